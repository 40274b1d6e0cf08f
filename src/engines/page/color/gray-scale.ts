import type { PagePicture } from '../picture.ts';
import type { PagePlanes } from '../planes.ts';

/** Paper of an honest color scan may be as gray as this; a gray picture's white stays white. */
const WHITE_SHIFT = 2;
/**
 * Paper is warmer than white, and the least step of a JPEG's chroma takes blue 2 levels below green: so pale a tint, alike
 * all over the page, is left of an honest color scan. No profile makes white yellow.
 */
const WARM = { blue: -1.5, red: -0.5 } as const;
/** A gray strays no farther from what its brightness is drawn as, be it averaged with its neighbors. */
const STRAY = 2;

/**
 * Whether all color of a picture follows from brightness, as when a gray scan is drawn through a color profile or from
 * CMYK: the same shift wherever the same gray is. A color sensor's fringes and noise stray.
 * @param few pixels that may stray
 */
export function isGrayThroughout(picture: PagePicture, planes: PagePlanes, few: number): boolean {
  const { red, green, blue } = planes.paper;
  const isWhite = Math.abs(red - green) <= WHITE_SHIFT && Math.abs(blue - green) <= WHITE_SHIFT;
  const isWarm = blue - green <= WARM.blue && red - green >= WARM.red;
  return isWhite && !isWarm && countStrays(picture, planes, 0) + countStrays(picture, planes, 2) <= few;
}

/** Pixels whose channel (0: red, 2: blue) is not as far from green as it is on average at that brightness. */
function countStrays({ rgbx }: PagePicture, { luma, lumaCounts }: PagePlanes, channel: 0 | 2): number {
  const shifts = new Float64Array(256);
  for (let at = 0, from = 0; at < luma.length; at++, from += 4) {
    const level = luma[at] ?? 0;
    shifts[level] = (shifts[level] ?? 0) + (rgbx[from + channel] ?? 0) - (rgbx[from + 1] ?? 0);
  }
  for (let level = 0; level < 256; level++) {
    shifts[level] = (shifts[level] ?? 0) / Math.max(1, lumaCounts[level] ?? 0);
  }
  let strays = 0;
  for (let at = 0, from = 0; at < luma.length; at++, from += 4) {
    const shift = (rgbx[from + channel] ?? 0) - (rgbx[from + 1] ?? 0);
    if (Math.abs(shift - (shifts[luma[at] ?? 0] ?? 0)) > STRAY) strays += 1;
  }
  return strays;
}
