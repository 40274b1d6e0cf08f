import type { ChosenPlace } from './filter-data.ts';
import { make } from './make-element.ts';
import type { PageData } from './page-data.ts';
import { verdictMark } from './show-faults.ts';

/** One row per file; folders and dossiers as such are no files. */
export function fileItems(data: PageData, chosen: readonly ChosenPlace[]): (() => Node)[] {
  return chosen.filter(({ place: [, , , , size] }) => size !== '').map(place => () => fileRow(data, place));
}

function fileRow(data: PageData, { place: [name, , verdict, pages, size], faults }: ChosenPlace): Node {
  const { columns } = data.words;
  const numbers = [...new Set(faults.map(([kind]) => data.kinds[kind]?.number ?? ''))];
  const cells: readonly (readonly [string, Node | string])[] = [
    [columns.file, name],
    [columns.verdict, verdictMark(data, verdict)],
    [columns.pages, pages < 0 ? '' : String(pages)],
    [columns.size, size],
    [columns.faults, numbers.join(', ')],
  ];
  return make(
    'tr',
    '',
    ...cells.map(([label, content]) => {
      const td = make('td', '', content);
      td.dataset['label'] = label;
      return td;
    }),
  );
}
