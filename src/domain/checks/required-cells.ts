import type { Answer, Explained } from '../check.ts';
import { defineCheck } from '../check.ts';
import type { Fix } from '../finding.ts';
import { columnsInWords, type EitherColumn, formatColumns } from '../list/column-names.ts';
import type { ColumnRole, ListEntry, ListFacts, ListTable } from '../list-facts.ts';
import { cellAt } from '../list-places.ts';
import { reasonWithoutResult } from '../no-result.ts';
import { setCell } from '../set-cell.ts';
import { shownName } from '../text.ts';

interface Params {
  /** Of each, one column is there, and one of its cells is filled in every row. */
  readonly cells: readonly EitherColumn[];
  /** The column is there; what its cells hold is another check's question. */
  readonly columns: readonly ColumnRole[];
}

type Values =
  | {
      /** As `formatColumns` writes it. */
      readonly missing: string;
      /** Nothing of the result is there: K onward of the letter's template. */
      readonly isWithoutResults: boolean;
      /** Those that lack a column, one a line; empty when all do. */
      readonly worksheets: string;
    }
  | {
      readonly cell: string;
      readonly columns: string;
      readonly isOfResult: boolean;
      /** Empty when nothing can be proposed. */
      readonly proposal: string;
    };

const OF_RESULT: ReadonlySet<ColumnRole> = new Set([
  ...(['resultType', 'resultName', 'resultNumber', 'resultSummary', 'issuingAuthority', 'issuedOn'] as const),
  ...(['signer', 'signerTitle', 'effectiveOn', 'expiresOn', 'resultFile', 'returnedOn'] as const),
]);

/**
 * The list says what the registry finds a result by. Columns that are missing are told once for the list; a cell
 * that is empty at its place, unless the row says why there is no result. Telephone, e-mail, address, receipt and
 * appointment are asked of nobody: old dossiers do not have them.
 * Source: the letter's part II (columns A to J, and from K on the result).
 */
export const requiredCells = defineCheck<'list', Params, Values, 'columns' | 'cell'>({
  number: 'RW01',
  id: 'row/required-cells',
  subject: 'list',
  stage: 'list',
  title: { vi: 'Thông tin bắt buộc', en: 'Required information' },
  asks: {
    vi: 'Danh sách có đủ cột bắt buộc, và mỗi dòng ghi đủ thông tin bắt buộc hoặc lý do chưa có kết quả.',
    en: 'The list has the required columns, and each row fills them or says why there is no result.',
  },
  cases: ['columns', 'cell'],
  example: {
    case: 'cell',
    values: { cell: 'N4', columns: 'issuingAuthority', isOfResult: true, proposal: '' },
  },

  *inspect(list, params) {
    const tables = list.tables.filter(({ entries }) => entries.length > 0);
    if (tables.length === 0) {
      yield { outcome: 'notApplicable', at: { path: list.path } };
      return;
    }
    yield* missingColumns(list, tables, params);
    for (const table of tables) {
      const asked = params.cells.filter(roles => has(table, roles));
      for (const entry of table.entries) yield* emptyCells(entry, asked);
    }
  },

  explain: values => ('missing' in values ? explainColumns(values) : explainCell(values)),
});

function has({ columns }: ListTable, roles: readonly ColumnRole[]): boolean {
  return columns.some(({ role }) => role !== null && roles.includes(role));
}

function* missingColumns(
  { path }: ListFacts,
  tables: readonly ListTable[],
  { cells, columns }: Params,
): Generator<Answer<Values, 'columns'>> {
  const asked: readonly EitherColumn[] = [...cells, ...columns.map((role): EitherColumn => [role])];
  const missing = asked.filter(roles => tables.some(table => !has(table, roles)));
  if (missing.length === 0) return;
  const lacking = tables.filter(table => missing.some(roles => !has(table, roles)));
  const worksheets = lacking.length === tables.length ? [] : lacking.map(({ worksheet }) => worksheet);
  const isWithoutResults = !tables.some(table => has(table, [...OF_RESULT]));
  yield {
    ...{ outcome: 'failed', at: { path, field: 'columns' }, case: 'columns' },
    values: { missing: formatColumns(missing), isWithoutResults, worksheets: worksheets.join('\n') },
    explains: columns.includes('resultFile') ? withoutResultFile(tables) : [],
  };
}

