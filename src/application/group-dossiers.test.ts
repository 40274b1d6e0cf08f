import { describe, expect, it } from 'vitest';
import type { ListEntry } from '#domain/list-facts.ts';
import { sampleEntry, sampleFile, sampleList } from '#domain/sample-facts.ts';
import { groupDossiers } from './group-dossiers.ts';

const group = (...paths: readonly string[]) =>
  groupDossiers(paths.map(path => sampleFile(path))).dossiers.map(({ key, code, files }) => [
    ...[key, code, files.map(file => file.path)],
  ]);

describe('grouping files into dossiers', () => {
  it('puts files of one code together, in the order of their first file', () => {
    expect(group('A/243_TP_2016.pdf', 'A/100_KQ_2016.pdf', 'A/243_KQ_2016.pdf')).toEqual([
      ['243', '243', ['A/243_TP_2016.pdf', 'A/243_KQ_2016.pdf']],
      ['100', '100', ['A/100_KQ_2016.pdf']],
    ]);
  });

  it('does so across subfolders, and for names that only nearly follow the form', () => {
    expect(group('A/2016/243_TP_2016.pdf', 'A/2017/243_2016_KQ.PDF')).toEqual([
      ['243', '243', ['A/2016/243_TP_2016.pdf', 'A/2017/243_2016_KQ.PDF']],
    ]);
  });

  it('leaves each file without a code to itself, though names be equal', () => {
    expect(group('A/scan.pdf', 'A/2016/scan.pdf')).toEqual([
      ['A/scan.pdf', null, ['A/scan.pdf']],
      ['A/2016/scan.pdf', null, ['A/2016/scan.pdf']],
    ]);
  });

  it('makes no dossier of nothing', () => {
    expect(group()).toEqual([]);
  });
});

const CODE = '000.00.01.H03-210722-1000';

/** A row from 3 on: its code, the names in its cell H, and the year by which its files are named. */
type Row = readonly [code: string, names?: readonly string[], year?: number | null];

function entriesOf(rows: readonly Row[]): ListEntry[] {
  return rows.map(([code, names = [], year = 2016], index) =>
    sampleEntry({
      ...{ row: index + 3, code, filedYear: year === null ? null : { year, by: 'receivedOn' } },
      names: names.map(name => ({
        ...{ role: 'componentFile', name, cell: `H${index + 3}` },
        isAlone: true,
      })),
    }),
  );
}

/** Of each dossier its key and the names of its files. */
function withList(rows: readonly Row[], ...names: readonly string[]) {
  const files = names.map(name => sampleFile(`A/${name}`));
  const { dossiers } = groupDossiers(files, sampleList(entriesOf(rows)));
  return dossiers.map(({ key, files: own }) => [
    key.replace('Danh sách!', ''),
    ...own.map(({ name }) => name),
  ]);
}

