import { describe, expect, it } from 'vitest';
import { sampleFile, sampleUnit } from '../sample-facts.ts';
import { distinctNames } from './distinct-names.ts';

const inspect = (...paths: string[]) => [
  ...distinctNames.inspect(sampleUnit(paths.map(path => sampleFile(path))), null),
];

describe('FN07 name/distinct-names', () => {
  it('accepts names that differ, and one name in two folders', () => {
    expect(inspect('CSDL_X/a.pdf', 'CSDL_X/b.pdf', 'CSDL_X/2016/A.pdf')).toEqual([]);
  });

  it.each([
    ['letter case', 'CSDL_X/a.pdf', 'CSDL_X/A.PDF', 'a.pdf', 'A.PDF'],
    ['normalization', 'CSDL_X/ấ.pdf', 'CSDL_X/ấ.pdf'.normalize('NFD'), 'ấ.pdf', 'ấ.pdf'.normalize('NFD')],
  ])('refuses names that differ only in %s', (_, first, second, other, name) => {
    expect(inspect(first, 'CSDL_X/c.pdf', second)).toEqual([
      { outcome: 'failed', at: { path: second }, case: 'fault', values: { name, other } },
    ]);
  });

  it('names both files', () => {
    expect(distinctNames.explain(distinctNames.example.values, 'fault').message.vi).toContain(
      '«243_TP_2016.PDF» chỉ khác «243_TP_2016.pdf» ở chữ hoa',
    );
  });
});
