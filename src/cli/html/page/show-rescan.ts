import type { ChosenPlace } from './filter-data.ts';
import { make } from './make-element.ts';
import type { FaultRow, PageData } from './page-data.ts';

/** Rows for the one who stands at the scanner: file, pages, why; with a box to tick on paper. */
export function rescanItems(data: PageData, chosen: readonly ChosenPlace[]): (() => Node)[] {
  return chosen.flatMap(({ place: [name], faults }) => {
    const rescans = faults.filter(([kind]) => data.kinds[kind]?.needsScanner === true);
    return rescans.length > 0 ? [() => rescanRow(data, name, rescans)] : [];
  });
}

function rescanRow(data: PageData, name: string, faults: readonly FaultRow[]): Node {
  const { columns, wholeFile } = data.words;
  const pages = faults.map(([, , , own]) => own);
  const isWhole = pages.includes('');
  const where = isWhole ? wholeFile : [...new Set(pages)].join(', ');
  const why = [
    ...new Set(faults.map(([kind, message]) => `${data.kinds[kind]?.number} ${data.texts[message]}`)),
  ];
  const cell = (label: string, ...content: (Node | string)[]) => {
    const td = make('td', '', ...content);
    td.dataset['label'] = label;
    return td;
  };
  return make(
    'tr',
    '',
    make('td', 'tick', '☐'),
    cell(columns.file, name),
    cell(columns.pages, where),
    cell(columns.why, ...why.map(text => make('p', '', text))),
  );
}
