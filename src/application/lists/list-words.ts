import type { Skipped } from '#domain/report.ts';
import { shownName } from '#domain/text.ts';
import { vietnameseDay, type Words } from '#domain/words.ts';
import type { ListCause } from '../ports/list-reader.ts';
import type { ListFormat } from './list-name.ts';

/** Why a file that may be the list was not taken for it. */
export type NotList = ListCause | 'noHeader' | Exclude<ListFormat, 'workbook'>;

const SAVE_AS_XLSX: Words = {
  vi: 'Đề nghị mở bằng Excel, chọn Lưu thành (Save As) → Excel Workbook (.xlsx), rồi chạy lại.',
  en: 'Please open it in Excel, choose Save As → Excel Workbook (.xlsx), then run again.',
};

const OPEN_AND_SAVE: Words = {
  vi: 'Đề nghị mở bằng Excel xem có đúng danh sách không, lưu lại rồi chạy lại.',
  en: 'Please open it in Excel to see whether it is the list, save it, then run again.',
};

const TOO_MUCH: Words = {
  vi: 'Đề nghị mở bằng Excel, chép riêng các dòng của danh sách sang một sổ mới, lưu thành .xlsx rồi chạy lại.',
  en: 'Please open it in Excel, copy the list’s rows alone into a new workbook, save it as .xlsx, then run again.',
};

const READ_ELSEWHERE: Words = {
  vi: 'Đề nghị kiểm tra ổ đĩa, thẻ nhớ hoặc đường mạng rồi chạy lại.',
  en: 'Please check the disk, the stick or the network, then run again.',
};

const ASK_CENTER: Words = {
  vi: 'Đề nghị gửi tệp này cho Trung tâm để được hỗ trợ.',
  en: 'Please send this file to the center.',
};

