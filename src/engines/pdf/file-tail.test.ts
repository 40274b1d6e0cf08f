import { describe, expect, it } from 'vitest';
import { joinBytes } from '#demo/pdf-builder.ts';
import { countTrailingBytes } from './file-tail.ts';

describe('bytes after the last end mark', () => {
  it.each([
    ['a %%EOF', 0],
    ['a %%EOF\n', 0],
    ['a %%EOF\r', 0],
    ['a %%EOF\r\n', 0],
    ['a %%EOF\n\n', 1],
    ['a %%EOF\nxyz', 3],
    ['%%EOF b %%EOF\nF', 1],
    ['no mark, though an F', 0],
    ['%EOF', 0],
    ['', 0],
  ])('of %j are %i', (text, count) => {
    expect(countTrailingBytes(joinBytes(text))).toBe(count);
  });
});
