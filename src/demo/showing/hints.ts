import { join } from 'node:path';

export interface MadeFiles {
  readonly folder: string;
  readonly html: string;
  readonly list: string;
  /** Its copy with marks and comments in the cells. */
  readonly marked: string;
  /** The list of what does not pass. */
  readonly faults: string;
  readonly expected: string;
  /** Name of the file whose parts are swapped, and the right name. */
  readonly misnamed: { readonly name: string; readonly rightName: string };
  /** Name of a file worth looking into. */
  readonly coarse: string;
}

/** What to open and what to try, as commands that can be copied as they are. */
export function hints(made: MadeFiles, isWindows = process.platform === 'win32'): string {
  const sohoa = isWindows ? 'sohoa' : './sohoa';
  const rename = isWindows
    ? `ren "${join(made.folder, made.misnamed.name)}" "${made.misnamed.rightName}"`
    : `mv "${join(made.folder, made.misnamed.name)}" "${join(made.folder, made.misnamed.rightName)}"`;
  return `
Mở xem (to open)
  Báo cáo (report)                 ${made.html}
  Danh sách đánh dấu (marked list) ${made.marked}
  Tệp chưa đạt (what fails)        ${made.faults}
  Thư mục quét (scans)             ${made.folder}
  Danh sách (the list)             ${made.list}
  Đáp án đã gài (planted truth)    ${made.expected}

Thử tiếp (to try next)
  Xem luật và cách sửa của một lỗi (the law and the remedy behind a number):
    ${sohoa} rules PD04
  Xem những gì đọc được từ một tệp (what is read from a file):
    ${sohoa} facts "${join(made.folder, made.coarse)}"
  Xem các cột của danh sách được hiểu thế nào (how the columns of the list are understood):
    ${sohoa} facts "${made.list}"
  Chấm theo Thông tư 02/2019, nghiêm hơn về màu (a stricter profile on color):
    ${sohoa} check "${made.folder}" --profile tt02-2019
  Sửa một tên tệp, rồi kiểm tra lại (mend one name, then check again):
    ${rename}
    ${sohoa} check "${made.folder}"
  Kiểm tra thư mục của chính đơn vị (your own folder):
    ${sohoa} check "CSDL_<tên đơn vị>"
`;
}
