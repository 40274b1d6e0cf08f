import { writeWorkbook } from '#engines/xlsx/write-workbook.ts';

/** The letter's columns A to J, and those of a result that are always asked for. */
export const LIST_HEADER: readonly string[] = [
  ...['Mã hồ sơ', 'Họ tên người nộp', 'Chủ hồ sơ', 'Email', 'Số điện thoại', 'Địa chỉ', 'Nội dung hồ sơ'],
  ...['File thành phần hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Tên kết quả', 'Số, ký hiệu kết quả'],
  ...['Cơ quan ban hành', 'Ngày ban hành', 'File kết quả', 'Không có dấu đỏ'],
];

/** A workbook of texts: a sheet «Danh sách» with these rows. */
export function textWorkbook(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  return writeWorkbook([{ name: 'Danh sách', columns: [], rows: rows.map(cells => ({ cells })) }]);
}
