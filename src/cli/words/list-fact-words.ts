import { counted, dayIn, numberIn } from './lang.ts';

/** Rows named one by one. */
const NAMED = 20;

const firstOf = (rows: readonly number[]) => rows.slice(0, NAMED).join(', ');

const vi = {
  saved: (instant: string) =>
    `Bản lưu lúc ${instant.slice(11, 16)} ngày ${dayIn('vi', instant.slice(0, 10))}`,
  open: 'Đang mở trong Excel: những gì chưa lưu không có ở đây.',
  noHeader: 'Không thấy dòng tiêu đề của danh sách hồ sơ. Có thể chỉ rõ ý nghĩa từng cột bằng --columns.',
  dossiers: (count: number) => `${numberIn('vi', count)} hồ sơ`,
  sheet: (name: string) => `Trang «${name}»`,
  hidden: ' (đang ẩn)',
  table: (row: number, dossiers: number) =>
    `Dòng tiêu đề ${numberIn('vi', row)}, ${numberIn('vi', dossiers)} hồ sơ`,
  otherRows: (rows: readonly number[]) =>
    `Dòng không phải hồ sơ (tên nhóm, tổng cộng, chữ ký, ghi chú): ${firstOf(rows)}${rows.length > NAMED ? ` và ${numberIn('vi', rows.length - NAMED)} dòng khác` : ''}`,
  other: (rows: number) => `Không phải danh sách, ${numberIn('vi', rows)} dòng có nội dung`,
  nearest: (row: number, known: string) =>
    `Gần giống dòng tiêu đề nhất: dòng ${numberIn('vi', row)}, mới hiểu được: ${known}`,
  unknown: '(chưa hiểu)',
};

const en: typeof vi = {
  saved: instant => `Saved at ${instant.slice(11, 16)} on ${dayIn('en', instant.slice(0, 10))}`,
  open: 'Open in Excel: what is not saved is not in here.',
  noHeader: 'No header of a list of dossiers was found. You can say what each column holds with --columns.',
  dossiers: count => counted(count, 'dossier'),
  sheet: name => `Sheet “${name}”`,
  hidden: ' (hidden)',
  table: (row, dossiers) => `Header row ${numberIn('en', row)}, ${counted(dossiers, 'dossier')}`,
  otherRows: rows =>
    `Rows that are no dossiers (groups, totals, signatures, notes): ${firstOf(rows)}${rows.length > NAMED ? ` and ${numberIn('en', rows.length - NAMED)} more` : ''}`,
  other: rows => `No list, ${counted(rows, 'row')} with content`,
  nearest: (row, known) =>
    `Nearest to a header: row ${numberIn('en', row)}, of which was understood: ${known}`,
  unknown: '(not known)',
};

export const LIST_FACT_WORDS = { vi, en };
