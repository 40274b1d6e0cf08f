import type { PagePlanes } from '../../planes.ts';

/** By what part of the paper's brightness writing is darker where a scan is well exposed; pale scans fall short of it. */
const GOOD_CONTRAST = 0.42;
const MOST_GAIN = 2;
/** Writing: so much darker than the paper, on so much of the page; and the part of the page that is darkest. */
const WRITTEN = { below: 0.95, least: 0.02, darkest: 0.002 } as const;

/** By how much color must be stretched on a pale scan, where all inks drown in the paper; 1 on others. */
export function paleGain({ lumaCounts, luma, paper }: PagePlanes): number {
  const written = lumaCounts.subarray(0, Math.floor(paper.luma * WRITTEN.below));
  const total = written.reduce((sum, count) => sum + count, 0);
  if (total < WRITTEN.least * luma.length) return 1;
  let below = 0;
  const level = written.findIndex(count => {
    below += count;
    return below >= WRITTEN.darkest * luma.length;
  });
  return Math.min(MOST_GAIN, Math.max(1, GOOD_CONTRAST / (1 - level / paper.luma)));
}
