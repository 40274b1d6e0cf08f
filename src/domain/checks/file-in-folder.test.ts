import { describe, expect, it } from 'vitest';
import type { UnitFacts } from '../facts.ts';
import { sampleListedUnit, sampleRow } from '../sample-rows.ts';
import { fileInFolder } from './file-in-folder.ts';

const inspect = (unit: UnitFacts) => [...fileInFolder.inspect(unit, null)];
const at = (cell: string) => ({ path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell });
const row = (...names: readonly string[]) => sampleRow({ row: 3, code: '243', names });

describe('FD03 folder/file-in-folder', () => {
  it('accepts files that are there, wherever below, whoever’s, however spelled and composed', () => {
    const unit = sampleListedUnit(
      [
        [row('243_TP_2016.pdf', '243_KQ_2016.PDF'), '2016/243_TP_2016.pdf', '243_kq_2016.pdf'],
        [
          sampleRow({
            row: 4,
            code: '9',
            names: ['Đơn.pdf', { name: '243_TP_2016.pdf', role: 'resultFile' }],
          }),
        ],
      ],
      ['Đơn.pdf'.normalize('NFD')],
    );
    expect(inspect(unit)).toEqual([]);
  });

  it.each<[string, Partial<UnitFacts>]>([
    ['a list', { list: null }],
    ['a folder', { folder: null }],
  ])('is not applicable without %s', (_, changes) => {
    expect(inspect(sampleListedUnit([[row('243_TP_2016.pdf')]], [], changes))).toEqual([
      { outcome: 'notApplicable', at: { path: '' } },
    ]);
  });

  it('refuses each name without its file, at its cell; a result’s explains that there is none', () => {
    expect(inspect(sampleListedUnit([[row('243_TP_2016.pdf', '243_KQ_2016.pdf')]]))).toMatchObject([
      { ...{ outcome: 'failed', at: at('H3'), case: 'fault' }, values: { near: '' }, explains: [] },
      { ...{ outcome: 'failed', at: at('T3'), case: 'fault' }, explains: [{ number: 'FD05', at: at('T3') }] },
    ]);
  });

  it('finds the row’s own other file of the kind; the cell is mended where the file is named right', () => {
    const unit = sampleListedUnit([[row('243_TP2_2016.pdf'), '243_TP_2016.pdf']]);
    expect(inspect(unit)).toMatchObject([
      {
        ...{ case: 'near', values: { near: '243_TP_2016.pdf', right: 'file' } },
        fixes: [
          { confidence: 'confirm', edits: [{ kind: 'setCell', cell: 'H3', value: '243_TP_2016.pdf' }] },
        ],
      },
    ]);
  });

  it('has the file renamed where the cell is right, and that explains the file’s year', () => {
    const unit = sampleListedUnit([[row('243_TP_2016.pdf'), '243_TP_2015.pdf']]);
    const file = { path: 'CSDL_X/243_TP_2015.pdf' };
    expect(inspect(unit)).toMatchObject([
      {
        ...{ case: 'near', values: { near: '243_TP_2015.pdf', right: 'cell' } },
        fixes: [{ edits: [{ kind: 'rename', from: file.path, to: 'CSDL_X/243_TP_2016.pdf' }] }],
        explains: expect.arrayContaining([{ number: 'FN05', at: file }]),
      },
    ]);
  });

  it('renames no file whose content could not be read', () => {
    const unit = sampleListedUnit([[row('243_TP_2016.pdf'), '243_TP_2015.pdf']]);
    const unread = unit.dossiers.map(dossier => ({
      ...dossier,
      files: dossier.files.map(file => ({ ...file, sha256: '' })),
    }));
    expect(inspect({ ...unit, dossiers: unread })).toMatchObject([{ values: { right: 'cell' }, fixes: [] }]);
  });

  it('does not choose between two files, nor between two names', () => {
    const two = sampleListedUnit([[row('243_TP_2016.pdf'), '243_TP_2015.pdf', '243_TP_2014.pdf']]);
    expect(inspect(two)).toMatchObject([{ case: 'fault' }]);
    const names = sampleListedUnit([[row('243_TP_2016.pdf', '243_TP2_2016.pdf'), '243_TP_2015.pdf']]);
    expect(inspect(names)).toMatchObject([{ case: 'fault' }, { case: 'fault' }]);
  });

  it('finds a file of no row that is one slip away, and explains that no row has it', () => {
    const code = '000.00.01.H03-210722-1001';
    const [named, lying] = [`${code}_TP_2021.pdf`, `${code.replace('1001', '1010')}_TP_2021.pdf`];
    const unit = sampleListedUnit([[sampleRow({ row: 3, code, names: [named] })]], [lying, 'scan.pdf']);
    expect(inspect(unit)).toMatchObject([
      {
        ...{ at: at('H3'), case: 'near', values: { near: lying } },
        explains: [{ number: 'FD02', at: { path: `CSDL_X/${lying}` } }],
      },
    ]);
  });

  it('tells a slip in the code once for a row: all files are renamed, or the row is mended', () => {
    const code = '000.00.01.H03-210722-1001';
    const slip = code.replace('1001', '1010');
    const of = (one: string) => [`${one}_TP_2021.pdf`, `${one}_KQ_2021.pdf`] as const;
    const entry = sampleRow({ row: 3, code, names: of(code) });
    const [first, second] = inspect(sampleListedUnit([[entry]], of(slip)));
    expect(first).toMatchObject({
      ...{ at: at('H3'), case: 'near', values: { right: 'code' } },
      explains: expect.arrayContaining([{ number: 'FD03', at: at('T3') }]),
      fixes: [
        { edits: [{ kind: 'rename', from: `CSDL_X/${of(slip)[0]}` }, { kind: 'rename' }] },
        { edits: [{ cell: 'A3', value: slip }, { cell: 'H3', value: of(slip)[0] }, { cell: 'T3' }] },
      ],
    });
    expect(second).toMatchObject({
      at: at('T3'),
      explains: expect.arrayContaining([{ number: 'FD05', at: at('T3') }]),
    });
  });

  it('gives one file of no row to no two cells', () => {
    const names = ['000.00.01.H03-210722-1001_TP_2021.pdf', '000.00.01.H03-210722-1002_TP_2021.pdf'];
    const rows = names.map(
      (name, index) => [sampleRow({ row: index + 3, code: `${index}`, names: [name] })] as const,
    );
    const unit = sampleListedUnit(rows, ['000.00.01.H03-210722-1003_TP_2021.pdf']);
    expect(inspect(unit)).toMatchObject([{ case: 'fault' }, { case: 'fault' }]);
  });

  it('says cell, name and folder, as offices do', () => {
    const { message } = fileInFolder.explain(fileInFolder.example.values, 'fault');
    expect(message.vi).toBe(
      'Ô H4 ghi tệp «244_TP_2016.pdf» nhưng thư mục «CSDL_UBND xã Phúc Lộc» không có tệp này.',
    );
    const near = { ...fileInFolder.example.values, near: '244_TP_2015.pdf', right: 'cell' } as const;
    expect(fileInFolder.explain(near, 'near').message.vi).toContain(', chỉ có «244_TP_2015.pdf».');
    expect(fileInFolder.explain(near, 'near').advice.vi).toContain('«Đổi tên»');
  });
});
