import type { ListEntry } from './list-facts.ts';

/** As much of a note as is looked into. */
const LOOKED_INTO = 300;

/** Withdrawn, refused, sent back, or settled by another body: as offices write it in a status or a note. */
const SAYS_SO =
  /(?:rút|hủy|huỷ|trả lại|từ chối) (?:đơn|hồ sơ|tiếp nhận|giải quyết)|hồ sơ (?:đã |xin |bị )?(?:rút|hủy|huỷ|từ chối)|(?:đã|xin) rút|không đủ điều kiện|(?:cơ quan|đơn vị) khác (?:ban hành|cấp|giải quyết|trả)|kết quả (?:[^.;]{0,40} )?do [^,;.]{1,80} (?:ban hành|cấp|giải quyết|trả)(?![\p{L}])/iu;

/**
 * Why a row asks for no result: what its column of reasons says, or a status or note that plainly says so.
 * Null where nothing does.
 */
export function reasonWithoutResult(entry: ListEntry): string | null {
  const given = entry.text('reason');
  if (given !== '') return given;
  const told = [entry.text('status'), entry.text('note')];
  return told.find(text => SAYS_SO.test(text.slice(0, LOOKED_INTO).normalize('NFC'))) ?? null;
}