const SAID: Readonly<Record<NotList, readonly [what: Words, advice: Words]>> = {
  empty: [{ vi: 'Tệp rỗng (0 byte).', en: 'The file is empty (0 bytes).' }, OPEN_AND_SAVE],
  notZip: [
    {
      vi: 'Nội dung không phải sổ tính Excel, dù tên ghi .xlsx.',
      en: 'Its content is no Excel workbook, whatever its name says.',
    },
    SAVE_AS_XLSX,
  ],
  notWorkbook: [
    {
      vi: 'Đây là tệp Office loại khác (Word, PowerPoint…), không phải sổ tính Excel.',
      en: 'This is another Office file (Word, PowerPoint…), not an Excel workbook.',
    },
    SAVE_AS_XLSX,
  ],
  html: [
    {
      vi: 'Đây là trang web ghi dưới tên Excel (phần mềm một cửa thường xuất như vậy).',
      en: 'This is a web page under an Excel name (as some portals export it).',
    },
    SAVE_AS_XLSX,
  ],
  password: [
    {
      vi: 'Danh sách được đặt mật khẩu nên không mở được.',
      en: 'The list has a password and cannot be opened.',
    },
    {
      vi: 'Đề nghị mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu rồi chạy lại.',
      en: 'Please open it in Excel, remove the password (File → Info → Protect Workbook), save it, then run again.',
    },
  ],
  damaged: [
    { vi: 'Tệp Excel bị hỏng, không đọc được.', en: 'The workbook is damaged and cannot be read.' },
    OPEN_AND_SAVE,
  ],
  limit: [
    { vi: 'Sổ tính vượt giới hạn đọc của phần mềm.', en: 'The workbook goes beyond what can be read.' },
    TOO_MUCH,
  ],
  noWorksheets: [
    { vi: 'Sổ tính không có trang tính nào.', en: 'The workbook has no worksheet.' },
    OPEN_AND_SAVE,
  ],
  noAccess: [
    { vi: 'Không có quyền đọc danh sách này.', en: 'Your account may not read this list.' },
    {
      vi: 'Đề nghị xin quyền đọc, hoặc đóng chương trình đang giữ tệp rồi chạy lại.',
      en: 'Please ask for read access, or close the program that holds the file, then run again.',
    },
  ],
  vanished: [
    { vi: 'Không có tệp nào ở đường dẫn này.', en: 'There is no file at this path.' },
    { vi: 'Đề nghị kiểm tra lại tên và thư mục.', en: 'Please check the name and the folder.' },
  ],
  beingWritten: [
    {
      vi: 'Danh sách đang được ghi nên chưa đọc được.',
      en: 'The list is being written and could not be read.',
    },
    { vi: 'Đề nghị đợi lưu xong rồi chạy lại.', en: 'Please wait until it is saved, then run again.' },
  ],
  readError: [{ vi: 'Máy không đọc được tệp này.', en: 'The file could not be read.' }, READ_ELSEWHERE],
  fileSize: [{ vi: 'Tệp quá lớn đối với một danh sách.', en: 'The file is too large for a list.' }, TOO_MUCH],
  time: [
    { vi: 'Đọc danh sách quá lâu nên đã dừng.', en: 'Reading the list took too long and was ended.' },
    TOO_MUCH,
  ],
  memory: [
    {
      vi: 'Đọc danh sách cần quá nhiều bộ nhớ nên đã dừng.',
      en: 'Reading the list took too much memory and was ended.',
    },
    TOO_MUCH,
  ],
  crashed: [
    {
      vi: 'Phần mềm không đọc được danh sách này do lỗi của phần mềm.',
      en: 'The program could not read this list, by a fault of its own.',
    },
    ASK_CENTER,
  ],
  noHeader: [
    {
      vi: 'Không thấy dòng tiêu đề của danh sách hồ sơ (Mã hồ sơ, Chủ hồ sơ, Nội dung hồ sơ…).',
      en: 'No header of a list of dossiers was found (Mã hồ sơ, Chủ hồ sơ, Nội dung hồ sơ…).',
    },
    {
      vi: 'Đề nghị thêm dòng tiêu đề theo mẫu, hoặc chỉ rõ ý nghĩa từng cột bằng --columns.',
      en: 'Please add the header of the template, or say what each column holds with --columns.',
    },
  ],
  xls: [
    {
      vi: 'Đây là Excel kiểu cũ (.xls), phần mềm chỉ đọc .xlsx.',
      en: 'This is an old Excel file (.xls); only .xlsx is read.',
    },
    SAVE_AS_XLSX,
  ],
  xlsb: [
    {
      vi: 'Đây là Excel nhị phân (.xlsb), phần mềm chỉ đọc .xlsx.',
      en: 'This is a binary Excel file (.xlsb); only .xlsx is read.',
    },
    SAVE_AS_XLSX,
  ],
  ods: [
    {
      vi: 'Đây là bảng tính OpenDocument (.ods), phần mềm chỉ đọc .xlsx.',
      en: 'This is an OpenDocument spreadsheet (.ods); only .xlsx is read.',
    },
    SAVE_AS_XLSX,
  ],
  text: [
    {
      vi: 'Đây là tệp văn bản (kiểu .csv), không phải sổ tính Excel (.xlsx).',
      en: 'This is a text file (such as .csv), no Excel workbook (.xlsx).',
    },
    SAVE_AS_XLSX,
  ],
  cloud: [
    {
      vi: 'Danh sách còn nằm trên đám mây, nội dung chưa có trên máy này.',
      en: 'The list is still in the cloud; its content is not on this machine.',
    },
    {
      vi: 'Đề nghị tải về máy (chọn «Luôn giữ trên thiết bị này») rồi chạy lại.',
      en: 'Please download it (“Always keep on this device”), then run again.',
    },
  ],
};

/** What is wrong with a file that should be the list, and what to do. */
export function notListWords(why: NotList): Words {
  const [what, advice] = SAID[why];
  return { vi: `${what.vi} ${advice.vi}`, en: `${what.en} ${advice.en}` };
}

/** A file that is not the list, or not one that can be read. */
export interface Unfit {
  readonly why: NotList;
  /** What came nearest. */
  readonly hint?: Words | null;
}

/** A list that could not be asked: its unit's scans are judged without it. */
export function skipList(path: string, { why, hint }: Unfit): Skipped {
  const reasons = { noAccess: 'noAccess', vanished: 'missing' } as const;
  const reason = why === 'noAccess' || why === 'vanished' ? reasons[why] : 'notSupported';
  const { vi, en } = notListWords(why);
  const near = { vi: hint ? ` ${hint.vi}` : '', en: hint ? ` ${hint.en}` : '' };
  return {
    ...{ path, reason },
    words: {
      vi: `${vi}${near.vi} Các tệp quét đã được kiểm tra không cùng danh sách.`,
      en: `${en}${near.en} The scans were checked without the list.`,
    },
  };
}

/** Names shown of many: enough to know which, not enough to flood a note. */
const SHOWN_NAMES = 6;

function names(all: readonly string[], quote: (name: string) => string): string {
  const shown = all.slice(0, SHOWN_NAMES).map(name => quote(shownName(name)));
  return shown.join(', ') + (all.length > SHOWN_NAMES ? ` … (${all.length})` : '');
}

const vi = (all: readonly string[]) => names(all, name => `«${name}»`);
const en = (all: readonly string[]) => names(all, name => `“${name}”`);

