import type { PageFacts } from './pdf-facts.ts';

const MM_PER_INCH = 25.4;

/** Width and height in millimetres, the shorter first: ISO A and B, F4, Letter, Legal, identity cards. */
const PAPERS: readonly (readonly [number, number])[] = [
  [841, 1189],
  [594, 841],
  [420, 594],
  [297, 420],
  [210, 297],
  [148, 210],
  [105, 148],
  [74, 105],
  [250, 353],
  [176, 250],
  [125, 176],
  [210, 330],
  [216, 279],
  [216, 356],
  [54, 85.6],
];

/** Feeders and croppers are off by a few millimetres, on large sheets by more. */
const TOLERANCE_MM = 5;
const TOLERANCE_SHARE = 0.015;

/** Of a usual paper, upright or lying. */
export function isPaper(widthMm: number, heightMm: number): boolean {
  const [short, long] = bySize(widthMm, heightMm);
  return PAPERS.some(([width, height]) => isNear(short, width) && isNear(long, height));
}

function isNear(measured: number, real: number): boolean {
  return Math.abs(measured - real) <= Math.max(TOLERANCE_MM, real * TOLERANCE_SHARE);
}

const A4 = [210, 297] as const;
const A3 = [297, 420] as const;

/** Resolutions that a program writes when it takes pixels for points. */
const SCREEN_DPI = [72, 96];
const SCREEN_TOLERANCE = 1;

/** What a scan of the demanded 200 dpi may measure. */
const HONEST_DPI = 199;

/**
 * Pixels written as points: the page measures 72 or 96 dpi, is larger than A3, and would be an honest
 * scan on A4 or A3.
 */
export function isWronglyBoxed(page: PageFacts): boolean {
  const { dpi, widthMm, heightMm } = page;
  if (dpi === null || !SCREEN_DPI.some(screen => Math.abs(dpi - screen) <= SCREEN_TOLERANCE)) return false;
  const [, long] = bySize(widthMm, heightMm);
  // Pixels that are honest on A3 are so on A4 too.
  return long > A3[1] + TOLERANCE_MM && dpiOn(page, A4) >= HONEST_DPI;
}

/** Resolutions that scanners are set to. */
const SCANNER_DPI = [200, 240, 300, 400, 600];

/** Of A4 and A3 the one on which the pixels come nearest to what scanners do; A4 when both do. */
export function paperMeant(page: PageFacts): { readonly paper: 'A4' | 'A3'; readonly dpi: number } {
  const [small, large] = [dpiOn(page, A4), dpiOn(page, A3)];
  const isLarge = large >= HONEST_DPI && oddness(large) < oddness(small);
  return isLarge ? { paper: 'A3', dpi: large } : { paper: 'A4', dpi: small };
}

function oddness(dpi: number): number {
  return Math.min(...SCANNER_DPI.map(usual => Math.abs(dpi - usual) / usual));
}

/** How many times larger the page says it is than the paper that was scanned; 1 where it tells the truth. */
export function overstatement(page: PageFacts): number {
  return isWronglyBoxed(page) && page.dpi !== null ? paperMeant(page).dpi / page.dpi : 1;
}

/** The size of the paper that was scanned, as the page shows it. */
export function paperOf(page: PageFacts): Pick<PageFacts, 'widthMm' | 'heightMm'> {
  const larger = overstatement(page);
  return { widthMm: page.widthMm / larger, heightMm: page.heightMm / larger };
}

/** Along the worse axis; 0 where no image carries the page. */
function dpiOn({ pixelWidth, pixelHeight }: PageFacts, [width, height]: readonly [number, number]): number {
  const [short, long] = bySize(pixelWidth ?? 0, pixelHeight ?? 0);
  return Math.min(short / (width / MM_PER_INCH), long / (height / MM_PER_INCH));
}

function bySize(one: number, other: number): readonly [number, number] {
  return one <= other ? [one, other] : [other, one];
}
