import type { Answer } from '../check.ts';
import { defineCheck } from '../check.ts';
import type { At, Fix } from '../finding.ts';
import type { ColumnRole, ListColumn, ListFacts, ListTable } from '../list-facts.ts';
import { cellAt } from '../list-places.ts';
import { someCells } from '../some-cells.ts';
import { isSwapped, type RowDay, rowDay, swapped } from '../values/day-columns.ts';
import { DAY_ROLES, type DayFault, type DayRole, dayFault } from '../values/day-fault.ts';
import { type DayCase, type DayValues, explainDay } from '../values/day-words.ts';
import { dayEdits, mendDay } from '../values/mend-cell.ts';
import { cellAddress } from '../worksheet.ts';

interface Params {
  /** Columns without whose day a result is worth nothing. */
  readonly required: readonly ColumnRole[];
}

type DayAnswer = Answer<DayValues, DayCase>;

/** Cells of a column that say the same are told one by one up to this many, more at the column's header. */
const TOLD_APART = 20;

/**
 * Every day of the list can be read as one, exists, and lies not in the future where it is past; day before month.
 *
 * What a cell cannot be read as stays so: a proposal is always to be confirmed. A count of days in a column without
 * a format is one, since 42811 may also be a number; so is a swap of day and month by American settings, told once for
 * a column. Days typed as text are readable, and told once for a column. A month or year alone is all that
 * some old papers have. Asked of the unit, which knows the day of handover.
 * Custom; NĐ 30/2020/NĐ-CP writes days before months.
 */
export const readableDays = defineCheck<'unit', Params, DayValues, DayCase>({
  number: 'RW03',
  id: 'row/readable-days',
  subject: 'unit',
  stage: 'list',
  title: { vi: 'Ngày tháng', en: 'Days' },
  asks: {
    vi: 'Ô ngày ghi một ngày có thật, đọc được theo thứ tự ngày/tháng/năm, không phải ngày chưa đến.',
    en: 'A cell for a day holds one that exists, reads as day/month/year and is not yet to come.',
  },
  cases: ['required', 'unreadable', 'serial', 'partial', 'future', 'swapped', 'text'],
  example: {
    case: 'serial',
    values: { cell: 'I5', column: 'Ngày tiếp nhận', text: '42811', why: 'serial', proposal: '2017-03-17' },
  },

  *inspect({ list, day: today }, { required }) {
    if (list === null) yield { outcome: 'notApplicable', at: { path: '' } };
    for (const table of list?.tables ?? []) {
      for (const column of table.columns) {
        const role = DAY_ROLES.find(each => each === column.role);
        if (list === null || role === undefined) continue;
        yield* columnAnswers({ list, table, column, role, today, isRequired: required.includes(role) });
      }
    }
  },

  explain: explainDay,
});

interface DayColumn {
  readonly list: ListFacts;
  readonly table: ListTable;
  readonly column: ListColumn;
  readonly role: DayRole;
  readonly today: string;
  readonly isRequired: boolean;
}

function* columnAnswers(of: DayColumn): Generator<DayAnswer> {
  const { table, role, today } = of;
  const days: RowDay[] = [];
  const faults: DayFault[] = [];
  for (const entry of table.entries) {
    const reading = entry.day(role);
    const day = rowDay(entry, reading);
    if (day !== null) days.push(day);
    const fault = dayFault(entry, role, reading, today);
    if (fault !== null) faults.push(fault);
  }
  for (const [gravity, group] of Map.groupBy(faults, fault => fault.gravity)) {
    const isFolded = group.length > TOLD_APART && (gravity === 'serial' || gravity === 'partial');
    if (isFolded) yield folded(of, gravity, group);
    else for (const fault of group) yield single(of, fault);
  }
  yield* aboutColumn(of, days);
}

function single({ column, isRequired }: DayColumn, fault: DayFault): DayAnswer {
  const { entry, role, written, gravity, why, proposal } = fault;
  const { address: cell } = written.cell;
  return {
    ...{ outcome: 'failed', at: cellAt(entry, role) },
    case: gravity === 'unreadable' && isRequired ? 'required' : gravity,
    values: { cell, column: column.header, text: written.text, why, proposal: proposal ?? '' },
    fixes: proposal === null ? [] : mendDay(entry, role, proposal),
  };
}

function folded(of: DayColumn, gravity: 'serial' | 'partial', faults: readonly DayFault[]): DayAnswer {
  const cells = someCells(faults.map(({ entry, role }) => cellAt(entry, role)));
  const edits = faults.flatMap(({ entry, role, proposal }) =>
    proposal === null ? [] : dayEdits(entry, role, proposal),
  );
  const words = { vi: 'Sửa các ô này thành ngày', en: 'Change these cells to days' };
  return {
    ...{ outcome: 'failed', at: headerAt(of), case: gravity },
    values: { ...cells, column: of.column.header, texts: 0 },
    fixes: fixWith(edits, words),
  };
}

/** A swap makes the texts beside it no news of their own. */
function* aboutColumn(of: DayColumn, days: readonly RowDay[]): Generator<DayAnswer> {
  const [texts, known] = [days.filter(({ isText }) => isText), days.filter(({ isText }) => !isText)];
  const isSwap = isSwapped(days);
  const told = isSwap ? known : texts;
  if (told.length === 0) return;
  const edits = isSwap ? known.flatMap(({ entry, day }) => dayEdits(entry, of.role, swapped(day))) : [];
  const cells = someCells(told.map(({ entry }) => cellAt(entry, of.role)));
  const words = { vi: 'Đổi lại ngày và tháng của các ô dạng ngày', en: 'Swap day and month back' };
  yield {
    ...{ outcome: 'failed', at: headerAt(of), case: isSwap ? 'swapped' : 'text' },
    values: { ...cells, column: of.column.header, texts: texts.length },
    fixes: fixWith(edits, words),
  };
}

function fixWith(edits: Fix['edits'], words: Fix['words']): readonly Fix[] {
  return edits.length === 0 ? [] : [{ confidence: 'confirm', words, edits }];
}

function headerAt({ list, table, column }: DayColumn): At {
  const { worksheet, headerRow } = table;
  return { path: list.path, worksheet, cell: cellAddress(headerRow, column.index) };
}
