/** What a palette must know of the space that its entries are written in. */
interface PaletteBase {
  readonly model: string;
  readonly mode: 'color' | 'gray';
  readonly components: number;
}

export interface PaletteJudgement {
  readonly isGray: boolean;
  /** How many different entries it has. */
  readonly levels: number;
}

/** Palettes are not lossy, but some writers round: a step of the 8 bits is no color. */
const ROUNDING = 2;

/**
 * Says whether a palette holds only grays, whatever its base could say.
 * `count` entries are declared; those beyond the bytes at hand do not exist.
 */
export function judgePalette(bytes: Uint8Array, count: number, base: PaletteBase): PaletteJudgement {
  const width = Math.max(base.components, 1);
  const whole = Math.min(count, Math.floor(bytes.length / width));
  const seen = new Set<string>();
  let isGray = true;
  for (let index = 0; index < whole; index++) {
    const entry = bytes.subarray(index * width, (index + 1) * width);
    seen.add(entry.join(' '));
    isGray &&= isGrayEntry(entry, base);
  }
  return { isGray: whole === 0 ? base.mode === 'gray' : isGray, levels: seen.size };
}

function isGrayEntry(entry: Uint8Array, { model, mode }: PaletteBase): boolean {
  const [first = 0, second = 0, third = 0] = entry;
  switch (model) {
    case 'rgb':
    case 'cmyk': // equal parts of cyan, magenta and yellow are a gray, whatever black adds
      return Math.max(first, second, third) - Math.min(first, second, third) <= ROUNDING;
    case 'lab': // a* and b* are zero in the middle of their usual range, -128 to 127
      return Math.abs(second - 128) <= ROUNDING && Math.abs(third - 128) <= ROUNDING;
    default:
      return mode === 'gray';
  }
}
