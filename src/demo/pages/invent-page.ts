import type { BoxMm } from '#domain/finding.ts';
import type { QuarterTurn } from '#domain/page-look.ts';
import { storePixels } from '../scanning/scan-image.ts';
import { writeScanPdf } from '../scanning/scan-pdf.ts';
import type { RgbPixels } from '../scanning/scanner-look.ts';
import { seededRandom } from '../seeded-random.ts';
import { drawDecoys } from './decoys/draw-decoys.ts';
import { clearDesk, layPage } from './layouts/lay-page.ts';
import type { InventedPage, PageSet, PageTruth, SealTruth } from './page-truth.ts';
import { findClipped } from './paper/find-clipped.ts';
import { planPage } from './plan-page.ts';
import { type Bounds, placeBounds } from './press/affine.ts';
import { type Draw, type Inked, Press } from './press/press.ts';
import { scanInk } from './scanner/scan-ink.ts';
import { type ScanSettings, strikingIn } from './scanner/scan-settings.ts';
import { turnedBounds, turnedEdge, turnedPixels } from './scanner/turned.ts';
import { planSeals } from './seals/plan-seals.ts';
import { cutSeal, reachOf } from './seals/seal-design.ts';
import { type StampedSeal, stampSeal } from './seals/stamp-seals.ts';
import { TRIAL_STYLE } from './sets/trial-style.ts';
import { TUNING_STYLE } from './sets/tuning-style.ts';

const MM_PER_INCH = 25.4;

let press: Promise<Press> | null = null;

/** Invents one scanned page with the truth about it, written down before the page is stored. Same seed, same page. */
export async function inventPage(seed: string, set: PageSet): Promise<InventedPage> {
  press ??= Press.start();
  const printer = await press;
  const style = set === 'trial' ? TRIAL_STYLE : TUNING_STYLE;
  const random = seededRandom(0).fork(`${set} ${seed}`);
  const plan = planPage(random.fork('plan'), style);
  const layer = printer.layer(plan.paper.widthMm, plan.paper.heightMm);
  const desk = clearDesk(layer, style, random.fork('layout'));
  const laid = layPage(plan.kind, desk);
  const planned = plan.kind === 'blank' ? [] : planSeals(random.fork('seals'), style, plan.paper, laid);
  const decoys = plan.kind === 'blank' ? [] : drawDecoys(desk, planned, random.fork('decoys'));
  const rubbers = planned.map(({ design }) => {
    const rubber = printer.layer(2 * reachOf(design), 2 * reachOf(design));
    cutSeal(rubber, design);
    return rubber;
  });
  const { settings } = plan;
  const stampAll = (draw: Draw): { page: Inked; seals: StampedSeal[] } => {
    const page = draw(0, plan.window);
    const { paperToPixels } = plan.window;
    const seals = planned.map((seal, index) =>
      stampSeal(
        draw,
        index + 1,
        seal,
        { page, paperToPixels, striking: strikingIn(settings) },
        random.fork(`ink ${index}`),
      ),
    );
    return { page, seals: seals.filter(seal => seal !== null) };
  };
  const { page, seals } = printer.print([layer, ...rubbers], stampAll);
  const { width, height } = page;
  const boxMm = (bounds: Bounds): BoxMm =>
    toMm(turnedBounds(inside(bounds, page), width, height, plan.turned), settings.dpi);
  const isColorless = settings.storedAs !== 'color';
  const sealTruths = seals.map(
    ({ seen, edge, ...seal }): SealTruth => ({
      ...seal,
      boxMm: boxMm(seen),
      isRed: !isColorless,
      edge: edge === null ? null : turnedEdge(edge, plan.turned),
    }),
  );
  const truth: PageTruth = {
    kind: plan.kind,
    seals: sealTruths,
    decoys: decoys.map(({ kind }) => kind),
    decoyMarks: decoys.map(({ kind, bounds }) => ({
      kind,
      boxMm: boxMm(placeBounds(plan.window.paperToPixels, bounds)),
    })),
    storedAs: settings.storedAs,
    isColorless,
    isBlank: plan.kind === 'blank',
    hasText: laid.hasText,
    skewDegrees: plan.skewDegrees,
    turn: layer.runs.length === 0 ? null : turnBack(plan.turned),
    clipped: findClipped(layer.runs, plan.window).map(edge => turnedEdge(edge, plan.turned)),
    borders: [],
    tone: settings.tone,
    traits: plan.traits,
  };
  const scanned = turnedPixels(scanInk(page, settings, random.fork('scanner')), plan.turned);
  return { pdf: await wrap(scanned, settings, `${set} ${seed}`), dpi: settings.dpi, truth };
}

async function wrap(pixels: RgbPixels, settings: ScanSettings, title: string): Promise<Uint8Array> {
  const { dpi, storedAs, quality, threshold, isGroup4 } = settings;
  const storage = storedAs === 'bilevel' ? (isGroup4 ? 'group4' : 'flateBilevel') : storedAs;
  const image = await storePixels(pixels, { storage, quality, threshold });
  return writeScanPdf({ pages: [{ image, dpi }], title });
}

const turnBack = (turned: QuarterTurn): QuarterTurn => (turned === 90 ? 270 : turned === 270 ? 90 : turned);

const inside = ({ left, top, right, bottom }: Bounds, { width, height }: Inked): Bounds => ({
  left: Math.max(0, left),
  top: Math.max(0, top),
  right: Math.min(width, right),
  bottom: Math.min(height, bottom),
});

function toMm({ left, top, right, bottom }: Bounds, dpi: number): BoxMm {
  const mm = (pixels: number): number => Math.round((pixels * MM_PER_INCH * 10) / dpi) / 10;
  return { x: mm(left), y: mm(top), width: mm(right - left), height: mm(bottom - top) };
}
