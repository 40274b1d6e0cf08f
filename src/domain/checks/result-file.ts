import type { Answer, Explained } from '../check.ts';
import { defineCheck } from '../check.ts';
import { proposeCode } from '../codes/propose-code.ts';
import { codeOfEntry } from '../entry-code.ts';
import { expectedName } from '../expected-name.ts';
import type { FileFacts } from '../facts.ts';
import { formatFileName } from '../file-name.ts';
import { besides } from '../file-path.ts';
import type { Edit, Fix } from '../finding.ts';
import type { ListEntry } from '../list-facts.ts';
import { cellAt } from '../list-places.ts';
import { changeWords } from '../name-proposal.ts';
import { type NearDossier, NearDossiers } from '../near-dossiers.ts';
import { reasonWithoutResult } from '../no-result.ts';
import { readFileName } from '../read-file-name.ts';
import { partOf, RowResults } from '../row-results.ts';
import { shownName } from '../text.ts';

type Case = 'fault' | 'component';

type Values = {
  readonly row: number;
  /** Empty when the row has none. */
  readonly code: string;
  /** How the result's file would be called; empty when the row cannot tell. */
  readonly proposal: string;
  /** `T4` and what it names instead of a result; empty when it names nothing. */
  readonly cell: string;
  readonly name: string;
  /** A result of no row that may be meant; empty when there is none. */
  readonly near: string;
};

/**
 * Every row has the file of its result in the folder, or says why there is none. Where a cell names one that is not there
 * (FD03), or that is another row's (FD04), that is why. Rows of linked procedures may share a result.
 * Source: the letter is about results of procedures (its title, parts I.2 and II).
 */
export const resultFile = defineCheck<'unit', null, Values, Case>({
  number: 'FD05',
  id: 'folder/result-file',
  subject: 'unit',
  stage: 'list',
  title: { vi: 'Tệp kết quả', en: 'File of the result' },
  asks: {
    vi: 'Mỗi dòng của danh sách có tệp kết quả (KQ), hoặc ghi lý do chưa có.',
    en: 'Each row of the list has the file of its result (KQ), or says why there is none.',
  },
  cases: ['fault', 'component'],
  example: {
    case: 'fault',
    values: { row: 5, code: '243', proposal: '243_KQ_2016.pdf', cell: '', name: '', near: '' },
  },

  *inspect(unit) {
    if (unit.folder === null || unit.list === null) {
      yield { outcome: 'notApplicable', at: { path: '' } };
      return;
    }
    const results = new RowResults(unit);
    const without = unit.dossiers.flatMap(({ row, files }) =>
      row === null || results.has(row) ? [] : [{ row, files }],
    );
    const near = new NearDossiers(
      unit,
      without.map(({ row }) => row),
    );
    for (const { row, files } of without) {
      if (reasonWithoutResult(row) === null) yield answer(row, files, near.near(row));
      else yield { outcome: 'notApplicable', at: cellAt(row, 'resultFile') };
    }
  },

  explain: (values, gravity) => (gravity === 'fault' ? explainMissing(values) : explainComponent(values)),
});

/** What stands in the way of a row's result, and what to do, when nothing but a slip of the hand does. */
function answer(row: ListEntry, files: readonly FileFacts[], near: NearDossier | null): Answer<Values, Case> {
  const at = cellAt(row, 'resultFile');
  const component = row.names.find(named => named.role === 'resultFile' && partOf(named.name) === 'TP');
  const result = near?.files.find(({ name }) => partOf(name) === 'KQ') ?? null;
  const values = {
    ...{ row: row.row, code: row.code, proposal: expectedName(row, 'KQ') ?? '' },
    ...{ cell: component?.cell ?? '', name: component?.name ?? '', near: result?.name ?? '' },
  };
  const gravity = component === undefined ? 'fault' : 'component';
  if (near === null || result === null) return { outcome: 'failed', at, case: gravity, values };
  const explains = near.files.map(({ path }): Explained => ({ number: 'FD02', at: { path } }));
  const isBare = files.length === 0 && row.names.length === 0 && near.code !== codeOfEntry(row);
  const fixes = [...renameTo(row, near), ...(isBare ? proposeCode(row, near.code, 'confirm') : [])];
  return { outcome: 'failed', at, case: gravity, values, fixes, explains };
}

/** All files of the near dossier, so that none stays behind under the other code. */
function renameTo(row: ListEntry, { files }: NearDossier): readonly Fix[] {
  const code = codeOfEntry(row);
  const year = row.filedYear?.year;
  if (code === null || year === undefined) return [];
  const edits = files.flatMap((file): Edit[] => {
    const reading = readFileName(file.name);
    if (reading.state === 'unrecognized' || file.sha256 === '') return [];
    const to = besides(file.path, formatFileName({ ...reading.parts, code, year }));
    return [{ kind: 'rename', from: file.path, to, sha256: file.sha256 }];
  });
  return edits.length < files.length ? [] : [{ confidence: 'confirm', words: changeWords(edits), edits }];
}

function explainMissing({ row, code, proposal, near }: Values) {
  const [vi, en] = code === '' ? ['', ''] : [` ${shownName(code)}`, ` ${shownName(code)}`];
  return {
    message: {
      vi: `Dòng ${row}: hồ sơ${vi} chưa có tệp kết quả (KQ)${near === '' ? '' : `, trong thư mục có «${shownName(near)}» không thuộc dòng nào`}.`,
      en: `Row ${row}: the dossier${en} has no file of its result (KQ)${near === '' ? '' : `; the folder holds «${shownName(near)}», which belongs to no row`}.`,
    },
    advice:
      near === ''
        ? {
            vi: `Đề nghị bổ sung ${proposal === '' ? 'tệp kết quả' : `«${shownName(proposal)}»`} hoặc ghi lý do chưa có kết quả.`,
            en: `Please add ${proposal === '' ? 'the file' : `«${shownName(proposal)}»`}, or give the reason why there is no result.`,
          }
        : {
            vi: 'Mã hoặc năm hai bên gần giống nhau. Đề nghị mở tệp kiểm tra; nếu đúng là tệp của hồ sơ này, sửa tên tệp hoặc mã hồ sơ theo đề xuất.',
            en: 'Code or year are nearly the same. Please open the file; if it is this dossier’s, mend its name or the code as proposed.',
          },
  };
}

function explainComponent({ row, proposal, cell, name }: Values) {
  return {
    message: {
      vi: `Dòng ${row}: ô ${cell} ghi «${shownName(name)}» là tệp thành phần (TP), chưa phải tệp kết quả (KQ).`,
      en: `Row ${row}: ${cell} names «${shownName(name)}», which is a file of components (TP), not of the result (KQ).`,
    },
    advice: {
      vi: `Đề nghị kiểm tra: nếu tệp là kết quả thì đổi TP thành KQ; nếu không, bổ sung ${proposal === '' ? 'tệp kết quả' : `«${shownName(proposal)}»`}.`,
      en: `Please check: if it is the result, change TP to KQ; otherwise add ${proposal === '' ? 'the file of the result' : `«${shownName(proposal)}»`}.`,
    },
  };
}
