import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../list-facts.ts';
import { type SampleCells, sampleEntry, sampleList } from '../sample-facts.ts';
import { distinctResults } from './distinct-results.ts';

const SAME: SampleCells = {
  ...{ resultNumber: '12/QĐ-UBND', issuingAuthority: 'UBND xã Khuổi Nhạn', issuedOn: '2016-12-30' },
  ...{ resultName: 'Quyết định', content: 'Trợ cấp xã hội' },
};

const row = (number: number, cells: SampleCells = {}, code = String(number)) =>
  sampleEntry({ row: number, code }, { code, ...SAME, ...cells });
const inspect = (...rows: readonly ListEntry[]) => [...distinctResults.inspect(sampleList(rows), null)];
const at = (cell: string) => ({ path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell });

describe('KQ04 result/distinct-results', () => {
  it('tells once of a number that stands twice', () => {
    expect(
      inspect(row(3), row(4, { resultNumber: '13/QĐ-UBND' }), row(5, { issuedOn: '2016-01-04' })),
    ).toEqual([
      {
        ...{ outcome: 'failed', at: at('L5'), case: 'fault' },
        values: {
          ...{ count: 1, cells: 'L5', first: 'L3' },
          ...{ number: '12/QĐ-UBND', authority: 'UBND xã Khuổi Nhạn' },
        },
      },
    ]);
  });

  it('tells once of a decision for many', () => {
    const rows = Array.from({ length: 9 }, (_, index) => row(index + 3));
    expect(inspect(...rows)).toMatchObject([
      { at: at('L4'), values: { count: 8, cells: 'L4, L5, L6, L7, L8', first: 'L3' } },
    ]);
  });

  it.each([
    ['a slip in the number', { resultNumber: '12 QĐ-UBND' }],
    ['letter case', { resultNumber: '12/qđ-ubnd' }],
    ['the Ð of old fonts', { resultNumber: '12/Q\u00d0-UBND' }],
    ['the body’s spelling', { issuingAuthority: 'UBND XÃ  khuổi nhạn' }],
    ['what a decision is called', { resultName: 'QĐ', content: 'Trợ cấp' }],
  ])('looks past %s', (_, cells) => {
    expect(inspect(row(3), row(4, cells))).toHaveLength(1);
  });

  it.each([
    ['another body', { issuingAuthority: 'UBND huyện Pác Lung' }],
    ['another year', { issuedOn: '2017-12-30' }],
    ['no body', { issuingAuthority: '' }],
    ['no number', { resultNumber: '' }],
    ['what is no number', { resultNumber: 'chưa có' }],
  ])('accepts %s', (_, cells) => {
    expect(inspect(row(3), row(4, cells))).toEqual([]);
  });

  it('keeps years apart by receipt where the day of issue cannot be read', () => {
    const unread = { issuedOn: '31/4' };
    const later = sampleEntry(
      { row: 4, code: '4', filedYear: { year: 2018, by: 'receivedOn' } },
      { code: '4', ...SAME, ...unread },
    );
    expect(inspect(row(3, unread), later)).toEqual([]);
    expect(inspect(row(3, unread), row(4, unread))).toHaveLength(1);
  });

  it.each([{ issuingAuthority: '' }, { resultNumber: '' }, { resultNumber: 'chưa có' }])(
    'compares nothing where both rows say %j',
    cells => {
      expect(inspect(row(3, cells), row(4, cells))).toEqual([]);
    },
  );

  it('knows that each register counts for itself', () => {
    const birth = row(3, { resultNumber: '12/2016', resultName: 'Giấy khai sinh' });
    const marriage = row(4, { resultNumber: '12/2016', resultName: 'Giấy chứng nhận kết hôn' });
    const twin = row(5, { resultNumber: '12 / 2016', resultName: 'giấy khai sinh' });
    expect(inspect(birth, marriage)).toEqual([]);
    expect(inspect(birth, marriage, twin)).toMatchObject([{ at: at('L5') }]);
  });

  it('lets rows of one dossier share a result', () => {
    expect(inspect(row(3, {}, 'DD.243'), row(4, {}, 'dd.243'))).toEqual([]);
    expect(inspect(row(3, {}, '243'), row(4, {}, '243'), row(5, {}, '244'))).toMatchObject([
      { at: at('L5') },
    ]);
    expect(inspect(row(3, {}, ''), row(4, {}, ''))).toHaveLength(1);
  });

  it('says where it stands first', () => {
    expect(distinctResults.explain(distinctResults.example.values, 'fault').message.vi).toBe(
      'Ô L5: kết quả số «12/QĐ-UBND» của «UBND xã Khuổi Nhạn» đã có ở ô L4, cùng năm ban hành.',
    );
  });
});
