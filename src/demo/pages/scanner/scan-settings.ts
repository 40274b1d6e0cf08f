import type { Random } from '../../seeded-random.ts';
import type { PageTruth, StoredAs } from '../page-truth.ts';
import type { Color } from '../plain-picture.ts';
import type { Striking } from '../seals/press-ink.ts';
import type { PageStyle } from '../sets/page-style.ts';

/** How one page was scanned. */
export interface ScanSettings {
  readonly dpi: number;
  readonly storedAs: StoredAs;
  readonly quality: number;
  /** Of one bit a pixel. */
  readonly threshold: number;
  readonly isGroup4: boolean;
  /** Fed sideways, and set right by the page's rotation. */
  readonly isRotatedPage: boolean;
  readonly tone: PageTruth['tone'];
  /** The scanner's software stretches levels until paper is pure white. */
  readonly isCleaned: boolean;
  /** White paper and black ink as this scanner records them. */
  readonly paper: Color;
  readonly black: number;
  readonly grain: number;
  readonly shade: number;
  /** By how many pixels the red rows lie off the blue ones. */
  readonly fringe: number;
  readonly dust: number;
}

/** `isSparse`: so little stands on the page that nobody could tell whether it is dark or pale. */
export function inventSettings(random: Random, style: PageStyle, isSparse: boolean): ScanSettings {
  const { scanner } = style;
  const storedAs = inventStorage(random);
  const tone = storedAs === 'bilevel' || isSparse ? 'even' : inventTone(random);
  const white = tone === 'dark' ? random.between(...scanner.darkPaper) : random.between(...scanner.white);
  const warmth = random.between(...scanner.warmth);
  const isFinest = storedAs === 'bilevel' && random.next() < 0.15;
  return {
    dpi: isFinest ? 600 : random.pick(scanner.dpi),
    ...{ storedAs, tone },
    quality: Math.round(random.between(...scanner.quality)),
    threshold: Math.round(random.between(...scanner.threshold)),
    isGroup4: random.next() < 0.7,
    isRotatedPage: random.next() < 0.06,
    // Nobody could tell what white paper with next to nothing on it was stored as.
    isCleaned: tone === 'even' && !isSparse && random.next() < 0.12,
    paper: [white, white - warmth * 0.3, white - warmth],
    black: tone === 'pale' ? random.between(...scanner.paleInk) : random.between(...scanner.black),
    grain: random.between(...scanner.grain),
    shade: random.between(...scanner.shade),
    fringe: random.next() < 0.4 ? 0 : random.between(...scanner.fringe),
    dust: random.whole(0, 24),
  };
}

function inventStorage(random: Random): StoredAs {
  const chance = random.next();
  if (chance < 0.64) return 'color';
  if (chance < 0.77) return 'gray';
  return chance < 0.85 ? 'grayAsRgb' : 'bilevel';
}

function inventTone(random: Random): PageTruth['tone'] {
  const chance = random.next();
  if (chance < 0.05) return 'dark';
  return chance < 0.1 ? 'pale' : 'even';
}

/** Levels of white paper once they are stretched: far enough past the end for grain to vanish. */
const CLEANED = 272;

/** What the scanner makes of each level of a channel. */
export function levelsOf({
  paper,
  black,
  isCleaned,
}: ScanSettings): [Float32Array, Float32Array, Float32Array] {
  const ramp = (white: number, tinge: number): Float32Array => {
    const least = Math.min(black + tinge, white - 8);
    const most = isCleaned ? CLEANED : white;
    return Float32Array.from({ length: 256 }, (_, level) => least + ((most - least) * level) / 255);
  };
  return [ramp(paper[0], 2), ramp(paper[1], 0), ramp(paper[2], -2)];
}

/** White paper and the way from it to black ink on an even page; eyes adapt to pale ink twice as finely at most. */
const [EVEN_WHITE, EVEN_RANGE, MOST_ADAPTED] = [245, 205, 2];

/** How much more a level counts on this page than on an even one: ink is paler, or paper darker. */
function adaptationTo({ paper: [white], black }: ScanSettings): number {
  return Math.max(1, EVEN_WHITE / white, Math.min(MOST_ADAPTED, EVEN_RANGE / (white - black)));
}

/** How much a change of ink shows once this scanner has recorded it, to eyes that are used to the page. */
export function strikingIn(settings: ScanSettings): Striking {
  const [red, green, blue] = levelsOf(settings);
  const shown = (color: Color): Color => [
    red[Math.round(color[0])] ?? 0,
    green[Math.round(color[1])] ?? 0,
    blue[Math.round(color[2])] ?? 0,
  ];
  const adapted = adaptationTo(settings);
  const luma = ([r, g, b]: Color): number => 0.299 * r + 0.587 * g + 0.114 * b;
  if (settings.storedAs === 'color') {
    return (before, after) => {
      const [a, b] = [shown(before), shown(after)];
      return Math.max(a[0] - b[0], a[1] - b[1], a[2] - b[2]) * adapted;
    };
  }
  if (settings.storedAs !== 'bilevel')
    return (before, after) => (luma(shown(before)) - luma(shown(after))) * adapted;
  const isInk = (color: Color): boolean => luma(shown(color)) < settings.threshold;
  return (before, after) => (isInk(after) && !isInk(before) ? 255 : 0);
}
