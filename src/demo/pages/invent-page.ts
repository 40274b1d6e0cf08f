import { seededRandom } from '../seeded-random.ts';
import { around } from './decoys/decoy.ts';
import { drawDecoys } from './decoys/draw-decoys.ts';
import { clearDesk, layPage } from './layouts/lay-page.ts';
import type { Desk, DrawnDecoy } from './layouts/layout.ts';
import type { InventedPage, PageSet } from './page-truth.ts';
import { type Band, paintBands } from './paper/bands.ts';
import { bleedThrough } from './paper/bleed-through.ts';
import { leaveMarks } from './paper/handling-marks.ts';
import { planPage } from './plan-page.ts';
import { type Draw, type Inked, Press } from './press/press.ts';
import { scanInk } from './scanner/scan-ink.ts';
import { strikingIn } from './scanner/scan-settings.ts';
import { turnedPixels } from './scanner/turned.ts';
import { wrapScan } from './scanner/wrap-scan.ts';
import { crossOut } from './seals/cross-out.ts';
import { planSeals } from './seals/plan-seals.ts';
import { cutSeal, inventDesign, reachOf } from './seals/seal-design.ts';
import { type StampedSeal, stampSeal } from './seals/stamp-seals.ts';
import { TRIAL_STYLE } from './sets/trial-style.ts';
import { TUNING_STYLE } from './sets/tuning-style.ts';
import { tellTruth } from './tell-truth.ts';

/** An engine is used for so many pages: its heap only ever grows. */
const PAGES_A_PRESS = 100;

let press: Promise<Press> | null = null;
let pagesLeft = 0;

function anyPress(): Promise<Press> {
  if (press === null || pagesLeft === 0) {
    press = Press.start();
    pagesLeft = PAGES_A_PRESS;
  }
  pagesLeft -= 1;
  return press;
}

/** Invents one scanned page with the truth about it, known before the page is stored. Same seed, same page. */
export async function inventPage(seed: string, set: PageSet): Promise<InventedPage> {
  const printer = await anyPress();
  const style = set === 'trial' ? TRIAL_STYLE : TUNING_STYLE;
  const random = seededRandom(0).fork(`${set} ${seed}`);
  const plan = planPage(random.fork('plan'), style);
  const { paper, settings, window } = plan;
  const front = printer.layer(paper.widthMm, paper.heightMm);
  const desk = clearDesk(front, style, random.fork('layout'));
  const laid = layPage(plan.kind, desk);
  const isBare = plan.kind === 'blank';
  const planned = isBare ? [] : planSeals(random.fork('seals'), style, paper, laid);
  const decoys = [
    ...laid.decoys,
    ...crossOut(desk, planned, random.fork('crossing')),
    ...(isBare ? [] : drawDecoys(desk, planned, random.fork('decoys'))),
  ];
  const traits = leaveMarks(front, random.fork('marks'), isBare ? 0.7 : 0.25);
  const back = printer.layer(paper.widthMm, paper.heightMm);
  const through = inventThrough(random.fork('through'), isBare);
  const behind = through > 0 ? printBack(clearDesk(back, style, random.fork('back'))) : [];
  const rubbers = planned.map(({ design }) => {
    const rubber = printer.layer(2 * reachOf(design), 2 * reachOf(design));
    cutSeal(rubber, design);
    return rubber;
  });
  const ink = (draw: Draw): { page: Inked; seals: (StampedSeal | null)[] } => {
    const page = draw(0, window);
    if (through > 0) bleedThrough(draw, 1, page, { window, widthMm: paper.widthMm, strength: through });
    paintBands(page, blackened(plan.bands), settings.dpi / 25.4);
    const place = { page, paperToPixels: window.paperToPixels, striking: strikingIn(settings) };
    const seals = planned.map((seal, at) => stampSeal(draw, at + 2, seal, place, random.fork(`ink ${at}`)));
    paintBands(page, plan.bands, settings.dpi / 25.4);
    return { page, seals };
  };
  const { page, seals } = printer.print([front, back, ...rubbers], ink);
  if (through > 0) traits.push('bleed-through');
  if (behind.length > 0) traits.push('seal behind');
  if (settings.isCleaned) traits.push('cleaned');
  const truth = tellTruth({ plan, laid, runs: front.runs, decoys: [...decoys, ...behind], seals, traits });
  const scanned = turnedPixels(scanInk(page, settings, random.fork('scanner')), plan.turned);
  return { pdf: await wrapScan(scanned, settings, `${set} ${seed}`), dpi: settings.dpi, truth };
}

/** Ink does not show where no paper lies: there seals must leave nothing behind. */
const blackened = (bands: readonly Band[]): Band[] => bands.map(band => ({ ...band, level: 0 }));

/** Text and most often a seal, to show through. Returns where it does, on the front. */
function printBack(desk: Desk): DrawnDecoy[] {
  const { layer, style, random } = desk;
  const { signatures } = layPage(random.pick(['decision', 'form', 'table']), desk);
  const [at] = signatures;
  if (at === undefined || random.next() < 0.3) return [];
  const design = inventDesign(random, style, 'round');
  const middle = { x: at.x - 14, y: at.y };
  cutSeal(layer, design, middle, random.pick(style.inks).color);
  const bounds = around({ ...middle, x: layer.widthMm - middle.x }, design.halfWidth);
  return [{ kind: 'sealBehind', bounds }];
}

/** How strongly the back shows through: on thin paper, more often seen where the front is empty. */
function inventThrough(
  random: { next(): number; between(low: number, high: number): number },
  isBare: boolean,
): number {
  return random.next() < (isBare ? 0.45 : 0.08) ? random.between(0.04, isBare ? 0.17 : 0.1) : 0;
}
