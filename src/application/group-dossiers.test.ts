import { describe, expect, it } from 'vitest';
import { sampleFile } from '#domain/sample-facts.ts';
import { groupDossiers } from './group-dossiers.ts';

const group = (...paths: readonly string[]) =>
  groupDossiers(paths.map(path => sampleFile(path))).map(({ key, code, files }) => [
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
