import type { Words } from '#domain/words.ts';

/** Things about a run that are no findings. */
export const NOTES = {
  listLater: {
    vi: 'Ghi chú: danh sách (--list) chưa được đọc ở phiên bản này; các tệp được kiểm tra theo thư mục.',
    en: 'Note: the list (--list) is not read by this version yet; the files were checked by folder.',
  },
  noCache: (fault: string): Words => ({
    vi: `Ghi chú: không ghi nhớ được kết quả đọc tệp (${fault}), nên lần sau sẽ đọc lại từ đầu.`,
    en: `Note: what was read cannot be remembered (${fault}), so the next run reads everything again.`,
  }),
};
