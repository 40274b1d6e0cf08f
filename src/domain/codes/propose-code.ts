import type { Fix } from '../finding.ts';
import type { ListEntry } from '../list-facts.ts';
import { setCell } from '../set-cell.ts';
import { shownName } from '../text.ts';
import type { Words } from '../words.ts';

/** The fix that writes this code into the row's cell; none for an empty proposal, or without the column. */
export function proposeCode(entry: ListEntry, code: string, confidence: Fix['confidence']): readonly Fix[] {
  const cell = entry.address('code');
  if (code === '' || cell === null) return [];
  const words = {
    vi: `Sửa ô ${cell} thành «${shownName(code)}»`,
    en: `Change ${cell} to «${shownName(code)}»`,
  };
  return [{ confidence, words, edits: setCell(entry, 'code', code) }];
}

/** What to do where the row's own files bear the code that should stand in it. */
export function adviseCodeOfFiles(code: string): Words {
  return {
    vi: `Tên tệp của dòng này mang mã «${shownName(code)}»; nếu đúng, chọn «Sửa theo đề xuất».`,
    en: `The row’s files bear the code «${shownName(code)}»; if it is right, choose “Mend as proposed”.`,
  };
}
