import type { Answer, Explained } from '../check.ts';
import { defineCheck } from '../check.ts';
import type { DossierCode } from '../dossier-code.ts';
import { codeOfEntry } from '../entry-code.ts';
import { expectedName, partOfRole } from '../expected-name.ts';
import { formatFileName } from '../file-name.ts';
import { besides } from '../file-path.ts';
import type { At, Edit, Fix } from '../finding.ts';
import { type MissingFile, missingFiles } from '../folder-files.ts';
import type { NamedFile } from '../list-facts.ts';
import { cellAt, rowKey } from '../list-places.ts';
import { cellEdits } from '../name-edits.ts';
import { changeWords } from '../name-proposal.ts';
import { readFileName } from '../read-file-name.ts';
import { setCell } from '../set-cell.ts';
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
  /** Which of the two has the right name, as far as the row can tell; `code`: only the codes differ, by a slip. */
  readonly right: 'cell' | 'file' | 'unknown' | 'code';
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
    else for (const group of alike(missingFiles(unit))) yield* answers(group, folder);
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
  code: {
    vi: 'Mã trong hai tên chỉ lệch một ký tự. Đề nghị đối chiếu hồ sơ xem mã nào đúng, rồi chọn sửa tên tệp hoặc sửa danh sách.',
    en: 'The codes in the two names differ by one slip. Please look which is right, then choose to mend the file’s name or the list.',
  },
  unknown: {
    vi: 'Đề nghị mở tệp kiểm tra; nếu đúng là tệp của hồ sơ này, sửa ô hoặc tên tệp cho khớp.',
    en: 'Please open the file; if it is this dossier’s, make the cell and the file’s name agree.',
  },
};

/** Names of one row that miss their files by the same slip in the code are one fault. */
function alike(all: readonly MissingFile[]): Iterable<readonly MissingFile[]> {
  return Map.groupBy(all, missing => {
    const code = slipOfCode(missing);
    return code === null ? missing : `${rowKey(missing.row)}\n${code}`;
  }).values();
}

/** The code of the near file, where it is all that differs. */
function slipOfCode({ row, named, near, by }: MissingFile): DossierCode | null {
  const [reading, other] = [readFileName(named.name), readFileName(near?.name ?? '')];
  if (by !== 'slip' || reading.state !== 'exact' || other.state !== 'exact') return null;
  const isOnlyCode = formatFileName({ ...reading.parts, code: other.parts.code }) === near?.name;
  return isOnlyCode && reading.parts.code === codeOfEntry(row) ? other.parts.code : null;
}

function* answers(
  [first, ...others]: readonly MissingFile[],
  folder: string,
): Generator<Answer<Values, Case>> {
  if (first === undefined) return;
  yield answer(first, others, folder);
  for (const other of others) yield answer(other, [], folder);
}

function answer(missing: MissingFile, others: readonly MissingFile[], folder: string): Answer<Values, Case> {
  const { row, named, near } = missing;
  const at = placeOf(missing);
  const values = { cell: named.cell, name: named.name, folder };
  const explains: Explained[] = others.map(other => ({ number: 'FD03', at: placeOf(other) }));
  if (isOfResult(named)) explains.push({ number: 'FD05', at: cellAt(row, 'resultFile') });
  if (near === null)
    return {
      ...{ outcome: 'failed', at, case: 'fault' },
      ...{ values: { ...values, near: '', right: 'unknown' }, explains },
    };
  const code = slipOfCode(missing);
  const right = code === null ? rightOf(missing, near.name) : 'code';
  explains.push({ number: 'FD02', at: { path: near.path } });
  if (right === 'cell')
    for (const number of ['FN05', 'FN06'] as const) explains.push({ number, at: { path: near.path } });
  const all = [missing, ...others];
  const renames = right === 'cell' || right === 'code' ? all.flatMap(renameNear) : [];
  const cells = right === 'cell' ? [] : all.flatMap(setToNear);
  if (code !== null) cells.unshift(...setCell(row, 'code', code));
  const fixes = [renames, cells].flatMap((edits): Fix[] =>
    edits.length === 0 ? [] : [{ confidence: 'confirm', words: changeWords(edits), edits }],
  );
  return {
    outcome: 'failed',
    at,
    case: 'near',
    values: { ...values, near: near.name, right },
    fixes,
    explains,
  };
}

function placeOf({ row, named }: MissingFile): At {
  return { path: row.path, worksheet: row.worksheet, cell: named.cell };
}

function renameNear({ named, near }: MissingFile): readonly Edit[] {
  if (near === null || near.sha256 === '') return [];
  return [{ kind: 'rename', from: near.path, to: besides(near.path, named.name), sha256: near.sha256 }];
}

function setToNear({ row, named, near }: MissingFile): readonly Edit[] {
  return near === null ? [] : (cellEdits(row, named, near.name) ?? []);
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