/** That no row names its result follows from the missing column. */
function withoutResultFile(tables: readonly ListTable[]): readonly Explained[] {
  return tables
    .filter(table => !has(table, ['resultFile']))
    .flatMap(({ entries }) =>
      entries.map((entry): Explained => ({ number: 'FD05', at: cellAt(entry, 'resultFile') })),
    );
}

function* emptyCells(entry: ListEntry, asked: readonly EitherColumn[]): Generator<Answer<Values, 'cell'>> {
  for (const roles of asked) {
    if (roles.some(role => entry.text(role) !== '')) continue;
    const isOfResult = roles.every(role => OF_RESULT.has(role));
    if (isOfResult && reasonWithoutResult(entry) !== null) continue;
    const place = roles.find(role => entry.address(role) !== null) ?? roles[0];
    const proposal = place === 'owner' ? entry.text('applicant') : '';
    const cell = entry.address(place) ?? '';
    yield {
      ...{ outcome: 'failed', at: cellAt(entry, place), case: 'cell' },
      values: { cell, columns: formatColumns([roles]), isOfResult, proposal },
      fixes: proposal === '' ? [] : [ownerAsApplicant(entry, cell, proposal)],
    };
  }
}

function ownerAsApplicant(entry: ListEntry, cell: string, name: string): Fix {
  const words = {
    vi: `Ghi người nộp «${shownName(name)}» vào ô ${cell}`,
    en: `Enter the applicant «${shownName(name)}» in ${cell}`,
  };
  return { confidence: 'confirm', words, edits: setCell(entry, 'owner', name) };
}

function explainColumns({ missing, isWithoutResults, worksheets }: Extract<Values, { missing: unknown }>) {
  const names = columnsInWords(missing);
  const sheets = worksheets === '' ? [] : worksheets.split('\n').map(name => `«${shownName(name)}»`);
  const [inVi, inEn] =
    sheets.length === 0
      ? ['', '']
      : [` (trang tính ${sheets.join(', ')})`, ` (worksheet ${sheets.join(', ')})`];
  return {
    message: isWithoutResults
      ? {
          vi: `Danh sách chưa có các cột kết quả, từ cột K trở đi. Cột còn thiếu: ${names.vi}.`,
          en: `The list has no columns of results, from K on. Missing: ${names.en}.`,
        }
      : {
          vi: `Danh sách chưa có cột${inVi}: ${names.vi}.`,
          en: `The list lacks columns${inEn}: ${names.en}.`,
        },
    advice: {
      vi: 'Đề nghị bổ sung cột và nhập thông tin theo văn bản kết quả; nếu đã có cột này dưới tên khác, đề nghị sửa tiêu đề cột hoặc khai báo cột.',
      en: 'Please add the columns and fill them from the results; if they are there under other names, mend the headers or declare the columns.',
    },
  };
}

function explainCell({ cell, columns, isOfResult, proposal }: Extract<Values, { cell: unknown }>) {
  const names = columnsInWords(columns);
  const message = { vi: `Ô ${cell} để trống: chưa ghi ${names.vi}.`, en: `${cell} is empty: ${names.en}.` };
  if (proposal !== '') {
    const name = shownName(proposal);
    return {
      message,
      advice: {
        vi: `Nếu người nộp «${name}» cũng là chủ hồ sơ, chọn «Sửa theo đề xuất»; nếu không, đề nghị ghi theo hồ sơ giấy.`,
        en: `If the applicant «${name}» is the owner too, choose “Mend as proposed”; else please enter the owner from the paper.`,
      },
    };
  }
  return {
    message,
    advice: isOfResult
      ? {
          vi: 'Đề nghị ghi theo văn bản kết quả; nếu hồ sơ không có kết quả (đã rút, cơ quan khác ban hành), đề nghị ghi lý do.',
          en: 'Please fill it from the result; if there is none (withdrawn, another body issues it), please give the reason.',
        }
      : {
          vi: 'Đề nghị ghi theo hồ sơ giấy.',
          en: 'Please fill it from the paper.',
        },
  };
}
