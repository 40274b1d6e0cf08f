import type { ReadList } from '#application/ports/list-reader.ts';
import type { ListRecognition, SeenWorksheet } from '#domain/list/recognize-list.ts';
import { ROLE_WORDS } from '#domain/list/role-words.ts';
import type { ListTable } from '#domain/list-facts.ts';
import { visibleText } from '#domain/text.ts';
import { columnName } from '#domain/worksheet.ts';
import { LIST_FACT_WORDS } from '../words/list-fact-words.ts';
import type { FactsLayout } from './render-facts.ts';
import { padEnd, shortenMiddle, textWidth, wrap } from './text-width.ts';

/** What was understood of a list, for a person to read: which row is the header, what each column holds. */
export function renderListFacts(
  path: string,
  { savedAt, isOpen }: ReadList,
  recognition: ListRecognition,
  layout: FactsLayout,
): string {
  const words = LIST_FACT_WORDS[layout.lang];
  const tables = recognition.state === 'list' ? recognition.list.tables : [];
  const others = recognition.state === 'list' ? recognition.others : recognition.seen;
  const dossiers = recognition.state === 'list' ? recognition.list.entries.length : 0;
  const lines = [
    visibleText(path),
    ...(savedAt === null ? [] : [`  ${words.saved(savedAt)}`]),
    ...(isOpen ? wrap(words.open, layout.width - 2).map(line => `  ${line}`) : []),
    ...wrap(tables.length === 0 ? words.noHeader : words.dossiers(dossiers), layout.width - 2).map(
      line => `  ${line}`,
    ),
    ...tables.flatMap(table => renderTable(table, layout)),
    ...others.flatMap(sheet => renderOther(sheet, layout)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Letters of a column's name: `XFD`. */
const NAME_WIDTH = 5;

function renderTable(
  { worksheet, headerRow, entries, otherRows, columns, isHidden }: ListTable,
  { lang, width }: FactsLayout,
): string[] {
  const words = LIST_FACT_WORDS[lang];
  const longest = Math.max(0, ...columns.map(({ header }) => textWidth(visibleText(header))));
  const headers = Math.min(longest, Math.max(12, Math.floor((width - NAME_WIDTH - 4) / 2)));
  return [
    '',
    `${words.sheet(visibleText(worksheet))}${isHidden ? words.hidden : ''}`,
    `  ${words.table(headerRow, entries.length)}`,
    ...(otherRows.length === 0 ? [] : wrap(words.otherRows(otherRows), width - 2).map(line => `  ${line}`)),
    ...columns.map(({ index, header, role }) => {
      const shown = shortenMiddle(visibleText(header), headers);
      const meaning = role === null ? words.unknown : ROLE_WORDS[role][lang];
      return `  ${padEnd(columnName(index), NAME_WIDTH)}${padEnd(shown, headers)}  ${meaning}`.trimEnd();
    }),
  ];
}

function renderOther(
  { worksheet, isHidden, rowCount, nearest }: SeenWorksheet,
  { lang, width }: FactsLayout,
): string[] {
  const words = LIST_FACT_WORDS[lang];
  const known = nearest?.roles.map(role => ROLE_WORDS[role][lang]).join(', ') ?? '';
  const near = nearest === null ? [] : wrap(words.nearest(nearest.row, known), width - 2);
  return [
    '',
    `${words.sheet(visibleText(worksheet))}${isHidden ? words.hidden : ''}`,
    `  ${words.other(rowCount)}`,
    ...near.map(line => `  ${line}`),
  ];
}
