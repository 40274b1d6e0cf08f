import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../list-facts.ts';
import { sampleDossier, sampleEntry, sampleFile } from '../sample-facts.ts';
import { codeOfRow } from './code-of-row.ts';

const inspect = (name: string, row: ListEntry | null) => [
  ...codeOfRow.inspect(sampleDossier([sampleFile(name)], row), null),
];

describe('FN06 name/code-of-row', () => {
  it.each([
    ['243_TP_2016.pdf', '243'],
    ['243_2016_TP.pdf', ' 243 '],
    ['243~2016_TP_2016.pdf', '243/2016'],
    ['000.00.01.H03-210722-1000_TP_2021.pdf', '000.00.01.h03-210722-1000'],
    ['ĐẤT.243_TP_2016.pdf', 'ĐẤT.243'.normalize('NFD')],
  ])('accepts %s in the row of %s', (name, code) => {
    expect(inspect(name, sampleEntry({ code }))).toEqual([]);
  });

  it.each([
    ['there is no row', '243_TP_2016.pdf', null],
    ['the row has no code', '243_TP_2016.pdf', sampleEntry({ code: ' ' })],
    ['the name gives no code', 'scan0001.pdf', sampleEntry()],
  ])('is not applicable when %s', (_, name, row) => {
    expect(inspect(name, row)).toEqual([{ outcome: 'notApplicable', at: { path: name } }]);
  });

  it.each([
    ['244_TP_2016.pdf', '244', '243'],
    ['243_TP_2016.pdf', '243', 'không rõ'],
  ])('refuses %s, which gives %s, in the row of %s', (name, code, rowCode) => {
    const values = { name, cell: '', code, rowCode, row: 3 };
    expect(inspect(name, sampleEntry({ code: rowCode }))).toMatchObject([
      { outcome: 'failed', at: { path: name }, case: 'fault', values },
    ]);
  });

  it('names both codes and the row', () => {
    expect(codeOfRow.explain(codeOfRow.example.values, 'fault').message.vi).toBe(
      'Ô H5: tên tệp «244_TP_2016.pdf» ghi mã hồ sơ 244, dòng 5 của danh sách ghi 243.',
    );
  });
});

describe('a row whose names bear another code', () => {
  const [TP, KQ] = ['244_TP_2016.pdf', '244_KQ_2016.pdf'];
  const atCell = (cell: string) => ({ path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell });
  const names = (tp: string, kq: string): ListEntry['names'] => [
    ...[{ role: 'componentFile', name: tp, cell: 'H3', isAlone: true } as const],
    ...[{ role: 'resultFile', name: kq, cell: 'T3', isAlone: true } as const],
  ];
  const judge = (tp: string, kq: string, ...files: readonly string[]) => {
    const row = sampleEntry({ names: names(tp, kq) }, { code: '243', componentFile: tp, resultFile: kq });
    return [
      ...codeOfRow.inspect(
        sampleDossier(
          files.map(file => sampleFile(file)),
          row,
        ),
        null,
      ),
    ];
  };

  it('is told once, at the first cell; the row’s code comes first among the proposals', () => {
    const [first, ...others] = judge(TP, KQ, TP, KQ);
    expect(first).toMatchObject({
      at: atCell('H3'),
      explains: [atCell('T3'), { path: TP }, { path: KQ }].map(at => ({ number: 'FN06', at })),
      fixes: [
        { confidence: 'confirm', edits: [{ kind: 'setCell', cell: 'A3', was: '243', value: '244' }] },
        {
          confidence: 'confirm',
          edits: [
            { kind: 'rename', from: TP, to: '243_TP_2016.pdf' },
            { kind: 'setCell', cell: 'H3', was: TP, value: '243_TP_2016.pdf' },
          ],
        },
      ],
    });
    expect(others).toMatchObject([{ explains: [] }, { explains: [] }, { explains: [] }]);
  });

  it('is why a cell with the row’s code misses its file', () => {
    expect(judge(TP, '243_KQ_2016.pdf', TP, KQ)[0]).toMatchObject({
      explains: [
        { number: 'FD03', at: atCell('T3') },
        { number: 'FN06', at: { path: TP } },
        { number: 'FN06', at: { path: KQ } },
      ],
    });
    expect(judge(TP, '243_KQ_2016.pdf', TP)[0]).toMatchObject({
      explains: [{ number: 'FN06', at: { path: TP } }],
    });
  });

  it('does not propose the row’s code where its names disagree, nor a name where the row’s code is none', () => {
    expect(judge(TP, '243_KQ_2016.pdf')).toMatchObject([{ fixes: [{ edits: [{ cell: 'H3' }] }] }]);
    const row = sampleEntry({ code: 'không rõ', names: names(TP, KQ).slice(0, 1) }, { code: 'không rõ' });
    expect([...codeOfRow.inspect(sampleDossier([], row), null)]).toMatchObject([
      { fixes: [{ edits: [{ cell: 'A3', value: '244' }] }] },
    ]);
  });
});
