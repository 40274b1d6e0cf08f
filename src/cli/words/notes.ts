import { shownName } from '#domain/text.ts';
import type { Words } from '#domain/words.ts';

/** Things about a run that are no findings. */
export const NOTES = {
  listAlone: {
    vi: 'Ghi chú: không thấy thư mục CSDL_* nào cạnh danh sách nên chỉ kiểm tra danh sách, không đối chiếu với tệp quét.',
    en: 'Note: there is no folder CSDL_* beside the list, so the list alone was checked, without its scans.',
  },
  listAmongUnits: (units: number): Words => ({
    vi: `Ghi chú: cạnh danh sách có ${units} thư mục CSDL_* mà tên danh sách không nêu đơn vị nào, nên chỉ kiểm tra danh sách. Để đối chiếu với tệp quét: sohoa check THƯ_MỤC --list DANH_SÁCH`,
    en: `Note: ${units} folders CSDL_* lie beside the list, whose name holds none of them, so the list alone was checked. To check it with its scans: sohoa check FOLDER --list LIST`,
  }),
  listWithFolder: (folder: string): Words => ({
    vi: `Ghi chú: danh sách được kiểm tra cùng thư mục «${shownName(folder)}» của nó.`,
    en: `Note: the list was checked together with its folder “${shownName(folder)}”.`,
  }),
  columnsRemembered: (path: string): Words => ({
    vi: `Ghi chú: đã nhớ ý nghĩa các cột vào «${shownName(path)}» cho lần sau.`,
    en: `Note: what the columns hold was remembered in “${shownName(path)}” for the next time.`,
  }),
  columnsNotRemembered: (path: string, fault: string): Words => ({
    vi: `Ghi chú: không ghi nhớ được ý nghĩa các cột vào «${shownName(path)}» (${fault}); lần này vẫn dùng --columns, lần sau cần nêu lại.`,
    en: `Note: what the columns hold could not be remembered in “${shownName(path)}” (${fault}); it was used now, and must be given again next time.`,
  }),
  nothingToRemember: {
    vi: 'Ghi chú: không có danh sách nào được đọc nên --remember không ghi gì.',
    en: 'Note: no list was read, so --remember wrote nothing.',
  },
  noPixels: {
    vi: 'Ghi chú: theo --no-pixels, hình các trang không được xem: con dấu, trang trắng, trang nghiêng hay ngược chưa được kiểm tra.',
    en: 'Note: with --no-pixels, no page was looked at: seals, blank, crooked and upside-down pages were not checked.',
  },
  noCache: (fault: string): Words => ({
    vi: `Ghi chú: không ghi nhớ được kết quả đọc tệp (${fault}), nên lần sau sẽ đọc lại từ đầu.`,
    en: `Note: what was read cannot be remembered (${fault}), so the next run reads everything again.`,
  }),
};
