import type { MarkOutcome } from '#application/faults/mark-list.ts';
import { shownName } from '#domain/text.ts';
import { englishNumber, vietnameseNumber, type Words } from '#domain/words.ts';

type NotMarked = Exclude<MarkOutcome, { readonly state: 'marked' | 'clean' }>;

/** Why a list cannot be marked as it is; what is not here is told by its name. */
const REASONS: Readonly<Record<string, Words>> = {
  changed: {
    vi: 'danh sách vừa được lưu lại trong lúc kiểm tra; đề nghị chạy lại',
    en: 'the list was saved while it was being checked; please run again',
  },
  strict: {
    vi: 'danh sách lưu kiểu «Strict Open XML»; đề nghị lưu lại kiểu Excel Workbook (.xlsx) rồi chạy lại',
    en: 'the list is saved as “Strict Open XML”; please save it as Excel Workbook (.xlsx) and run again',
  },
  signed: {
    vi: 'danh sách đã ký số, đánh dấu sẽ làm hỏng chữ ký',
    en: 'the list is signed, and marks would break the signature',
  },
  conversation: {
    vi: 'một ô có lỗi đang có trao đổi nhiều lượt (bình luận kiểu mới); đề nghị đóng trao đổi đó rồi chạy lại',
    en: 'a cell at fault carries a conversation (comments of the new kind); please resolve it and run again',
  },
};

/** What is told of the workbooks that `--xlsx` writes. */
export const XLSX_WORDS = {
  written: (path: string): Words => ({
    vi: `Đã ghi danh sách lỗi: «${shownName(path)}».`,
    en: `The list of faults was written: “${shownName(path)}”.`,
  }),
  marked: (list: string, path: string, marks: number): Words => ({
    vi: `Đã ghi bản sao của danh sách «${shownName(list)}» có đánh dấu ${vietnameseNumber(marks)} ô: «${shownName(path)}». Bản gốc giữ nguyên.`,
    en: `A copy of the list “${shownName(list)}” with ${englishNumber(marks)} cells marked was written: “${shownName(path)}”. The list itself is unchanged.`,
  }),
  markedSome: (list: string, path: string, marks: number, left: number): Words => ({
    vi: `Đã ghi bản sao của danh sách «${shownName(list)}» có đánh dấu ${vietnameseNumber(marks)} ô nặng nhất: «${shownName(path)}». Còn ${vietnameseNumber(left)} ô nữa chỉ ghi trong danh sách lỗi. Bản gốc giữ nguyên.`,
    en: `A copy of the list “${shownName(list)}” with the ${englishNumber(marks)} gravest cells marked was written: “${shownName(path)}”. ${englishNumber(left)} more stand in the list of faults only. The list itself is unchanged.`,
  }),
  notMarked: (list: string, outcome: NotMarked): Words => {
    const { vi, en } = reasonOf(outcome);
    return {
      vi: `Ghi chú: không đánh dấu được bản sao của danh sách «${shownName(list)}»: ${vi}. Các lỗi vẫn có trong danh sách lỗi.`,
      en: `Note: no marked copy of the list “${shownName(list)}” could be made: ${en}. The faults stand in the list of faults.`,
    };
  },
};

function reasonOf(outcome: NotMarked): Words {
  if (outcome.state === 'unwritten') {
    const shown = shownName(outcome.path);
    return {
      vi: `không ghi được «${shown}» (${outcome.code})`,
      en: `“${shown}” could not be written (${outcome.code})`,
    };
  }
  const name = outcome.state === 'unread' ? outcome.code : outcome.reason;
  const detail = shownName(outcome.detail);
  return (
    REASONS[name] ?? {
      vi: `sổ tính có cấu trúc lạ (${name}: ${detail}); đề nghị mở bằng Excel, lưu lại rồi chạy lại`,
      en: `the workbook is built unusually (${name}: ${detail}); please open it in Excel, save it and run again`,
    }
  );
}
