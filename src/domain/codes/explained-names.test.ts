import { describe, expect, it } from 'vitest';
import { parseDossierCode } from '../dossier-code.ts';
import type { NamedFile } from '../list-facts.ts';
import { sampleEntry } from '../sample-facts.ts';
import { explainedNames } from './explained-names.ts';

const NAMES = ['243_TP_2016.pdf', '244_KQ_2016.pdf', '000.00.01.H03-210230-0001_TP_2021.pdf', 'scan0001.pdf'];
const entry = sampleEntry({
  names: NAMES.map(
    (name, index): NamedFile => ({ role: 'componentFile', name, cell: `H${index + 3}`, isAlone: true }),
  ),
});
const told = (...[why, meant]: [Parameters<typeof explainedNames>[1], string | null]) =>
  explainedNames(entry, why, meant === null ? null : parseDossierCode(meant)).map(
    ({ number, at }) => `${number} ${'cell' in at ? at.cell : ''}`,
  );

describe('explainedNames', () => {
  it('holds every name with a code, where the row means none', () => {
    expect(told(null, null)).toEqual(['FN06 H3', 'FN06 H4']);
  });

  it('holds the names with the code that the row means, and no other', () => {
    expect(told(null, '243')).toEqual(['FN06 H3']);
    expect(told(null, '999')).toEqual([]);
  });

  it('holds the names that fail as the row’s code does', () => {
    expect(told('impossibleDay', null)).toEqual(['FN06 H3', 'FN06 H4', 'FN01 H5']);
    expect(told('procedureCode', '999')).toEqual([]);
  });
});
