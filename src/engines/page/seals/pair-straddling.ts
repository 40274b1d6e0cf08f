import type { PageEdge, PageLook, SealSighting } from '#domain/page-look.ts';

/** A page of a file, in order; no look where nobody has looked. */
export interface LookedPage {
  readonly look: PageLook | null;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** Fanned sheets and their empty backs: a seal's parts stand at most so many pages apart. */
const NEIGHBORS = 2;
/** How far sheets slip against each other in a feeder. */
const SLIP_MM = 7;
/** By which part two estimates of one seal's size may differ. */
const SIZE_ERROR = 0.18;
/** Sheets of one stack. */
const SAME_SHEET_MM = 6;

/**
 * Parts of one seal on neighboring pages support each other: where a page's edge cuts a seal, and an edge of
 * a neighbor cuts one of the same size at the same height, a doubtful one is clear. Fanned sheets carry their parts
 * at the same edge, two that lay side by side at edges that face each other.
 * @returns the pages in order, the same objects where nothing changes
 */
export function pairStraddling<Page extends LookedPage>(pages: readonly Page[]): readonly Page[] {
  return pages.map((page, index) => {
    if (page.look === null) return page;
    const near = pages.slice(Math.max(0, index - NEIGHBORS), index + NEIGHBORS + 1);
    const neighbors = near.filter(other => other !== page && isSameSheet(page, other));
    const partners = neighbors.flatMap(({ look }) => look?.redSeals ?? []);
    const look = supported(page.look, partners);
    return look === page.look ? page : { ...page, look };
  });
}

function supported(look: PageLook, partners: readonly SealSighting[]): PageLook {
  const redSeals = look.redSeals.map(seal => {
    const partner = seal.isClear ? undefined : partners.find(other => isPair(seal, other));
    if (partner === undefined) return seal;
    const doubt = (1 - seal.confidence) * (1 - partner.confidence);
    return { ...seal, confidence: Math.round((1 - doubt) * 100) / 100, isClear: true };
  });
  const isChanged = redSeals.some((seal, index) => seal !== look.redSeals[index]);
  return isChanged ? { ...look, redSeals: byClearness(redSeals) } : look;
}

function byClearness(seals: readonly SealSighting[]): readonly SealSighting[] {
  return seals.toSorted((a, b) => Number(b.isClear) - Number(a.isClear) || b.confidence - a.confidence);
}

function isSameSheet(a: LookedPage, b: LookedPage): boolean {
  return Math.abs(a.widthMm - b.widthMm) < SAME_SHEET_MM && Math.abs(a.heightMm - b.heightMm) < SAME_SHEET_MM;
}

const isUpright = (edge: PageEdge): boolean => edge === 'left' || edge === 'right';

function isPair(a: SealSighting, b: SealSighting): boolean {
  if (a.edge === null || b.edge === null || isUpright(a.edge) !== isUpright(b.edge)) return false;
  const along = (seal: SealSighting, isDown: boolean): number =>
    isDown ? seal.boxMm.y + seal.boxMm.height / 2 : seal.boxMm.x + seal.boxMm.width / 2;
  const slip = Math.abs(along(a, isUpright(a.edge)) - along(b, isUpright(b.edge)));
  return slip <= SLIP_MM && Math.abs(a.sizeMm - b.sizeMm) <= SIZE_ERROR * Math.max(a.sizeMm, b.sizeMm);
}
