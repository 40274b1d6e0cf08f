import { describe, expect, it } from 'vitest';
import { sampleDossier, sampleEntry, sampleFile } from '../sample-facts.ts';
import type { CellFacts } from '../worksheet.ts';
import { phone } from './phone.ts';

const at = { path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell: 'E3' };

const entryOf = (cell: string | Partial<CellFacts>, receivedOn: string | null = '2016-12-28') =>
  sampleEntry({ receivedOn }, { phone: cell });
const inspect = (cell: string | Partial<CellFacts>, receivedOn?: string | null) => [
  ...phone.inspect(sampleDossier([], entryOf(cell, receivedOn)), null),
];
const number = (raw: string): Partial<CellFacts> => ({ type: 'number', raw, shown: raw });
const fix = (value: string, confidence: 'safe' | 'confirm', was: string) => ({
  confidence,
  words: { vi: `Sửa ô E3 thành «${value}»`, en: `Change E3 to «${value}»` },
  edits: [{ kind: 'setCell', worksheet: 'Danh sách', cell: 'E3', was, value, type: 'text' }],
});
const proposed = (cell: string | Partial<CellFacts>, receivedOn?: string | null) =>
  inspect(cell, receivedOn).flatMap(answer =>
    answer.outcome === 'failed'
      ? [
          answer.case,
          ...(answer.fixes ?? []).flatMap(({ confidence, edits }) =>
            edits.map(edit => `${confidence} ${edit.kind === 'setCell' ? edit.value : ''}`),
          ),
        ]
      : [],
  );

describe('RW02 row/phone', () => {
  it.each(['0912345678', '02093.810.777', '+84 912 345 678', '113', '1900 1234', '0912345678, 0209 3810777'])(
    'accepts %s',
    text => {
      expect(inspect(text)).toEqual([]);
    },
  );

  it('is not applicable without a row, a number, or to a ditto mark', () => {
    expect([...phone.inspect(sampleDossier([sampleFile('a.pdf')]), null)]).toEqual([
      { outcome: 'notApplicable', at: { path: 'a.pdf' } },
    ]);
    expect([...phone.inspect(sampleDossier([]), null)]).toEqual([
      { outcome: 'notApplicable', at: { path: '' } },
    ]);
    expect(inspect('')).toEqual([{ outcome: 'notApplicable', at }]);
    const ditto = { ...entryOf('nt'), text: () => '1658131833' };
    expect([...phone.inspect(sampleDossier([], ditto), null)]).toEqual([{ outcome: 'notApplicable', at }]);
  });

  it('leaves an error value to RW08', () => {
    expect(inspect({ type: 'error', shown: '#N/A' })).toEqual([{ outcome: 'notApplicable', at }]);
  });

  it('proposes no digit for a number that lacks one', () => {
    expect(inspect(number('165273070'))).toEqual([
      {
        ...{ outcome: 'failed', at, case: 'short', fixes: [] },
        values: { cell: 'E3', raw: '165273070', restored: '', current: '', isNumber: true },
      },
    ]);
  });

  it.each([
    ['1658131833', '01658131833', '0358131833'],
    ['1655216664', '01655216664', '0355216664'],
    ['912345678', '0912345678', '0912345678'],
  ])('restores %s as %s, today %s', (raw, restored, current) => {
    expect(inspect(number(raw))).toEqual([
      {
        ...{ outcome: 'failed', at, case: 'lostZero', fixes: [fix(current, 'safe', raw)] },
        values: { cell: 'E3', raw, restored, current, isNumber: true },
      },
    ]);
  });

  it.each([
    ['1658131833', ['lostZero', 'confirm 0358131833']],
    ['01658131833', ['oldPrefix', 'safe 0358131833']],
    ['0281 3810777', ['oldPrefix', 'safe 02093810777']],
    ['O912345678', ['letters', 'confirm 0912345678']],
    ['09123456789', ['long']],
    ['0501234567', ['unknown']],
    ['không có', ['unknown']],
    ['0912345678; 0165 813 1833 (con)', ['oldPrefix', 'safe 0912345678; 0358131833 (con)']],
    ['0281 3810777 máy lẻ 12', ['oldPrefix', 'safe 02093810777 máy lẻ 12']],
    ['1658131833/165273070', ['short']],
    ['0501234567/1658131833', ['unknown']],
    ['1658131833, 0281 3810777', ['lostZero', 'confirm 0358131833, 02093810777']],
  ])('answers the typed %s', (text, expected) => {
    expect(proposed(text)).toEqual(expected);
  });

  it('asks whether what is a mobile’s today was a line then', () => {
    expect(proposed('0383 123 456')).toEqual(['landline', 'confirm 02383123456']);
    expect(proposed('0383 123 456', '2018-10-01')).toEqual([]);
    expect(proposed('0383 123 456', null)).toEqual([]);
    expect(proposed(number('383123456'))).toEqual(['lostZero', 'confirm 0383123456', 'confirm 02383123456']);
    expect(proposed(number('383123456'), '2018-10-01')).toEqual(['lostZero', 'safe 0383123456']);
    expect(inspect('0383 123 456')).toMatchObject([
      { values: { raw: '0383 123 456', restored: '0383123456', current: '02383123456' } },
    ]);
  });

  it('proposes nothing over a formula', () => {
    expect(proposed({ ...number('1658131833'), formula: 'F3' })).toEqual(['lostZero']);
  });

  it('says what an officer would', () => {
    const values = { cell: 'E4', raw: '1650000042', restored: '01650000042', current: '0350000042' };
    const vi = (gravity: Parameters<typeof phone.explain>[1], isNumber = true) =>
      phone.explain({ ...values, isNumber }, gravity).message.vi;
    expect(vi('lostZero')).toBe(
      'Ô E4: số điện thoại mất số 0 ở đầu do Excel lưu dạng số. Đề xuất: 1650000042 → 01650000042 → 0350000042.',
    );
    expect(vi('lostZero', false)).toMatch(/^Ô E4: số điện thoại mất số 0 ở đầu[.] Đề xuất/);
    expect(vi('short')).toBe('Ô E4: số điện thoại thiếu chữ số, không tự khôi phục được.');
    expect(phone.explain({ ...values, isNumber: true }, 'short').advice.vi).toBe(
      'Đề nghị đối chiếu hồ sơ giấy; không có thì để trống.',
    );
    expect(
      phone.explain(
        { ...values, raw: '912345678', restored: '0912345678', current: '0912345678', isNumber: true },
        'lostZero',
      ).message.vi,
    ).toMatch(/Đề xuất: 912345678 → 0912345678[.]$/);
  });

  it.each(phone.cases)('says of %s something of its own, in both languages', gravity => {
    const said = phone.cases.map(each => phone.explain(phone.example.values, each).message);
    const { message, advice } = phone.explain(phone.example.values, gravity);
    expect(said.filter(({ vi, en }) => vi === message.vi || en === message.en)).toHaveLength(1);
    expect(message.vi).toMatch(/^Ô E4: số điện thoại .+[.]$/);
    expect(message.en).toMatch(/^E4: the number .+[.]$/);
    expect(advice.vi).toMatch(/[.]$/);
  });
});
