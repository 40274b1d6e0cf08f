/**
 * The names by which files that this program wrote are known again: reports, lists of faults,
 * marked copies of a list. None of them is a unit's own file, nor its list.
 */
const OWN_FORMS: readonly RegExp[] = [
  /^(?:bao-cao|chua-dat|sohoa)(?:[-_. ].*)?\.(?:html|json|jsonl|xlsx)$/i,
  /^danh sách tệp chưa đạt yêu cầu.*\.xlsx$/iu,
  /^(?!~\$|\._).*[-_. (](?:đã đánh dấu|da-danh-dau)\)?(?: \(\d+\))?\.(?:xlsx|xlsm|xltx|xltm)$/iu,
];

/** The folder in which this program keeps what it remembers of a unit. */
const OWN_FOLDER = '.sohoa';

/** @param name last part of a path, of a file or a folder */
export function isOwnName(name: string): boolean {
  const composed = name.normalize('NFC');
  return composed === OWN_FOLDER || OWN_FORMS.some(form => form.test(composed));
}

/** Stands in a list of faults, near its beginning: by this it is known again, before it may be replaced. */
export const FAULT_LIST_MARK = 'sohoa fault list/1';

/** How the list of faults is called where nobody says otherwise. */
export const FAULT_LIST_NAME = 'chua-dat.xlsx';

/**
 * `Danh sách.xlsx` → `Danh sách - đã đánh dấu.xlsx`, then `… (2).xlsx`. The extension stays what it was:
 * Excel opens no workbook with macros, and no template, under the name of a plain one.
 * @param attempt from 1: so many such names were taken
 */
export function markedCopyName(listName: string, attempt: number): string {
  const [extension = '.xlsx'] = /\.(?:xlsx|xlsm|xltx|xltm)$/i.exec(listName) ?? [];
  const stem = listName.endsWith(extension) ? listName.slice(0, -extension.length) : listName;
  return `${stem} - đã đánh dấu${attempt === 1 ? '' : ` (${attempt})`}${extension.toLowerCase()}`;
}
