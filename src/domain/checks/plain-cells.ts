import type { Answer, Explained } from '../check.ts';
import { defineCheck } from '../check.ts';
import type { At, CheckNumber } from '../finding.ts';
import { coveredCells, hiddenColumnNames, keyFormulas, rangeName } from '../list/table-disorder.ts';
import type { ListFacts, ListTable } from '../list-facts.ts';
import { cellAt, rowAt } from '../list-places.ts';
import { shownName } from '../text.ts';
import { englishNumber, vietnameseNumber, type Words } from '../words.ts';
import { type CellPlace, cellAddress } from '../worksheet.ts';

type Case =
  | 'merged'
  | 'hiddenRows'
  | 'filteredRows'
  | 'hiddenColumns'
  | 'hiddenSheet'
  | 'formula'
  | 'errorValue';

type Values = {
  readonly count: number;
  /** The first of them, as Excel names cells, ranges, rows or columns: `B5:B7, B9:B10`. */
  readonly some: string;
  readonly worksheet: string;
};

/** Named in a message; the others are counted. */
const NAMED = 5;

/**
 * The list is a plain table: no merged cells among the dossiers, nothing hidden or filtered away, no formulas where
 * a code, a name, a day, a number or a file must stand, no error values. Told once for each worksheet.
 *
 * All these rows and values are read all the same, so that nothing is lost by hiding it.
 */
export const plainCells = defineCheck<'list', null, Values, Case>({
  number: 'RW08',
  id: 'list/plain-cells',
  subject: 'list',
  stage: 'list',
  title: { vi: 'Ô gộp, phần bị ẩn, công thức', en: 'Merged cells, hidden parts, formulas' },
  asks: {
    vi: 'Các dòng hồ sơ không có ô gộp, dòng hay cột bị ẩn hoặc bị lọc, công thức ở cột chính, giá trị lỗi như #REF!.',
    en: 'Rows of dossiers have no merged cells, nothing hidden or filtered away, no formulas in key columns, no error values such as #REF!.',
  },
  cases: ['merged', 'hiddenRows', 'filteredRows', 'hiddenColumns', 'hiddenSheet', 'formula', 'errorValue'],
  example: { case: 'merged', values: { count: 2, some: 'B5:B7, B9:B10', worksheet: 'Danh sách' } },

  *inspect(list) {
    for (const table of list.tables) {
      if (table.entries.length === 0) continue;
      yield* mergedCells(list, table);
      yield* hiddenParts(list, table);
      const formulas = keyFormulas(table);
      const empty = formulas.filter(({ row, column }) => table.shown(row, column) === '');
      yield* cellsWith('formula', list, table, formulas, empty);
      yield* cellsWith('errorValue', list, table, table.errors, table.errors);
    }
  },

  explain: (values, gravity) => SAID[gravity](values),
});

type Found = Answer<Values, Case>;

function* mergedCells(list: ListFacts, table: ListTable): Generator<Found> {
  const [first] = table.merges;
  if (first === undefined) return;
  const explains = coveredCells(table).flatMap(({ entry, role }): readonly Explained[] => {
    const at = cellAt(entry, role);
    return role === 'code' ? [{ number: 'CD01', at }] : [{ number: 'RW01', at }];
  });
  const at = placeIn(list, table, cellAddress(first.firstRow, first.firstColumn));
  yield { ...fault('merged', at, table, table.merges.map(rangeName)), explains };
}

function* hiddenParts(list: ListFacts, table: ListTable): Generator<Found> {
  const { headerRow, hiddenRows, filteredRows, isHidden } = table;
  for (const [gravity, rows] of [
    ['hiddenRows', hiddenRows],
    ['filteredRows', filteredRows],
  ] as const) {
    const [first] = rows;
    if (first !== undefined) yield fault(gravity, placeOfRow(list, table, first), table, rows.map(String));
  }
  const names = hiddenColumnNames(table);
  const [name] = names;
  if (name !== undefined)
    yield fault('hiddenColumns', placeIn(list, table, `${name}${headerRow}`), table, names);
  if (isHidden) yield fault('hiddenSheet', placeIn(list, table, `A${headerRow}`), table, [table.worksheet]);
}

/** @param unreadable Those of the places that say nothing: what is missing or misread there follows from it. */
function* cellsWith(
  gravity: Case,
  list: ListFacts,
  table: ListTable,
  places: readonly CellPlace[],
  unreadable: readonly CellPlace[],
): Generator<Found> {
  const names = places.map(({ row, column }) => cellAddress(row, column));
  const [first] = names;
  if (first === undefined) return;
  const explains = unreadable.flatMap(({ row, column }) => {
    const at = placeIn(list, table, cellAddress(row, column));
    return JUDGED_BY_CELL.map((number): Explained => ({ number, at }));
  });
  yield { ...fault(gravity, placeIn(list, table, first), table, names), explains };
}

/** Checks that stand at the cell whose text they judge, or miss. */
const JUDGED_BY_CELL: readonly CheckNumber[] = [
  'CD01',
  'RW01',
  'RW02',
  'RW03',
  'RW05',
  'RW11',
  'KQ01',
  'FD05',
];

