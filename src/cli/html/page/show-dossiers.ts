import type { ChosenPlace } from './filter-data.ts';
import { make } from './make-element.ts';
import type { PageData } from './page-data.ts';
import { faultList, verdictMark } from './show-faults.ts';

/** Dossiers worst first, each with its chosen files. */
export function dossierItems(data: PageData, chosen: readonly ChosenPlace[]): (() => Node)[] {
  const groups = Map.groupBy(chosen, ({ place: [, dossier] }) => dossier);
  const dossiers = [...groups.keys()].filter(dossier => dossier >= 0).sort((one, other) => one - other);
  return dossiers.map(dossier => () => dossierCard(data, dossier, groups.get(dossier) ?? []));
}

/** What concerns a unit as a whole; null when nothing of it was chosen. */
export function unitCard(data: PageData, chosen: readonly ChosenPlace[]): Node | null {
  const faults = chosen.flatMap(({ place: [, dossier], faults: own }) => (dossier < 0 ? own : []));
  if (faults.length === 0) return null;
  return make('article', 'card', make('h3', '', data.words.ofUnit), faultList(data, faults));
}

function dossierCard(data: PageData, dossier: number, places: readonly ChosenPlace[]): Node {
  const [title, unit, verdict, first] = data.dossiers[dossier] ?? ['', 0, 'passed', ''];
  const where = data.units.length > 1 ? make('p', 'unit', data.units[unit] ?? '') : null;
  return make(
    'article',
    `card ${verdict}`,
    make('h3', '', verdictMark(data, verdict), ' ', make('span', 'code', title)),
    where,
    first === '' ? null : make('p', 'first', `⇒ ${first}`),
    ...places.map(place => fileBlock(data, place)),
  );
}

function fileBlock(data: PageData, { place: [name], faults }: ChosenPlace): HTMLElement {
  const content = faults.length > 0 ? faultList(data, faults) : make('p', 'good', data.words.noFaults);
  return make('div', 'file', make('h4', '', name), content);
}
