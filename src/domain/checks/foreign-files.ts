import { defineCheck } from '../check.ts';
import type { UnitFacts } from '../facts.ts';
import { withinUnit } from '../file-path.ts';
import { type ForeignKind, kindOfForeign } from '../foreign-kind.ts';
import { shownName } from '../text.ts';
import type { Words } from '../words.ts';

type Values = { readonly name: string; readonly kind: ForeignKind };

const LEFT_OUT: Words = {
  vi: 'Không cần sửa; tệp này không được bàn giao.',
  en: 'Nothing to mend; it is not handed over.',
};

const OUT_OF_THE_WAY: Words = {
  vi: 'Đề nghị chuyển ra khỏi thư mục bàn giao.',
  en: 'Please move it out of the folder that is handed over.',
};

const SAID: Readonly<Record<ForeignKind, { readonly what: Words; readonly advice: Words }>> = {
  system: {
    what: { vi: 'do máy tính tự tạo', en: 'was made by the computer for itself' },
    advice: LEFT_OUT,
  },
  officeLock: {
    what: {
      vi: 'cho biết một tài liệu cùng tên đang mở trong Office',
      en: 'says that a document of that name is open in Office',
    },
    advice: {
      vi: 'Đề nghị lưu và đóng tài liệu đó trước khi bàn giao.',
      en: 'Please save and close that document before handing over.',
    },
  },
  unfinished: {
    what: { vi: 'là tệp tạm hoặc đang tải dở', en: 'is a temporary or half-loaded file' },
    advice: {
      vi: 'Nếu đây là bản quét, đề nghị chép hoặc quét lại cho đủ; nếu không, xóa đi.',
      en: 'If it is a scan, please copy or scan it again; otherwise remove it.',
    },
  },
  conflictedCopy: {
    what: {
      vi: 'là bản xung đột do phần mềm đồng bộ tạo ra: hai máy đã cùng sửa một tệp',
      en: 'is a conflicted copy made by synchronization: two machines changed one file',
    },
    advice: {
      vi: 'Đề nghị đối chiếu với tệp gốc và chỉ giữ bản đúng.',
      en: 'Please compare it with the original and keep only the right one.',
    },
  },
  placeholder: {
    what: {
      vi: 'chỉ là chỗ giữ của một tệp còn nằm trên đám mây, nội dung chưa có trên máy này',
      en: 'only stands for a file that is still in the cloud; its content is not on this machine',
    },
    advice: {
      vi: 'Đề nghị tải tệp về máy (chọn «Luôn giữ trên thiết bị này») rồi kiểm tra lại.',
      en: 'Please download it (“Always keep on this device”), then check again.',
    },
  },
  shortcut: {
    what: { vi: 'chỉ là lối tắt, không phải tệp', en: 'is a shortcut, not a file' },
    advice: {
      vi: 'Đề nghị chép chính tệp quét vào thư mục, không chép lối tắt.',
      en: 'Please copy the scan itself into the folder, not a shortcut.',
    },
  },
  symlink: {
    what: { vi: 'là liên kết nên không được mở', en: 'is a link and was not followed' },
    advice: {
      vi: 'Đề nghị chép chính tệp quét vào thư mục thay cho liên kết.',
      en: 'Please copy the scan itself into the folder in place of the link.',
    },
  },
  special: {
    what: { vi: 'không phải tệp thường nên không được mở', en: 'is no ordinary file and was not opened' },
    advice: OUT_OF_THE_WAY,
  },
  picture: {
    what: { vi: 'là ảnh, chưa phải tệp PDF', en: 'is a picture, not yet a PDF' },
    advice: {
      vi: 'Nếu đây là bản quét, đề nghị quét lại hoặc chuyển sang PDF rồi đặt tên theo mẫu.',
      en: 'If it is a scan, please scan it again or convert it to PDF and name it after the form.',
    },
  },
  folder: {
    what: { vi: 'là thư mục không có tệp quét', en: 'is a folder without scans' },
    advice: OUT_OF_THE_WAY,
  },
  other: {
    what: { vi: 'không phải tệp quét PDF', en: 'is not a scanned PDF' },
    advice: OUT_OF_THE_WAY,
  },
};

/** Nothing lies in the unit's folder but its scans, its list, and what this program wrote itself. */
export const foreignFiles = defineCheck<'unit', null, Values, 'litter' | 'placeholder'>({
  number: 'FD06',
  id: 'folder/foreign-files',
  subject: 'unit',
  stage: 'list',
  title: { vi: 'Tệp lạ trong thư mục', en: 'Foreign files' },
  asks: {
    vi: 'Thư mục của đơn vị chỉ có tệp quét và danh sách.',
    en: 'The unit’s folder holds only scans and the list.',
  },
  cases: ['litter', 'placeholder'],
  example: { case: 'litter', values: { name: 'Thumbs.db', kind: 'system' } },

  *inspect(unit) {
    if (unit.folder === null) {
      yield { outcome: 'notApplicable', at: { path: '' } };
      return;
    }
    for (const entry of unit.foreign) {
      const kind = kindOfForeign(entry);
      if (kind === 'own' || (kind === 'workbook' && mayBeList(unit, entry.path))) continue;
      const said = kind === 'workbook' ? 'other' : kind;
      const gravity = kind === 'placeholder' ? 'placeholder' : 'litter';
      yield {
        outcome: 'failed',
        at: { path: entry.path },
        case: gravity,
        values: { name: withinUnit(entry.path, unit.folder), kind: said },
      };
    }
  },

  explain: ({ name, kind }) => ({
    message: {
      vi: `«${shownName(name)}» ${SAID[kind].what.vi}.`,
      en: `«${shownName(name)}» ${SAID[kind].what.en}.`,
    },
    advice: SAID[kind].advice,
  }),
});

/** Before the list is known, every workbook may be it. */
function mayBeList({ list }: UnitFacts, path: string): boolean {
  return list === null || list.path === path;
}
