import type { BoxMm, CheckNumber, Finding } from '#domain/finding.ts';
import type { PageEdge } from '#domain/page-look.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import type { PageMark } from '#engines/page/pictures/painted-page.ts';
import { edgeBox } from './edge-box.ts';
import { CUT_MM } from './marks-of-look.ts';

/** What these find can be seen; a picture shows neither dots per inch nor versions. */
const VISIBLE: ReadonlySet<CheckNumber> = new Set(['PD05', 'PD06', 'PD11', 'PD12', 'PD13', 'PD14', 'PD15']);

const EDGES: readonly PageEdge[] = ['top', 'right', 'bottom', 'left'];

/** A part of a page that a finding is about, shown larger. */
export interface Detail {
  readonly page: PageFacts;
  readonly boxMm: BoxMm;
}

/** The page that a picture of it would show; null for what no picture shows. */
export function pageShown({ number, at }: Finding, pages: readonly PageFacts[]): PageFacts | null {
  if (!VISIBLE.has(number) || !('page' in at)) return null;
  return pages.find(page => page.number === at.page) ?? null;
}

/** Where on its page a finding is. */
export function marksOfFinding(finding: Finding, page: PageFacts): PageMark[] {
  const kind = finding.outcome === 'failed' ? 'sure' : 'doubtful';
  return boxesOf(finding, page).map(boxMm => ({ boxMm, kind }));
}

/** What should be shown larger: seals and stamps, that on another page which decides about this one, too. */
export function detailsOf(finding: Finding, page: PageFacts, pages: readonly PageFacts[]): Detail[] {
  if (finding.number !== 'PD05') return [];
  const own = boxesOf(finding, page).slice(0, 1);
  const other = pages.find(({ number }) => number === finding.values['sealPage']);
  const seal = other?.look?.redSeals[0];
  return [
    ...own.map(boxMm => ({ page, boxMm })),
    ...(other === undefined || seal === undefined ? [] : [{ page: other, boxMm: seal.boxMm }]),
  ];
}

function boxesOf({ number, at, values, case: gravity }: Finding, page: PageFacts): BoxMm[] {
  if ('boxMm' in at && at.boxMm !== undefined) return [at.boxMm];
  if (number === 'PD05') {
    return [...(page.look?.stampShapes ?? []), ...(page.look?.redSeals ?? [])].map(({ boxMm }) => boxMm);
  }
  if (number !== 'PD13') return [];
  const named = String(values['edges']).split(' ');
  const depth = gravity === 'border' ? Number(values['depthMm']) : CUT_MM;
  return EDGES.filter(edge => named.includes(edge)).map(edge => edgeBox(page, edge, depth));
}
