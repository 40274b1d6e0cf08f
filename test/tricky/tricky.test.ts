import { describe, expect, it } from 'vitest';
import { readPdfFacts } from '#engines/pdf/read-pdf-facts.ts';
import { TRICKY_CASES } from './all-cases.ts';
import { differences } from './differences.ts';
import { MAKEABLE } from './tricky-folder.ts';

describe('the reader of PDF facts, over files whose truth was written first', () => {
  it.each(MAKEABLE)('reads $about ($name)', ({ make, truth }) => {
    expect(differences(truth, readPdfFacts(make(), { images: true }))).toEqual({});
  });

  it('meets more than a hundred of them, each under a name of its own', () => {
    const names = TRICKY_CASES.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(100);
    expect(new Set(names).size).toBe(names.length);
  });
});
