import { describe, expect, it } from 'vitest';
import type { Report } from '#domain/report.ts';
import type { Sheet } from '#engines/xlsx/writing/sheet.ts';
import { faultSheets } from './fault-sheets.ts';
import {
  SAMPLE_TELLING,
  sampleCellFault,
  sampleFault,
  sampleFaultReport,
  sampleFaultyUnit,
} from './sample-faults.ts';

const sheetsOf = (report: Report, maxRows?: number) =>
  faultSheets({ report, profile: 'Hướng dẫn', telling: SAMPLE_TELLING }, maxRows);

/** What each row of a sheet shows. */
const texts = (sheet: Sheet | undefined) =>
  (sheet?.rows ?? []).map(({ cells }) =>
    cells.map(cell => (typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell)),
  );

/** Below the header. */
const body = (sheet: Sheet | undefined) => texts(sheet).slice(sheet?.headerRow);

const FILE = 'CSDL_X/2016/243_TP_2016.pdf';
const page = (number: number) => ({ path: FILE, page: number });
const low = (number: number, dpi: number) =>
  sampleFault({
    ...{ number: 'PD04', at: page(number) },
    message: { vi: `Trang ${number}: ${dpi} dpi.`, en: '' },
  });

describe('the list of faults', () => {
  it('is headed by what it is, of which unit, of which day, and by the six columns of an archive’s check', () => {
    const [files] = sheetsOf(sampleFaultReport(sampleFaultyUnit({ ofFile: [low(1, 150)] })));
    expect(texts(files).slice(0, files?.headerRow)).toEqual([
      ['DANH SÁCH TỆP CHƯA ĐẠT YÊU CẦU'],
      ['Đơn vị: X'],
      ['Ngày kiểm tra: 24/11/2026. Căn cứ: Hướng dẫn.'],
      ['1 lỗi phải sửa, 0 cảnh báo cần kiểm tra.'],
      ['STT', 'Tên tệp', 'Địa chỉ lưu trữ', 'Lỗi phát hiện', 'Căn cứ', 'Cách xử lý'],
    ]);
    expect(files?.merges).toEqual(['A1:F1', 'A2:F2', 'A3:F3', 'A4:F4']);
  });

  it('tells each fault of a file: where it lies, what was found, on what grounds, what to do', () => {
    const [files] = sheetsOf(sampleFaultReport(sampleFaultyUnit({ ofFile: [low(1, 150)] })));
    expect(body(files)).toEqual([
      [1, '243_TP_2016.pdf', 'CSDL_X/2016', 'Trang 1: 150 dpi. (PD04)', 'căn cứ bk-2021/I.1', 'sửa PD04'],
    ]);
  });

  it('tells once what is so on several pages', () => {
    const [files] = sheetsOf(sampleFaultReport(sampleFaultyUnit({ ofFile: [low(1, 150), low(2, 150)] })));
    expect(body(files).map(row => row[3])).toEqual(['Trang 1-2: 150 dpi. (PD04)']);
  });

  it('says in words, too, what is no plain error, and leaves out what needs no mending', () => {
    const [files] = sheetsOf(
      sampleFaultReport(
        sampleFaultyUnit({
          ofFile: [
            sampleFault({ number: 'PD03', at: { path: FILE }, severity: 'warning' }),
            sampleFault({ number: 'PD05', at: { path: FILE }, outcome: 'undecided', reason: 'person' }),
            sampleFault({ number: 'PD06', at: { path: FILE }, severity: 'info' }),
          ],
        }),
      ),
    );
    expect(body(files).map(row => row[3])).toEqual([
      'Cảnh báo: lỗi PD03 (PD03)',
      'Chưa kết luận được: lỗi PD05 (PD05)',
    ]);
    expect(texts(files)[3]).toEqual(['1 lỗi phải sửa, 1 cảnh báo cần kiểm tra.']);
  });

  it('tells what is wrong in the list apart, by dossier and cell, echoes under their cause', () => {
    const echo = { id: 'e', number: 'FN06', subject: 'x', severity: 'error', outcome: 'failed' } as const;
    const [files, rows] = sheetsOf(
      sampleFaultReport(
        sampleFaultyUnit({
          ofList: [sampleFault({ number: 'RW01', at: { path: 'CSDL_X/Danh sách.xlsx', field: 'columns' } })],
          ofDossier: [sampleCellFault('A5', { number: 'CD04', echoes: [{ ...echo, at: { path: 'x' } }] })],
        }),
      ),
    );
    expect(body(files)).toEqual([[null, 'Không có tệp nào chưa đạt yêu cầu.']]);
    expect(rows?.name).toBe('Danh sách hồ sơ');
    expect(body(rows).map(row => row.slice(0, 4))).toEqual([
      [1, '(cả danh sách)', '—', 'lỗi RW01 (RW01)'],
      [2, '243', 'ô A5', 'lỗi CD04 (CD04)\n(kéo theo: FN06)'],
    ]);
  });

  it('counts among the files one that fails by what is told at the list, but not one that is only to be looked at', () => {
    const echo = { id: 'e', number: 'FN02', subject: FILE, outcome: 'failed', at: { path: FILE } } as const;
    const of = (severity: 'error' | 'warning') =>
      sampleFaultyUnit({
        ofDossier: [sampleCellFault('H5', { number: 'FN02', echoes: [{ ...echo, severity }] })],
      });
    const [files] = sheetsOf(sampleFaultReport(of('error')));
    expect(body(files).map(row => row.slice(1, 3))).toEqual([['243_TP_2016.pdf', 'CSDL_X/2016']]);
    const [none] = sheetsOf(sampleFaultReport(of('warning')));
    expect(body(none)).toEqual([[null, 'Không có tệp nào chưa đạt yêu cầu.']]);
  });

  it('has one sheet where no list was judged', () => {
    const unit = { ...sampleFaultyUnit({ ofFile: [low(1, 150)] }), list: null };
    expect(sheetsOf(sampleFaultReport(unit)).map(({ name }) => name)).toEqual(['Tệp chưa đạt']);
  });

  it('says that it was stopped, and what it leaves out', () => {
    const unit = sampleFaultyUnit({
      ofFile: [low(1, 150), sampleFault({ number: 'PD02', at: { path: FILE } })],
    });
    const [files] = sheetsOf({ ...sampleFaultReport(unit), partial: true }, 1);
    expect(texts(files)[4]).toEqual(['Đã dừng giữa chừng: kết quả chưa đầy đủ.']);
    expect(body(files).at(-1)).toEqual([null, '… và 1 dòng khác: xem báo cáo đầy đủ bằng --jsonl.']);
  });

  it('shows what cannot be seen in a name', () => {
    const unit = sampleFaultyUnit({
      ofUnit: [sampleFault({ number: 'FD06', at: { path: 'CSDL_X/a\u202efdp.exe' }, severity: 'warning' })],
    });
    expect(body(sheetsOf(sampleFaultReport(unit))[0]).map(row => row[1])).toEqual(['a⟨U+202E⟩fdp.exe']);
  });
});
