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

describe('the data of an inline image that tell their own end', () => {
  it.each([
    ['by size and depth', '/W 8 /H 2 /BPC 8 /CS /G', 'ab EI Q (xyz efg', '\n'],
    ['by size, as a stencil of whole bytes a row', '/IM true /W 9 /H 4', ' EI Q (x', '\n'],
    ['by size, with a palette', '/W 4 /H 2 /BPC 8 /CS [/I /RGB 1 <000000ffffff>]', ' EI Q (x', ' '],
    ['by size, in three colors', '/Width 1 /Height 3 /BitsPerComponent 8 /ColorSpace /RGB', ' EI Q (xy', ''],
    ['by the end of base 85', '/F [/A85 /Fl] /W 9 /H 9', 'EI/(! EI Q(~>', '\n'],
    ['by the end of hex digits', '/F /AHx', '0 EI Q ( 1>', ''],
    ['by the end of runs', '/F /RL', '\x07 EI Q (x\xffE\x80', '\n'],
    ['by the end of a JPEG', '/F /DCT', '\xff\xd8\xff\xda EI Q (\xff\xd9', '\n'],
  ])('end %s', (_, dict, data, space) => {
    const held = read(`BI ${dict} ID ${data}${space}EI Q`);
    expect(held?.data).toBe(data);
    expect(held?.rest).toBe(' Q');
  });

  it.each([
    ['a size that no EI follows', '/W 3 /H 3 /BPC 8 /CS /G'],
    ['a size beyond the content', '/W 99999 /H 99999 /BPC 8 /CS /G'],
    ['a depth that is missing', '/W 8 /H 2 /CS /G'],
    ['a color space that only the resources know', '/W 8 /H 2 /BPC 8 /CS /Pal'],
    ['an end mark that never comes', '/F /A85'],
    ['runs that never end', '/F /RL'],
    ['a JPEG without a scan', '/F /DCT'],
  ])('are searched for EI in spite of %s', (_, dict) => {
    expect(read(`BI ${dict} ID abcd\nEI Q`)).toMatchObject({ data: 'abcd', rest: ' Q' });
  });

  it('cost what is searched for their end', () => {
    expect(read(`BI /F /A85 ID ${'!'.repeat(6400)}~>\nEI Q`)?.spent).toBe(100);
    expect(read(`BI /F /A85 ID ${'!'.repeat(6400)}\nEI Q`)?.spent).toBe(101);
  });
});
