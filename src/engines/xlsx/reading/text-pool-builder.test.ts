import { describe, expect, it } from 'vitest';
import { pooledText } from '../text-pool.ts';
import { TextPoolBuilder } from './text-pool-builder.ts';

const WORDS = [
  '',
  'a',
  'b',
  'ab',
  'ba',
  'Nguyễn',
  'e\u0323\u0302',
  '😀',
  'x'.repeat(300),
  '\u0000',
  'Aa',
  'BB',
];

describe('TextPoolBuilder', () => {
  it('gives back each of many texts, over many chunks', () => {
    const builder = new TextPoolBuilder();
    const texts = Array.from({ length: 20_000 }, (_, index) => `${WORDS[index % 8]}${index}`);
    const numbers = [...texts, 'x'.repeat(200_000)].map(text => builder.add(text));
    const pool = builder.finish();
    expect(numbers.map(number => pooledText(pool, number))).toEqual([...texts, 'x'.repeat(200_000)]);
  });

  it('gives back what it interned, whether kept anew or found again', () => {
    const builder = new TextPoolBuilder();
    const texts = Array.from({ length: 30_000 }, (_, index) => WORDS[(index * 7) % WORDS.length] ?? '');
    const numbers = texts.map(text => builder.intern(text));
    const pool = builder.finish();
    expect(numbers.map(number => pooledText(pool, number))).toEqual(texts);
    // «Aa» and «BB» take each other's place, and are kept anew each time.
    expect(pool.ends.length).toBeLessThan(texts.length / 2);
  });

  it('finds a text again in a chunk that is closed', () => {
    const builder = new TextPoolBuilder();
    const first = builder.intern('Nông Thị Ví Dụ');
    for (let index = 0; index < 5000; index += 1) builder.add(String(index));
    expect(builder.intern('Nông Thị Ví Dụ')).toBe(first);
  });

  it('adds under a number of its own what it has already', () => {
    const builder = new TextPoolBuilder();
    expect([builder.add('a'), builder.add('a'), builder.add('')]).toEqual([0, 1, 2]);
  });

  it('has no text under a number that was never given', () => {
    const builder = new TextPoolBuilder();
    builder.add('a');
    expect(pooledText(builder.finish(), 7)).toBe('');
  });
});
