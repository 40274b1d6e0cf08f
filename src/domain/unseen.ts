import type { UndecidedReason } from './finding.ts';
import type { UnseenCause } from './page-look.ts';
import type { PageFacts } from './pdf-facts.ts';
import type { Words } from './words.ts';

/** Why nobody has looked at a page; null where somebody has. */
export function unseenCause({ look, unseen }: PageFacts): UnseenCause | null {
  return look === null ? (unseen ?? 'notAsked') : null;
}

/** Who can still answer what pixels would have told. */
export const UNSEEN_REASON: Readonly<Record<UnseenCause, UndecidedReason>> = {
  notAsked: 'pixels',
  notScanned: 'person',
  disagreement: 'person',
  notDrawn: 'person',
  imagePixels: 'limits',
  memory: 'limits',
  time: 'limits',
};

/** Each said of a page, before what follows from it: "…, so a seal is not excluded". */
export const UNSEEN_WORDS: Readonly<Record<UnseenCause, Words>> = {
  notAsked: { vi: 'chưa xem điểm ảnh', en: 'its pixels were not looked at' },
  notScanned: { vi: 'trang không phải bản quét', en: 'no scan carries it' },
  disagreement: { vi: 'hai bộ đọc PDF đọc tệp khác nhau', en: 'two readers read the file differently' },
  notDrawn: { vi: 'hình của trang không vẽ ra được', en: 'its picture could not be drawn' },
  imagePixels: { vi: 'ảnh quá lớn, không xem được', en: 'its image is too large to be looked at' },
  memory: { vi: 'không đủ bộ nhớ để xem hình', en: 'there was no memory left to look at it' },
  time: { vi: 'hết thời gian mà chưa xem đến trang này', en: 'time ran out before it was looked at' },
};
