import type { At } from './finding.ts';
import { shownName } from './text.ts';
import { englishNumber, vietnameseNumber, type Words } from './words.ts';

/** Named in a message; the others are counted. */
const NAMED = 5;

/** What is said once of many cells: how many, and the first of them, `A3, A4, 2015!A7`. */
export type SomeCells = { readonly count: number; readonly cells: string };

/** Of one list's places; the worksheet stands before a cell that is not on that of the first. */
export function someCells(places: readonly At[]): SomeCells {
  const [home] = places;
  const cells = places.slice(0, NAMED).map(at => (home === undefined ? '' : placeFrom(home, at)));
  return { count: places.length, cells: cells.join(', ') };
}

/** A place as it is known from another one: `A3` on the same worksheet, `2015!A7` on another. */
export function placeFrom(home: At, at: At): string {
  if (!('cell' in at)) return shownName(at.path);
  const isHere = 'cell' in home && home.worksheet === at.worksheet;
  return isHere ? at.cell : `${shownName(at.worksheet)}!${at.cell}`;
}

/** "A3, A4 và 12 ô khác", to stand after "ô"; the count alone is not repeated when all cells are named. */
export function cellsInWords({ count, cells }: SomeCells): Words {
  const more = count - Math.min(count, NAMED);
  if (more === 0) return { vi: cells, en: cells };
  return {
    vi: `${cells} và ${vietnameseNumber(more)} ô khác`,
    en: `${cells} and ${englishNumber(more)} more`,
  };
}