describe('grouping files by the rows of a list', () => {
  it('keeps the list’s order, rows without files among them, and puts the rest behind', () => {
    expect(
      withList(
        [['1'], ['2'], ['3']],
        ...['9_KQ_2016.pdf', '3_TP_2016.pdf', 'scan.pdf', '1_KQ_2016.pdf', '9_TP_2016.pdf'],
      ),
    ).toEqual([
      ...[['3', '1_KQ_2016.pdf'], ['4'], ['5', '3_TP_2016.pdf']],
      ...[
        ['9', '9_KQ_2016.pdf', '9_TP_2016.pdf'],
        ['A/scan.pdf', 'scan.pdf'],
      ],
    ]);
  });

  it('lets a cell’s word go before the code, however the name is composed', () => {
    expect(withList([['1'], ['2', ['1_KQ_2016.pdf']]], '1_KQ_2016.pdf')).toEqual([
      ['3'],
      ['4', '1_KQ_2016.pdf'],
    ]);
    expect(withList([['1', ['Hồ sơ.pdf']]], 'Hồ sơ.pdf'.normalize('NFD'))).toEqual([
      ['3', 'Hồ sơ.pdf'.normalize('NFD')],
    ]);
  });

  it.each([
    ['243_TP_2016.pdf', '243_2016_TP.pdf'],
    ['243_2016_TP.pdf', '243_tp_2016.PDF'],
    ['243_TP_2016', '243_TP_2016.pdf'],
    ['Don xin.pdf', 'Donxin.PDF'],
    ['Don xin', 'Don xin.pdf'],
  ])('takes «%s» in a cell for «%s» in the folder', (named, name) => {
    expect(withList([['7'], ['8', [named]]], name)).toEqual([['3'], ['4', name]]);
  });

  it('prefers the very name to one that is like it', () => {
    expect(
      withList(
        [
          ['7', ['243_2016_TP.pdf']],
          ['8', ['243_TP_2016.pdf']],
        ],
        '243_TP_2016.pdf',
      ),
    ).toEqual([...[['3'], ['4', '243_TP_2016.pdf']]]);
  });

  it('tells older numbers apart by year, and takes a row without a year for any', () => {
    const rows: Row[] = [
      ['243', [], 2015],
      ['243', [], 2016],
    ];
    expect(withList(rows, '243_KQ_2016.pdf', '243_KQ_2017.pdf')).toEqual([
      ...[['3'], ['4', '243_KQ_2016.pdf'], ['243', '243_KQ_2017.pdf']],
    ]);
    expect(withList([['243', [], null]], '243_KQ_2017.pdf')).toEqual([['3', '243_KQ_2017.pdf']]);
    expect(withList([[CODE]], `${CODE}_KQ_2021.pdf`)).toEqual([['3', `${CODE}_KQ_2021.pdf`]]);
  });

  it('of several rows of one code takes the one that names the file, else the first', () => {
    const rows: Row[] = [[CODE], [CODE, [`${CODE}_KQ2_2021.pdf`]]];
    expect(withList(rows, `${CODE}_KQ2_2021.pdf`, `${CODE}_KQ_2021.pdf`)).toEqual([
      ...[
        ['3', `${CODE}_KQ_2021.pdf`],
        ['4', `${CODE}_KQ2_2021.pdf`],
      ],
    ]);
  });

  it('of several rows that name one file takes the one whose code it bears', () => {
    const rows: Row[] = [
      ['1', ['2_TP_2016.pdf']],
      ['2', ['2_TP_2016.pdf']],
    ];
    expect(withList(rows, '2_TP_2016.pdf')).toEqual([['3'], ['4', '2_TP_2016.pdf']]);
  });

  it('follows a code that stands only in the names of one row: that row’s own code is wrong', () => {
    expect(withList([['1', ['2_TP_2016.pdf']]], '2_KQ_2016.pdf')).toEqual([['3', '2_KQ_2016.pdf']]);
    const both: Row[] = [
      ['1', ['3_TP_2016.pdf']],
      ['2', ['3_KQ_2016.pdf']],
    ];
    expect(withList(both, '3_KQ2_2016.pdf')).toEqual([['3'], ['4'], ['3', '3_KQ2_2016.pdf']]);
  });

  it('knows which dossiers have files that were not read, by whatever way they belong there', () => {
    const list = sampleList(entriesOf([['1'], ['2', ['Don.pdf']], ['3']]));
    const unread = ['1_KQ_2016.pdf', 'don.pdf', '9_KQ_2016.pdf'].map(name => ({ name, path: `A/${name}` }));
    const { dossiers, halfRead } = groupDossiers([sampleFile('A/9_TP_2016.pdf')], list, unread);
    expect(dossiers.map(dossier => [dossier.key, halfRead.has(dossier)])).toEqual([
      ...[['Danh sách!3', true] as const, ['Danh sách!4', true] as const, ['Danh sách!5', false] as const],
      ['9', true],
    ]);
  });

  it('stays linear for 50,000 rows and 15,000 files, all alike or all different', () => {
    const different = Array.from({ length: 50_000 }, (_, at): Row => [`${at}`, [`${at}_TP_2016.pdf`]]);
    const alike = Array.from({ length: 50_000 }, (): Row => ['1', ['1_TP_2016.pdf']]);
    const files = Array.from({ length: 15_000 }, (_, at) => sampleFile(`A/${at % 5000}/${at}_KQ_2016.pdf`));
    for (const rows of [different, alike]) {
      const list = sampleList(entriesOf(rows));
      const start = performance.now();
      groupDossiers(files, list);
      expect(performance.now() - start).toBeLessThan(15_000);
    }
  });
});
