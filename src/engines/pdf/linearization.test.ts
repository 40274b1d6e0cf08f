import { describe, expect, it } from 'vitest';
import { joinBytes } from '#demo/pdf-builder.ts';
import { isLinearizedFile } from './linearization.ts';

/** A file of 500 bytes whose first object is a linearization dictionary. */
const file = (length: number, key = 'Linearized'): Uint8Array =>
  joinBytes(`%PDF-1.4\n%\xe2\xe3\n1 0 obj\n<< /${key} 1 /L ${length} >>\nendobj\n`.padEnd(500, ' '));

describe('a linearized file', () => {
  it('says so in its first object, with its own length', () => {
    expect(isLinearizedFile(file(500), 0)).toBe(true);
  });

  it('may have bytes before its header, counted or not', () => {
    expect(isLinearizedFile(joinBytes('junk!', file(500)), 5)).toBe(true);
    expect(isLinearizedFile(joinBytes('junk!', file(505)), 5)).toBe(true);
  });

  it('is none any more once it has grown', () => {
    expect(isLinearizedFile(file(499), 0)).toBe(false);
  });

  it.each([
    ['another first object', file(500, 'Type')],
    ['nothing', joinBytes('')],
    ['a broken first object', joinBytes('%PDF-1.4\n1 0 obj << /Linearized')],
    ['an object of many parts', joinBytes(`%PDF-1.4\n1 0 obj << /W [${'[1]'.repeat(200)}] >>`)],
    ['brackets without end', joinBytes(`%PDF-1.4\n1 0 obj ${'['.repeat(500)}`)],
  ])('is not %s', (_, bytes) => {
    expect(isLinearizedFile(bytes, 0)).toBe(false);
  });
});
