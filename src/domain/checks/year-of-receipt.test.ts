import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../list-facts.ts';
import { sampleDossier, sampleEntry, sampleFile } from '../sample-facts.ts';
import { yearOfReceipt } from './year-of-receipt.ts';

const inspect = (name: string, row: ListEntry | null = sampleEntry()) => [
  ...yearOfReceipt.inspect(sampleDossier([sampleFile(name)], row), null),
];

describe('FN05 name/year-of-receipt', () => {
  it('accepts the year of receipt', () => {
    expect(inspect('243_TP_2016.pdf')).toEqual([]);
  });

  it.each([
    ['there is no row', '243_TP_2015.pdf', null],
    ['the row has no year', '243_TP_2015.pdf', sampleEntry({ filedYear: null })],
    ['the name gives no year', 'scan0001.pdf', sampleEntry()],
  ])('is not applicable when %s', (_, name, row) => {
    expect(inspect(name, row)).toEqual([{ outcome: 'notApplicable', at: { path: name } }]);
  });

  it.each([
    ['243_TP_2015.pdf', 'other', 2015],
    ['000.00.01.H03-210722-1000_TP_2021.pdf', 'asCode', 2021],
    ['000.00.01.H03-210722-1000_TP_2020.pdf', 'other', 2020],
    ['243_2015_TP.pdf', 'other', 2015],
  ])('refuses %s as %s', (name, gravity, year) => {
    const values = { name, cell: '', year, filedYear: 2016, by: 'receivedOn' };
    expect(inspect(name)).toMatchObject([{ outcome: 'failed', at: { path: name }, case: gravity, values }]);
  });

  it('offers late entry only where the code agrees', () => {
    const values = { name: 'a.pdf', cell: '', year: 2021, filedYear: 2016, by: 'receivedOn' } as const;
    expect(yearOfReceipt.explain(values, 'asCode').advice.vi).toContain('«Hồ sơ cũ nhập bổ sung»');
    expect(yearOfReceipt.explain(values, 'other').advice.vi).not.toContain('nhập bổ sung');
    expect(yearOfReceipt.explain(values, 'other').message.vi).toBe(
      'Tên tệp «a.pdf» ghi năm 2021, danh sách ghi năm tiếp nhận 2016.',
    );
  });

  it('of an old dossier goes by the year of issue, and says so', () => {
    const filedYear = { year: 1998, by: 'issuedOn' } as const;
    expect(inspect('243_KQ_1998.pdf', sampleEntry({ filedYear }))).toEqual([]);
    const [answer] = inspect('243_KQ_1999.pdf', sampleEntry({ filedYear }));
    if (answer?.outcome !== 'failed') throw new Error('no answer');
    expect(yearOfReceipt.explain(answer.values, answer.case).message.vi).toBe(
      'Tên tệp «243_KQ_1999.pdf» ghi năm 1999, danh sách không ghi ngày tiếp nhận, ghi năm ban hành kết quả 1998.',
    );
  });

  it('is told at the cell that gives the name, and mended there and on disk when a person agrees', () => {
    const cell = { role: 'componentFile', name: '243_TP_2015.pdf', cell: 'H3', isAlone: true } as const;
    const row = sampleEntry({ names: [cell] }, { componentFile: cell.name });
    const at = { path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell: 'H3' };
    expect(inspect(cell.name, row)).toMatchObject([
      {
        ...{ at, values: { cell: 'H3' }, explains: [{ number: 'FN05', at: { path: cell.name } }] },
        fixes: [
          {
            confidence: 'confirm',
            edits: [
              { kind: 'rename', from: cell.name, to: '243_TP_2016.pdf' },
              { kind: 'setCell', cell: 'H3', value: '243_TP_2016.pdf' },
            ],
          },
        ],
      },
      { at: { path: cell.name } },
    ]);
  });

  it('has no proposal where another file of the dossier bears that name', () => {
    const files = ['243_TP_2015.pdf', '243_TP_2016.PDF'].map(name => sampleFile(name));
    expect([...yearOfReceipt.inspect(sampleDossier(files, sampleEntry()), null)]).toMatchObject([
      { fixes: [] },
    ]);
  });

  it('has none for a file whose content could not be read', () => {
    const file = sampleFile('243_TP_2015.pdf', { sha256: '' });
    expect([...yearOfReceipt.inspect(sampleDossier([file], sampleEntry()), null)]).toMatchObject([
      { fixes: [] },
    ]);
  });

  it('is quick for thousands of files of one dossier', () => {
    const files = Array.from({ length: 10_000 }, (_, at) => sampleFile(`${at}/243_TP_2015.pdf`));
    const start = performance.now();
    expect([...yearOfReceipt.inspect(sampleDossier(files, sampleEntry()), null)]).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