/** Several lists may be the unit's: none is taken. */
export function skipSeveral(path: string, folder: string, candidates: readonly string[]): Skipped {
  return {
    ...{ path, reason: 'notSupported' },
    words: {
      vi: `Có ${candidates.length} danh sách cho «${shownName(folder)}»: ${vi(candidates)}. Đề nghị chạy lại với --list và tên danh sách đúng. Các tệp quét đã được kiểm tra không cùng danh sách.`,
      en: `There are ${candidates.length} lists for “${shownName(folder)}”: ${en(candidates)}. Please run again with --list and the right one. The scans were checked without the list.`,
    },
  };
}

/** What is told of finding the list, beside the findings. */
export const LIST_NOTES = {
  beside: (list: string, folder: string): Words => ({
    vi: `Ghi chú: dùng danh sách ${vi([list])} nằm cạnh thư mục ${vi([folder])}.`,
    en: `Note: the list ${en([list])} beside the folder ${en([folder])} was used.`,
  }),
  above: (list: string, folder: string): Words => ({
    vi: `Ghi chú: dùng danh sách ${vi([list])} nằm ở cấp trên của thư mục ${vi([folder])}.`,
    en: `Note: the list ${en([list])} one level above the folder ${en([folder])} was used.`,
  }),
  copies: (copies: readonly string[]): Words => ({
    vi: `Ghi chú: ${vi(copies)} là bản sao hoặc bản xung đột của một danh sách khác cùng chỗ nên không được dùng. Nếu bản đó mới đúng, chạy lại với --list.`,
    en: `Note: ${en(copies)} is a copy, perhaps a conflicted one, of another list in the same place and was not used. If it is the right one, run again with --list.`,
  }),
  shared: (lists: readonly string[]): Words => ({
    vi: `Ghi chú: ${vi(lists)} nằm cạnh nhiều đơn vị mà tên không nêu đơn vị nào nên không được dùng. Đề nghị chuyển danh sách vào thư mục của đơn vị, hoặc kiểm tra từng đơn vị với --list.`,
    en: `Note: ${en(lists)} lies beside several units and names none of them, so it was not used. Please move it into its unit’s folder, or check one unit at a time with --list.`,
  }),
  noHeader: (workbooks: readonly string[]): Words => ({
    vi: `Ghi chú: ${vi(workbooks)} không có dòng tiêu đề của danh sách hồ sơ nên không được dùng làm danh sách.`,
    en: `Note: ${en(workbooks)} has no header of a list of dossiers and was not taken for the list.`,
  }),
  notRead: (file: string, why: NotList): Words => {
    const words = notListWords(why);
    return {
      vi: `Ghi chú: chưa đọc được ${vi([file])}; nếu đây là danh sách hồ sơ: ${words.vi}`,
      en: `Note: ${en([file])} was not read; if it is the list of dossiers: ${words.en}`,
    };
  },
  tooMany: (count: number, folder: string): Words => ({
    vi: `Ghi chú: có ${count} sổ Excel quanh thư mục ${vi([folder])}; chỉ xem những sổ có tên giống danh sách. Để chọn đúng danh sách, chạy lại với --list.`,
    en: `Note: there are ${count} workbooks around the folder ${en([folder])}; only those named like a list were looked at. To choose the list, run again with --list.`,
  }),
  knownColumns: (path: string): Words => ({
    vi: `Ghi chú: ý nghĩa các cột lấy theo «${shownName(path)}» đã nhớ từ lần trước; muốn bỏ thì xóa tệp đó.`,
    en: `Note: what the columns hold is taken from “${shownName(path)}”, remembered before; remove that file to forget it.`,
  }),
  badColumns: (path: string): Words => ({
    vi: `Ghi chú: không dùng được «${shownName(path)}» (ý nghĩa các cột đã nhớ). Đề nghị xóa tệp đó, hoặc ghi lại bằng --columns và --remember.`,
    en: `Note: “${shownName(path)}”, where the columns are remembered, cannot be used. Please remove it, or write it again with --columns and --remember.`,
  }),
  open: (savedAt: string | null): Words => {
    const [, day = '', time = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(savedAt ?? '') ?? [];
    const when =
      savedAt === null
        ? { vi: 'lần cuối', en: 'last' }
        : { vi: `lúc ${time} ngày ${vietnameseDay(day)}`, en: `at ${time} on ${day}` };
    return {
      vi: `Danh sách đang mở trong Excel. Đã kiểm tra bản lưu ${when.vi}. Để ghi sửa đổi, đề nghị lưu, đóng Excel rồi chạy lại.`,
      en: `The list is open in Excel. The version saved ${when.en} was checked. To have changes written, please save, close Excel and run again.`,
    };
  },
};
