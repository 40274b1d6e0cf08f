import type { ChosenPlace } from './filter-data.ts';
import { make } from './make-element.ts';
import type { FaultKind, FaultRow, PageData, PlaceRow } from './page-data.ts';
import { levelMark, toneOf } from './show-faults.ts';

/** As many places as are listed under one kind of fault before the reader is sent to the filter. */
const MOST_PLACES = 500;

interface Hit {
  readonly place: PlaceRow;
  readonly fault: FaultRow;
}

/** One group per kind of fault, the worst and most frequent first; opened, it lists its places. */
export function checkItems(data: PageData, chosen: readonly ChosenPlace[]): (() => Node)[] {
  const hits = new Map<FaultKind, Hit[]>();
  for (const { place, faults } of chosen) {
    for (const fault of faults) {
      const kind = data.kinds[fault[0]];
      if (kind === undefined) continue;
      const own = hits.get(kind) ?? [];
      own.push({ place, fault });
      hits.set(kind, own);
    }
  }
  return [...hits]
    .sort(([one, ofOne], [other, ofOther]) => rank(one) - rank(other) || ofOther.length - ofOne.length)
    .map(
      ([kind, own]) =>
        () =>
          checkGroup(data, kind, own),
    );
}

const RANKS: Readonly<Record<FaultKind['severity'], number>> = { error: 0, warning: 2, info: 4 };

function rank({ severity, outcome }: FaultKind): number {
  return RANKS[severity] + (outcome === 'failed' ? 0 : 1);
}

function checkGroup(data: PageData, kind: FaultKind, hits: readonly Hit[]): Node {
  const { words } = data;
  const places = new Set(hits.map(({ place }) => place)).size;
  const summary = make(
    'summary',
    '',
    make('span', 'number', kind.number),
    ` ${kind.title} `,
    levelMark(data, kind),
    make('span', 'count', `${places.toLocaleString(data.lang)} ${words.places}`),
  );
  const group = make('details', `card ${toneOf(kind)}`, summary);
  const fill = () => {
    if (group.childElementCount === 1) group.append(placeList(data, hits));
  };
  group.addEventListener('toggle', fill, { once: true });
  addEventListener('beforeprint', () => {
    fill();
    group.open = true;
  });
  return group;
}

function placeList(data: PageData, hits: readonly Hit[]): Node {
  const items = hits.slice(0, MOST_PLACES).map(({ place: [name], fault }) => {
    const said = data.texts[fault[1]] ?? '';
    return make('li', 'place', said.includes(name) ? null : make('span', 'name', `${name} `), said);
  });
  const rest = hits.length - items.length;
  if (rest > 0) items.push(make('li', 'place', `… +${rest.toLocaleString(data.lang)}`));
  return make('ul', 'places', ...items);
}
