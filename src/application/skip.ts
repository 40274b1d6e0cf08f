import type { Skipped } from '#domain/report.ts';
import { visibleText } from '#domain/text.ts';
import type { Words } from '#domain/words.ts';
import type { RefusalCode } from './ports/work-folder.ts';

type Cause = RefusalCode | 'tooMany' | 'tooDeep' | 'stopped';

const NOT_OPENED: Words = {
  vi: 'Đây không phải tệp hay thư mục thường (ống dẫn, thiết bị hoặc liên kết) nên không được mở.',
  en: 'This is no ordinary file or folder (a pipe, a device or a link), so it was not opened.',
};

const FAILED: Words = {
  vi: 'Máy không đọc được đường dẫn này. Đề nghị kiểm tra ổ đĩa, thẻ nhớ hoặc đường mạng rồi chạy lại.',
  en: 'This path could not be read. Please check the disk, the stick or the network, then run again.',
};

const SAID: Readonly<Record<Cause, readonly [Skipped['reason'], Words]>> = {
  missing: [
    'missing',
    {
      vi: 'Không có tệp hay thư mục nào ở đường dẫn này. Đề nghị kiểm tra lại tên và ổ đĩa.',
      en: 'There is no file or folder at this path. Please check the name and the drive.',
    },
  ],
  noAccess: [
    'noAccess',
    {
      vi: 'Tài khoản đang dùng không có quyền đọc. Đề nghị xin quyền đọc, hoặc chép về máy rồi chạy lại.',
      en: 'Your account may not read this. Please ask for read access, or copy it to this machine and run again.',
    },
  ],
  notAFile: ['notSupported', NOT_OPENED],
  notAFolder: ['notSupported', NOT_OPENED],
  changed: ['notSupported', FAILED],
  tooLarge: ['notSupported', FAILED],
  failed: ['notSupported', FAILED],
  tooMany: [
    'notSupported',
    {
      vi: 'Quá nhiều tệp trong một lần chạy; phần còn lại chưa được kiểm tra. Đề nghị kiểm tra từng thư mục con.',
      en: 'Too many files for one run; the rest was not checked. Please check the folders one by one.',
    },
  ],
  tooDeep: [
    'notSupported',
    {
      vi: 'Thư mục lồng quá nhiều cấp nên không được kiểm tra.',
      en: 'This folder lies too many levels deep and was not checked.',
    },
  ],
  stopped: [
    'stopped',
    { vi: 'Chưa kiểm tra vì đã dừng giữa chừng.', en: 'Not checked: the run was stopped before.' },
  ],
};

/** A path that could not be asked, with the reason in words. */
export function skip(path: string, cause: Cause): Skipped {
  const [reason, words] = SAID[cause];
  return { path, reason, words };
}

/** The same, with the path that was probably meant. */
export function withNear(skipped: Skipped, near: string): Skipped {
  const { vi, en } = skipped.words;
  const shown = visibleText(near);
  return { ...skipped, words: { vi: `${vi} Ý bạn là «${shown}»?`, en: `${en} Did you mean “${shown}”?` } };
}
