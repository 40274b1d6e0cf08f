import { describe, expect, it } from 'vitest';
import { type Choice, DataFilter } from './filter-data.ts';
import { foldText } from './fold-text.ts';
import type { PageData } from './page-data.ts';

const words: PageData['words'] = {
  ...{
    verdicts: { failed: 'F', undecided: 'U', passed: 'P' },
    severities: { error: 'E', warning: 'W', info: 'I' },
  },
  ...{ ofUnit: '', noFaults: '', more: '', wholeFile: '', places: '', shown: '' },
  nouns: { dossiers: '', rescan: '', checks: '', files: '', law: '' },
  columns: { file: '', verdict: '', pages: '', size: '', faults: '', why: '' },
};

const data: PageData = {
  ...{ lang: 'vi', units: ['CSDL_A'], pictures: [], words },
  texts: ['Độ phân giải 150 dpi', 'Quét lại', '', 'Trang trắng'],
  kinds: [
    { number: 'PD04', title: '', severity: 'error', outcome: 'failed', needsScanner: true },
    { number: 'PD06', title: '', severity: 'info', outcome: 'failed', needsScanner: false },
  ],
  dossiers: [
    ['000-1000', 0, 'failed', ''],
    ['243', 0, 'passed', ''],
  ],
  places: [
    ['000-1000_KQ.pdf', 0, 'failed', 2, '1 MB', [[0, 0, 1, '2', 2, [], 2]]],
    ['000-1000_TP.pdf', 0, 'passed', 2, '1 MB', []],
    ['243_KQ.pdf', 1, 'passed', 1, '1 MB', [[1, 3, 2, '1', 2, [], 2]]],
  ],
};

const ALL: Choice = { words: '', verdict: 'all', severity: 'all', number: 'all', verdictOf: 'dossier' };
const names = (choice: Partial<Choice>) =>
  new DataFilter(data).choose({ ...ALL, ...choice }).map(({ place: [name] }) => name);

describe('choosing from the report', () => {
  it.each<[string, Partial<Choice>, readonly string[]]>([
    ['everything', {}, ['000-1000_KQ.pdf', '000-1000_TP.pdf', '243_KQ.pdf']],
    ['a verdict, of the dossier as a whole', { verdict: 'failed' }, ['000-1000_KQ.pdf', '000-1000_TP.pdf']],
    ['a verdict, file by file', { verdict: 'failed', verdictOf: 'file' }, ['000-1000_KQ.pdf']],
    ['a level', { severity: 'info' }, ['243_KQ.pdf']],
    ['a number', { number: 'PD04' }, ['000-1000_KQ.pdf']],
    ['words without accents', { words: 'do PHAN giai' }, ['000-1000_KQ.pdf']],
    ['words of name and message together', { words: '243 trang' }, ['243_KQ.pdf']],
    ['a number typed as words', { words: 'pd06' }, ['243_KQ.pdf']],
    ['a dossier’s code', { words: '000-1000' }, ['000-1000_KQ.pdf', '000-1000_TP.pdf']],
    ['nothing', { words: 'zzz' }, []],
  ])('%s', (_, choice, expected) => {
    expect(names(choice)).toEqual(expected);
  });

  it('leaves out information but keeps its file, unless information was asked for', () => {
    const serious = new DataFilter(data).choose({ ...ALL, severity: 'serious' });
    expect(serious.map(({ faults }) => faults.length)).toEqual([1, 0, 0]);
  });
});

describe('folding text for the search', () => {
  it.each([
    ['Đường Nguyễn', 'duong nguyen'],
    ['HỒ SƠ'.normalize('NFD'), 'ho so'],
    ['  a \n b ', 'a b'],
  ])('makes "%s" "%s"', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});
