import type { QuarterTurn } from '#domain/page-look.ts';
import type { Random } from '../seeded-random.ts';
import { inventKind, type PageKind } from './layouts/lay-page.ts';
import { type Band, inventBands } from './paper/bands.ts';
import { chain, move, scale, turn } from './press/affine.ts';
import type { Window } from './press/press.ts';
import { inventSettings, type ScanSettings } from './scanner/scan-settings.ts';
import type { Paper } from './seals/plan-seals.ts';
import type { PageStyle } from './sets/page-style.ts';

/** All that is settled about a page before anything is drawn. */
export interface PagePlan {
  readonly kind: PageKind;
  readonly paper: Paper;
  readonly settings: ScanSettings;
  /** Clockwise. */
  readonly skewDegrees: number;
  /** How far the scanned pixels are turned, clockwise. */
  readonly turned: QuarterTurn;
  readonly window: Window;
  readonly bands: readonly Band[];
}

const MM_PER_INCH = 25.4;
const A4 = { widthMm: 210, heightMm: 297 };
const A4_WIDE = { widthMm: 297, heightMm: 210 };
const A5 = { widthMm: 148, heightMm: 210 };

/** Nearly always A4; tables lie across it, short papers are half as large. */
function inventPaper(random: Random, kind: PageKind): Paper {
  const chance = random.next();
  if ((kind === 'table' || kind === 'redTable' || kind === 'landCertificate') && chance < 0.3) return A4_WIDE;
  const isShort = kind === 'fewWords' || kind === 'cover' || kind === 'blank' || kind === 'letter';
  return isShort && chance < 0.15 ? A5 : A4;
}

/** Too little print, or too much that is no print, to say that a page is dark or pale. */
const UNEVEN: ReadonlySet<PageKind> = new Set<PageKind>(['cover', 'handwritten', 'withPhotograph']);

export function planPage(random: Random, style: PageStyle): PagePlan {
  const kind = inventKind(random);
  const isSparse = kind === 'blank' || kind === 'nearlyBlank' || kind === 'fewWords';
  const settings = inventSettings(random.fork('settings'), style, isSparse || UNEVEN.has(kind));
  const paper = inventPaper(random, kind);
  const skewDegrees = Math.round(inventSkew(random) * 100) / 100;
  const turned = random.next() < 0.8 ? 0 : random.pick([90, 180, 270] as const);
  const shift = isSparse ? { x: 0, y: 0 } : inventShift(random);
  const bands = settings.tone === 'pale' ? [] : inventBands(random.fork('bands'));
  const pixelsPerMm = settings.dpi / MM_PER_INCH;
  const window = {
    width: Math.round(paper.widthMm * pixelsPerMm),
    height: Math.round(paper.heightMm * pixelsPerMm),
    paperToPixels: chain(
      move(-paper.widthMm / 2, -paper.heightMm / 2),
      turn(skewDegrees),
      move(paper.widthMm / 2 + shift.x, paper.heightMm / 2 + shift.y),
      scale(pixelsPerMm),
    ),
  };
  return { kind, paper, settings, skewDegrees, turned, window, bands };
}

/** Mostly next to nothing; now and then as crooked as a feeder pulls. */
function inventSkew(random: Random): number {
  const chance = random.next();
  if (chance < 0.7) return random.bell() * 0.7;
  if (chance < 0.92) return random.bell() * 2.5;
  return random.between(-6, 6);
}

/** Paper that did not lie where it should; now and then so far off that writing is lost. */
function inventShift(random: Random): { x: number; y: number } {
  const chance = random.next();
  if (chance < 0.92) return { x: random.bell() * 1.5, y: random.bell() * 1.5 };
  const far = random.between(24, 45) * (random.next() < 0.5 ? -1 : 1);
  return chance < 0.98 ? { x: far, y: random.bell() } : { x: random.bell(), y: far };
}
