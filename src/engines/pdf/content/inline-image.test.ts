import { describe, expect, it } from 'vitest';
import { joinBytes } from '#demo/pdf-builder.ts';
import { createBudget } from '../syntax/budget.ts';
import { operatorCode } from './content-scanner.ts';
import { readInlineImage } from './inline-image.ts';

const KNOWN = new Set(['Q', 'q', 'cm', 'BI', 'EI', 'f'].map(operatorCode));

const read = (text: string) => {
  const bytes = joinBytes(text);
  let spent = 0;
  const probe = {
    isOperator: (code: number) => KNOWN.has(code),
    spend: (count: number) => {
      spent += count;
    },
  };
  const image = readInlineImage(bytes, 2, createBudget(), probe);
  if (image === null) return null;
  return {
    data: String.fromCharCode(...image.data),
    rest: String.fromCharCode(...bytes.subarray(image.next)),
    keys: [...image.dict.entries.keys()],
    spent,
  };
};

describe('an inline image', () => {
  it('has its entries, its data and what comes after', () => {
    expect(read('BI /W 1 /H 2 /F [/A85 /Fl] ID abc\nEI Q')).toEqual({
      data: 'abc',
      rest: ' Q',
      keys: ['W', 'H', 'F'],
      spent: 1,
    });
  });

  it.each([
    ['EI within a word', 'abEIcd', '\nEI Q'],
    ['EI before binary data', 'ab EI \x01\x02\xff', '\nEI Q'],
    ['EI before what is no operator', 'ab EI blah', ' EI\nQ'],
    ['EI at the very end', 'ab', '\nEI'],
    ['EI without white space before it', 'ab\xff', 'EI Q'],
    ['EI before a comment', 'ab', '\nEI%x\nQ'],
  ])('ends where content goes on: %s', (_, data, end) => {
    expect(read(`BI /W 1 ID ${data}${end}`)?.data).toBe(data);
  });

  it('ends where its length says, even in the midst of what looks like an end', () => {
    expect(read('BI /L 8 ID ab EI Q \nEI Q')?.data).toBe('ab EI Q ');
  });

  it('ends at the first EI where none is followed by content', () => {
    expect(read('BI ID a EI \x01 EI \x02')).toMatchObject({ data: 'a', rest: ' \x01 EI \x02' });
  });

  it('takes all that is left where there is no end', () => {
    expect(read('BI ID abc')).toMatchObject({ data: 'abc', rest: '' });
  });

  it.each(['BI', 'BI /W', 'BI 1 2 ID x EI', 'BI /W EI', 'BI /W ID x EI'])(
    'is none where no ID follows: %s',
    text => {
      expect(read(text)).toBeNull();
    },
  );

  it('counts its attempts, and makes no more than a thousand', () => {
    expect(read(`BI ID ${'EI \x01 '.repeat(5000)}`)?.spent).toBe(1000);
  });
});
