import { defineCheck } from '../check.ts';
import { foldHeader } from '../list/fold-header.ts';
import { ROLE_WORDS } from '../list/role-words.ts';
import type { ColumnRole, ListColumn, ListFacts, ListTable } from '../list-facts.ts';
import { shownName } from '../text.ts';
import type { Words } from '../words.ts';
import { cellAddress, columnName } from '../worksheet.ts';

type Values = {
  /** `K`. */
  readonly column: string;
  /** As shown; empty for a column that has none. */
  readonly header: string;
  /** What the column would be; empty when that is not known. */
  readonly role: ColumnRole | '';
  /** The column that is it already: `H`; empty when there is none. */
  readonly other: string;
};

type Case = 'unknown' | 'twice';

type Explanation = { readonly message: Words; readonly advice: Words };

/** Rows looked at for a value; a column that is empty so far down says nothing. */
const LOOKED_AT = 2000;

/**
 * Every column with values is understood. A column is never guessed at: one whose header nobody knows, or that is
 * there a second time, is told once for the list, however many worksheets have it, and is not read.
 */
export const unknownColumns = defineCheck<'list', null, Values, Case>({
  number: 'RW12',
  id: 'list/unknown-columns',
  subject: 'list',
  stage: 'list',
  title: { vi: 'Cột chưa rõ nội dung', en: 'Columns that nobody knows' },
  asks: {
    vi: 'Mỗi cột có dữ liệu của danh sách có tiêu đề để biết cột ghi gì, và không nội dung nào có hai cột.',
    en: 'Every column with values has a header that says what it holds, and nothing has two columns.',
  },
  cases: ['unknown', 'twice'],
  example: { case: 'unknown', values: { column: 'K', header: 'Lĩnh vực', role: '', other: '' } },

  *inspect(list) {
    const told = new Set<string>();
    for (const { table, column, gravity } of unreadColumns(list)) {
      const key = `${gravity} ${column.header === '' ? column.index : foldHeader(column.header)}`;
      if (told.has(key) || !holdsValues(table, column.index)) continue;
      told.add(key);
      const cell = cellAddress(table.headerRow, column.index);
      yield {
        outcome: 'failed',
        at: { path: list.path, worksheet: table.worksheet, cell },
        case: gravity,
        values: valuesOf(table, column),
      };
    }
  },

  explain: (values, gravity) => {
    if (gravity === 'twice') return explainTwice(values);
    return values.header === '' ? explainNoHeader(values) : explainUnknown(values);
  },
});

interface UnreadColumn {
  readonly table: ListTable;
  readonly column: ListColumn;
  readonly gravity: Case;
}

function unreadColumns({ tables }: ListFacts): readonly UnreadColumn[] {
  return tables.flatMap(table =>
    table.columns.flatMap((column): readonly UnreadColumn[] => {
      const why = column.roleless?.why ?? (column.role === null ? 'unknown' : 'leftOut');
      return why === 'leftOut' ? [] : [{ table, column, gravity: why }];
    }),
  );
}

function valuesOf({ columns }: ListTable, { index, header, roleless }: ListColumn): Values {
  const role = roleless?.why === 'twice' ? roleless.role : '';
  const first = columns.find(column => column.role !== null && column.role === role);
  const other = first === undefined ? '' : columnName(first.index);
  return { column: columnName(index), header, role, other };
}

function holdsValues({ entries, cell }: ListTable, column: number): boolean {
  return entries.slice(0, LOOKED_AT).some(({ row }) => cell(row, column) !== null);
}

/** A header as a key of JSON. */
function mapKey(header: string): string {
  return shownName(header).replace(/["\\]/g, '\\$&');
}

function explainTwice({ column, header, role, other }: Values): Explanation {
  const shown = shownName(header);
  const { vi, en } = role === '' ? { vi: '', en: '' } : ROLE_WORDS[role];
  const example = `{ "${mapKey(header)}": "${role}" }`;
  return {
    message: {
      vi: `Cột ${column} «${shown}» cũng là «${vi}» như cột ${other}, nên không được đọc.`,
      en: `Column ${column} «${shown}» is the ${en} too, as is column ${other}; it was not read.`,
    },
    advice: {
      vi: `Đề nghị chỉ giữ một cột, hoặc khai báo cột cần đọc trong tệp ánh xạ: --columns MAP.json, ví dụ ${example}.`,
      en: `Please keep one of the two, or say which one to read in a map: --columns MAP.json, such as «${example}».`,
    },
  };
}

function explainNoHeader({ column }: Values): Explanation {
  return {
    message: {
      vi: `Cột ${column} có dữ liệu nhưng không có tiêu đề, nên không được đọc.`,
      en: `Column ${column} has values but no header; it was not read.`,
    },
    advice: {
      vi: 'Đề nghị ghi tiêu đề cho cột, hoặc xóa nếu là dữ liệu thừa.',
      en: 'Please give the column a header, or remove what does not belong there.',
    },
  };
}

function explainUnknown({ column, header }: Values): Explanation {
  const shown = shownName(header);
  const example = `{ "${mapKey(header)}": "resultNumber" }`;
  return {
    message: {
      vi: `Cột ${column} «${shown}»: chưa rõ cột này ghi nội dung gì, nên không được đọc.`,
      en: `Column ${column} «${shown}»: it is not known what this column holds, so it was not read.`,
    },
    advice: {
      vi: `Không cần sửa nếu cột chỉ để đơn vị theo dõi. Nếu là thông tin của danh sách, đề nghị khai báo trong tệp ánh xạ: --columns MAP.json, ví dụ ${example}.`,
      en: `Nothing to mend if the column is for your own use. If the list needs it, please say what it is in a map: --columns MAP.json, such as «${example}».`,
    },
  };
}
