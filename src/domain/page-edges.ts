import type { PageEdge } from './page-look.ts';
import type { Words } from './words.ts';

/** As a person goes around a page. */
const AROUND: readonly PageEdge[] = ['top', 'right', 'bottom', 'left'];

const SIDES: Readonly<Record<PageEdge, Words>> = {
  top: { vi: 'trên', en: 'top' },
  right: { vi: 'phải', en: 'right' },
  bottom: { vi: 'dưới', en: 'bottom' },
  left: { vi: 'trái', en: 'left' },
};

/** Each edge once, from the top clockwise, in one text: "top left". */
export function edgeKey(edges: readonly PageEdge[]): string {
  return AROUND.filter(edge => edges.includes(edge)).join(' ');
}

/** "top left" → «mép trên, mép trái», "the top and left edges". */
export function edgeWords(key: string): Words {
  const edges = AROUND.filter(edge => key.split(' ').includes(edge));
  const english = edges.map(edge => SIDES[edge].en);
  const last = english.pop() ?? '';
  return {
    vi: edges.map(edge => `mép ${SIDES[edge].vi}`).join(', '),
    en: english.length === 0 ? `the ${last} edge` : `the ${english.join(', ')} and ${last} edges`,
  };
}
