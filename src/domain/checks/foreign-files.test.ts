import { describe, expect, it } from 'vitest';
import type { ForeignEntry, UnitFacts } from '../facts.ts';
import { sampleList, sampleUnit } from '../sample-facts.ts';
import { foreignFiles } from './foreign-files.ts';

const file = (path: string): ForeignEntry => ({ path, kind: 'file' });
const inspect = (foreign: readonly ForeignEntry[], changes: Partial<UnitFacts> = {}) => [
  ...foreignFiles.inspect(sampleUnit([], { foreign, ...changes }), null),
];
const list = { ...sampleList(), path: 'CSDL_X/Danh sách.xlsx' };

describe('FD06 folder/foreign-files', () => {
  it.each(['.sohoa', 'bao-cao.html', 'bao-cao 2026-11.json', 'sohoa-report.jsonl'])(
    'does not mind what the program wrote: %s',
    name => {
      expect(inspect([file(`CSDL_X/${name}`)])).toEqual([]);
    },
  );

  it('does not mind the unit’s list', () => {
    expect(inspect([file('CSDL_X/Danh sách.xlsx')])).toEqual([]);
    expect(inspect([file(list.path)], { list })).toEqual([]);
    expect(inspect([file('CSDL_X/Khác.xlsx')], { list })).toMatchObject([{ values: { kind: 'other' } }]);
  });

  it.each([
    ['CSDL_X/Thumbs.db', 'litter', 'system'],
    ['CSDL_X/~$Danh sách.xlsx', 'litter', 'officeLock'],
    ['CSDL_X/.243_TP_2016.pdf.icloud', 'placeholder', 'placeholder'],
  ])('tells of %s', (path, gravity, kind) => {
    expect(inspect([file(path)])).toEqual([
      { outcome: 'failed', at: { path }, case: gravity, values: { name: path.slice(7), kind } },
    ]);
  });

  it('is not asked where no folder was named', () => {
    expect(inspect([file('Thumbs.db')], { folder: null })).toEqual([
      { outcome: 'notApplicable', at: { path: '' } },
    ]);
  });

  it('says what the entry is, never echoing what cannot be seen', () => {
    const { message } = foreignFiles.explain({ name: 'a\u202E.tmp', kind: 'unfinished' }, 'litter');
    expect(message.vi).toBe('«a⟨U+202E⟩.tmp» là tệp tạm hoặc đang tải dở.');
  });
});
