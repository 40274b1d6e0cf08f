import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../list-facts.ts';
import { sampleDossier, sampleEntry } from '../sample-facts.ts';
import type { CellFacts } from '../worksheet.ts';
import { identityNumber } from './identity-number.ts';

type Given = string | Partial<CellFacts>;

const CELL = sampleEntry({}, { identityNumber: 'x' }).address('identityNumber') ?? '';
const at = { path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell: CELL };
const inspect = (given: Given, owner = 'Lò Thị Mẫn', changes: Partial<ListEntry> = {}) => [
  ...identityNumber.inspect(
    sampleDossier([], sampleEntry(changes, { identityNumber: given, owner, applicant: 'Cty ABC' })),
    null,
  ),
];
const number = (raw: string, shown = raw): Partial<CellFacts> => ({ type: 'number', raw, shown });
const cases = (given: Given, owner?: string, changes?: Partial<ListEntry>) =>
  inspect(given, owner, changes).map(answer => (answer.outcome === 'notApplicable' ? '' : answer.case));

describe('RW11 row/identity-number', () => {
  it.each([
    ...['006090001234', '006 090 001 234', '095012345', '0100107123', '0100107123-001', 'B1234567'],
    ...[
      'CCCD: 006090001234',
      'CMND số 095012345',
      'MST 0100107123',
      'Số CMND: 095.012.345',
      'Hộ chiếu B1234567',
    ],
    ...['006090001234 (CMND cũ)', '006090001234; CMND 095012345', '006090001234/095012345'],
  ])('accepts %s', text => {
    expect(inspect(text)).toEqual([]);
  });

  it('accepts the zeros that a number format shows', () => {
    expect(inspect(number('6090001234', '006090001234'))).toEqual([]);
  });

  it('is not applicable to an empty cell', () => {
    expect(inspect('')).toEqual([{ outcome: 'notApplicable', at }]);
  });

  it('gives back lost zeros, to be confirmed, and shows no number whole', () => {
    const answers = inspect(number('6090001234'));
    expect(answers).toEqual([
      {
        ...{ outcome: 'failed', at, case: 'lostZero' },
        values: { cell: CELL, number: '609*****34', proposal: '006*******34', isNumber: true },
        fixes: [
          {
            confidence: 'confirm',
            words: { vi: `Sửa ô ${CELL} thành «006*******34»`, en: `Change ${CELL} to «006*******34»` },
            edits: [
              {
                ...{ kind: 'setCell', worksheet: 'Danh sách', cell: CELL, was: '6090001234' },
                ...{ value: '006090001234', type: 'text' },
              },
            ],
          },
        ],
      },
    ]);
    const { message, advice } = identityNumber.explain(identityNumber.example.values, 'lostZero');
    expect(message.vi).toBe('Ô D7: số giấy tờ «609******34» thiếu số 0 ở đầu do Excel lưu dạng số.');
    expect(advice.vi).toMatch(/^Có thể là «060[*]+34»/);
  });

  it('reads all digits of a number, however it is shown', () => {
    for (const shown of ['6,090,001,234', '6.09E+09']) {
      expect(inspect(number('6090001234', shown))).toMatchObject([
        { values: { number: '609*****34', proposal: '006*******34' } },
      ]);
    }
  });

  it('leaves open what may be two things', () => {
    const tax = Array.from({ length: 10 }, (_, last) => `609000000${last}`).find(
      text => cases(text)[0] !== 'taxCheck',
    );
    expect(inspect(number(tax ?? ''))).toMatchObject([
      { outcome: 'undecided', reason: 'person', case: 'either', fixes: [{ confidence: 'confirm' }] },
    ]);
  });

  it.each([
    ['0100107124', 'taxCheck'],
    ['1234567', 'length'],
    ['003090001234', 'province'],
    ['006490001234', 'century'],
    ['006217001234', 'birth'],
    ['không có', 'form'],
    ['006090001234; 0100107124', 'taxCheck'],
    ['9'.repeat(201), 'form'],
    [';', 'form'],
  ])('refuses %s: %s', (text, gravity) => {
    expect(cases(text)).toEqual([gravity]);
  });

  it('proposes nothing for one of several numbers', () => {
    expect(inspect('006090001234; 95012345')).toMatchObject([
      { case: 'lostZero', values: { number: '950***45', proposal: '' }, fixes: [] },
    ]);
  });

  it('takes the owner for a body by words that no person is called by', () => {
    const code = number('100107123');
    for (const owner of [
      'Công ty TNHH Hoa Ban',
      'UBND xã Phúc Lộc',
      'Trường Mầm non Hoa Ban',
      'HTX Hoa Ban',
    ]) {
      expect(cases(code, owner)).toEqual(['lostZero']);
    }
    for (const owner of ['Lò Thị Mẫn', 'Nông Văn Trường', 'Hoàng Văn Hội', 'Sở'])
      expect(cases(code, owner)).toEqual([]);
  });

  it('goes by the applicant where no owner is named', () => {
    expect(cases(number('100107123'), '')).toEqual(['lostZero']);
  });

  it('asks of no birth where the dossier has no year', () => {
    expect(cases('006317001234', undefined, { filedYear: null })).toEqual([]);
  });

  it.each(identityNumber.cases)('says of %s something of its own, in both languages', gravity => {
    const values = { cell: 'D7', number: '006*******34', proposal: '', isNumber: false };
    const said = identityNumber.cases.map(each => identityNumber.explain(values, each).message);
    const { message, advice } = identityNumber.explain(values, gravity);
    expect(said.filter(({ vi, en }) => vi === message.vi || en === message.en)).toHaveLength(1);
    expect(message.vi).toMatch(/^Ô D7: số giấy tờ «006[*]{7}34» .+[.]$/);
    expect(advice.vi).toMatch(/đối chiếu hồ sơ giấy/);
  });
});