function placeIn({ path }: ListFacts, { worksheet }: ListTable, cell: string): At {
  return { path, worksheet, cell };
}

/** As of any row: at its code. */
function placeOfRow(list: ListFacts, table: ListTable, row: number): At {
  const entry = table.entries.find(each => each.row === row);
  return entry === undefined ? placeIn(list, table, `A${row}`) : rowAt(entry);
}

function fault(gravity: Case, at: At, { worksheet }: ListTable, names: readonly string[]) {
  return { outcome: 'failed', at, case: gravity, values: valuesOf(names, worksheet) } as const;
}

function valuesOf(names: readonly string[], worksheet: string): Values {
  return { count: names.length, some: names.slice(0, NAMED).join(', '), worksheet };
}

type Explanation = { readonly message: Words; readonly advice: Words };

/** "B5:B7, B9:B10 và 12 nơi khác", the names in their worksheet. */
function where({ count, some, worksheet }: Values): Words & { readonly sheet: string } {
  const more = count - some.split(', ').length;
  const sheet = shownName(worksheet);
  if (more <= 0) return { vi: some, en: some, sheet };
  return {
    vi: `${some} và ${vietnameseNumber(more)} nơi khác`,
    en: `${some} and ${englishNumber(more)} more`,
    sheet,
  };
}

const SAID: Readonly<Record<Case, (values: Values) => Explanation>> = {
  merged: values => {
    const { vi, en, sheet } = where(values);
    return {
      message: {
        vi: `Trang tính «${sheet}» có ô bị gộp giữa các dòng hồ sơ: ${vi}.`,
        en: `Worksheet «${sheet}» has merged cells among the dossiers: ${en}.`,
      },
      advice: {
        vi: 'Đề nghị bỏ gộp ô và ghi đủ giá trị cho từng dòng.',
        en: 'Please unmerge them and fill in the value of each row.',
      },
    };
  },
  hiddenRows: values => {
    const { vi, en, sheet } = where(values);
    return {
      message: {
        vi: `Trang tính «${sheet}» có dòng hồ sơ bị ẩn: ${vi}. Các dòng này vẫn được kiểm tra.`,
        en: `Worksheet «${sheet}» has hidden rows of dossiers: ${en}. They are judged all the same.`,
      },
      advice: {
        vi: 'Đề nghị bỏ ẩn để soát lại; xóa dòng không thuộc đợt bàn giao.',
        en: 'Please unhide and look them through; remove the rows that are not handed over.',
      },
    };
  },
  filteredRows: values => {
    const { vi, en, sheet } = where(values);
    return {
      message: {
        vi: `Trang tính «${sheet}» đang lọc nên không hiện các dòng: ${vi}. Các dòng này vẫn được kiểm tra.`,
        en: `Worksheet «${sheet}» is filtered and does not show rows ${en}. They are judged all the same.`,
      },
      advice: {
        vi: 'Đề nghị bỏ lọc trước khi bàn giao.',
        en: 'Please clear the filter before handing over.',
      },
    };
  },
  hiddenColumns: values => {
    const { vi, en, sheet } = where(values);
    return {
      message: {
        vi: `Trang tính «${sheet}» có cột bị ẩn nhưng có dữ liệu: ${vi}.`,
        en: `Worksheet «${sheet}» has hidden columns with values: ${en}.`,
      },
      advice: {
        vi: 'Đề nghị bỏ ẩn để soát lại; xóa cột không cần bàn giao.',
        en: 'Please unhide and look them through; remove the columns that are not handed over.',
      },
    };
  },
  hiddenSheet: values => ({
    message: {
      vi: `Trang tính «${where(values).sheet}» bị ẩn nhưng có dòng hồ sơ. Các dòng này vẫn được kiểm tra.`,
      en: `Worksheet «${where(values).sheet}» is hidden but holds dossiers. They are judged all the same.`,
    },
    advice: {
      vi: 'Đề nghị bỏ ẩn trang tính, hoặc xóa nếu không thuộc đợt bàn giao.',
      en: 'Please unhide the worksheet, or remove it if it is not handed over.',
    },
  }),
  formula: values => {
    const { vi, en } = where(values);
    return {
      message: {
        vi: `Ô ${vi}: là công thức, giá trị có thể thay đổi khi mở trên máy khác.`,
        en: `${en}: a formula, whose value may change on another machine.`,
      },
      advice: {
        vi: 'Đề nghị sao chép rồi dán lại dưới dạng giá trị (Dán đặc biệt > Giá trị).',
        en: 'Please copy and paste it back as a value (Paste Special > Values).',
      },
    };
  },
  errorValue: values => {
    const { vi, en } = where(values);
    return {
      message: {
        vi: `Ô ${vi}: là giá trị lỗi của Excel (như #REF!, #N/A), không đọc được nội dung.`,
        en: `${en}: an error value of Excel (such as #REF!, #N/A); what it should say is lost.`,
      },
      advice: {
        vi: 'Đề nghị ghi lại giá trị đúng theo hồ sơ giấy.',
        en: 'Please enter the right value from the paper.',
      },
    };
  },
};
