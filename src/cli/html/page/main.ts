import { type ChosenPlace, DataFilter } from './filter-data.ts';
import { LazyList } from './lazy-list.ts';
import { byId } from './make-element.ts';
import type { PageData, ViewName } from './page-data.ts';
import { readChoice, watchChoice } from './read-choice.ts';
import { checkItems } from './show-checks.ts';
import { dossierItems, unitCard } from './show-dossiers.ts';
import { fileItems } from './show-files.ts';
import { loadPictures } from './show-pictures.ts';
import { rescanItems } from './show-rescan.ts';
import { watchTabs } from './watch-tabs.ts';

type Items = (data: PageData, chosen: readonly ChosenPlace[]) => (() => Node)[];

const VIEWS: readonly (readonly [ViewName, Items])[] = [
  ['dossiers', dossierItems],
  ['rescan', rescanItems],
  ['checks', checkItems],
  ['files', fileItems],
];

const EVERYTHING = { words: '', verdict: 'all', severity: 'all', number: 'all' } as const;

const data: PageData = JSON.parse(byId('data').textContent ?? '');
const filter = new DataFilter(data);
const lists = new Map(VIEWS.map(([name]) => [name, new LazyList(byId(`list-${name}`), data.words.more)]));
const all = countAll();
let view: ViewName = 'dossiers';

watchTabs(chosen => {
  view = chosen;
  show();
});
watchChoice(show);
addEventListener('beforeprint', () => {
  lists.get(view)?.showAll();
  loadPictures();
});
show();

function show(): void {
  const items = VIEWS.find(([name]) => name === view)?.[1];
  const isList = items !== undefined;
  byId('filter').hidden = !isList;
  if (!isList) return;
  const chosen = filter.choose({ ...readChoice(), verdictOf: view === 'files' ? 'file' : 'dossier' });
  const unit = unitCard(data, chosen);
  byId('units').replaceChildren(...(unit === null ? [] : [unit]));
  const found = items(data, chosen);
  lists.get(view)?.show(found);
  byId(`none-${view}`).hidden = found.length > 0 || (view === 'dossiers' && unit !== null);
  byId('shown').textContent = data.words.shown
    .replace('{shown}', found.length.toLocaleString(data.lang))
    .replace('{all}', (all.get(view) ?? 0).toLocaleString(data.lang))
    .replace('{what}', data.words.nouns[view]);
}

function countAll(): Map<ViewName, number> {
  const everything = filter.choose({ ...EVERYTHING, verdictOf: 'dossier' });
  return new Map(VIEWS.map(([name, items]) => [name, items(data, everything).length]));
}
