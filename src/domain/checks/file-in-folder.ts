import type { Answer, Explained } from '../check.ts';
import { defineCheck } from '../check.ts';
import { expectedName, partOfRole } from '../expected-name.ts';
import { besides } from '../file-path.ts';
import type { Edit, Fix } from '../finding.ts';
import { type MissingFile, missingFiles } from '../folder-files.ts';
import type { NamedFile } from '../list-facts.ts';
import { cellAt } from '../list-places.ts';
import { cellEdits } from '../name-edits.ts';
import { changeWords } from '../name-proposal.ts';
import { readFileName } from '../read-file-name.ts';
import { shownName } from '../text.ts';
import type { Words } from '../words.ts';

type Case = 'fault' | 'near';

type Values = {
  /** `H4`. */
  readonly cell: string;
  readonly name: string;
  readonly folder: string;
  /** The file that it may be; empty when none is near. */
  readonly near: string;
  /** Which of the two has the right name, as far as the row can tell. */
  readonly right: 'cell' | 'file' | 'unknown';
};

/**
 * Every file that the list names lies in the unit's folder, in it or below it. Letter case, spaces and normalization do
 * not count here: they are the name's own faults.
 */
export const fileInFolder = defineCheck<'unit', null, Values, Case>({
  number: 'FD03',
  id: 'folder/file-in-folder',
  subject: 'unit',
  stage: 'list',
  title: { vi: 'Tệp ghi trong danh sách mà thư mục không có', en: 'Named in the list, not in the folder' },
  asks: {
    vi: 'Mỗi tệp ghi trong danh sách đều có trong thư mục của đơn vị.',
    en: 'Each file that the list names lies in the unit’s folder.',
  },
  cases: ['fault', 'near'],
  example: {
    case: 'fault',
    values: {
      ...{ cell: 'H4', name: '244_TP_2016.pdf', folder: 'CSDL_UBND xã Phúc Lộc', near: '', right: 'unknown' },
    },
  },

  *inspect(unit) {
    const { folder } = unit;
    if (folder === null || unit.list === null) yield { outcome: 'notApplicable', at: { path: '' } };
    else for (const missing of missingFiles(unit)) yield answer(missing, folder);
  },

  explain: ({ cell, name, folder, near, right }) => ({
    message: {
      vi: `Ô ${cell} ghi tệp «${shownName(name)}» nhưng thư mục «${shownName(folder)}» không có tệp này${near === '' ? '' : `, chỉ có «${shownName(near)}»`}.`,
      en: `${cell} names the file «${shownName(name)}», but the folder «${shownName(folder)}» does not hold it${near === '' ? '' : `, only «${shownName(near)}»`}.`,
    },
    advice: near === '' ? ADVICE.none : ADVICE[right],
  }),
});

const ADVICE: Readonly<Record<Values['right'] | 'none', Words>> = {
  none: {
    vi: 'Đề nghị chép hoặc quét bổ sung tệp này; nếu ô ghi nhầm thì sửa ô, không có tệp thì để trống.',
    en: 'Please copy or scan the file; if the cell is wrong, mend it, and leave it empty if there is no file.',
  },
  cell: {
    vi: 'Tên trong ô đúng với dòng này. Đề nghị mở tệp xem có đúng giấy tờ của hồ sơ không, rồi chọn «Đổi tên».',
    en: 'The name in the cell is right for its row. Please open the file to see that it is this dossier’s paper, then choose “Rename”.',
  },
  file: {
    vi: 'Tên của tệp đúng với dòng này. Đề nghị mở tệp kiểm tra rồi chọn «Sửa theo đề xuất».',
    en: 'The file’s name is right for the row. Please open it to be sure, then choose “Mend as proposed”.',
  },
  unknown: {
    vi: 'Đề nghị mở tệp kiểm tra; nếu đúng là tệp của hồ sơ này, sửa ô hoặc tên tệp cho khớp.',
    en: 'Please open the file; if it is this dossier’s, make the cell and the file’s name agree.',
  },
};

function answer({ row, named, near }: MissingFile, folder: string): Answer<Values, Case> {
  const at = { path: row.path, worksheet: row.worksheet, cell: named.cell };
  const values = { cell: named.cell, name: named.name, folder };
  const explains: Explained[] = isOfResult(named) ? [{ number: 'FD05', at: cellAt(row, 'resultFile') }] : [];
  if (near === null)
    return {
      ...{ outcome: 'failed', at, case: 'fault' },
      ...{ values: { ...values, near: '', right: 'unknown' }, explains },
    };
  const right = rightOf({ row, named }, near.name);
  explains.push({ number: 'FD02', at: { path: near.path } });
  if (right === 'cell')
    for (const number of ['FN05', 'FN06'] as const) explains.push({ number, at: { path: near.path } });
  const rename: Edit[] =
    near.sha256 === ''
      ? []
      : [{ kind: 'rename', from: near.path, to: besides(near.path, named.name), sha256: near.sha256 }];
  const edits = right === 'cell' ? rename : (cellEdits(row, named, near.name) ?? []);
  const fixes: Fix[] =
    edits.length === 0 ? [] : [{ confidence: 'confirm', words: changeWords(edits), edits }];
  const said = { ...values, near: near.name, right };
  return { outcome: 'failed', at, case: 'near', values: said, fixes, explains };
}

/** Without it the row has no result, unless another file is one. */
function isOfResult({ role, name }: NamedFile): boolean {
  const reading = readFileName(name);
  return role === 'resultFile' || (reading.state !== 'unrecognized' && reading.parts.part === 'KQ');
}

function rightOf({ row, named }: Pick<MissingFile, 'row' | 'named'>, near: string): Values['right'] {
  const expected = expectedName(row, partOfRole(named.role));
  if (named.name.normalize('NFC') === expected) return 'cell';
  return near.normalize('NFC') === expected ? 'file' : 'unknown';
}
