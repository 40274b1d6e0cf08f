import type { PageStyle } from './page-style.ts';
import { TUNING_WORDING } from './tuning-wording.ts';

/** Pages on which detectors may be tuned. */
export const TUNING_STYLE: PageStyle = {
  wording: TUNING_WORDING,
  textSize: [10, 14],
  stretch: [0.94, 1.04],
  leading: [1.15, 1.5],
  marginMm: [20, 32],
  inks: [
    { name: 'red', color: [206, 32, 46] },
    { name: 'red', color: [214, 44, 52] },
    { name: 'crimson', color: [178, 18, 52] },
    { name: 'purpleRed', color: [168, 34, 94] },
    { name: 'orangeRed', color: [222, 72, 42] },
    { name: 'oldViolet', color: [136, 52, 122] },
  ],
  penColors: [
    [26, 40, 140],
    [36, 62, 170],
    [30, 30, 40],
    [20, 24, 96],
  ],
  redPrint: [
    [212, 20, 34],
    [196, 30, 44],
    [226, 50, 40],
  ],
  tints: [
    [255, 247, 214],
    [255, 236, 228],
    [232, 244, 232],
    [230, 238, 250],
    [244, 232, 206],
  ],
  highlighters: [
    [255, 250, 110],
    [255, 176, 206],
    [190, 250, 150],
  ],
  patternColors: [
    [246, 190, 200],
    [248, 222, 150],
    [240, 170, 170],
  ],
  patternGrounds: [
    [255, 246, 226],
    [255, 238, 238],
  ],
  logos: ['disc', 'band', 'shield', 'stripes', 'rings'],
  motifs: ['diamond', 'ring', 'cross'],
  certificates: ['GIẤY KHAI SINH', 'GIẤY CHỨNG NHẬN', 'BẰNG KHEN'],
  formNumbers: ['Mẫu số 01', 'Mẫu TP/HT-2012', 'Phụ lục II'],
  seal: {
    ...{ roundMm: [32, 40], outerMm: [0.5, 1.1], innerShare: [0.56, 0.66], starShare: [0.3, 0.4] },
    ...{ letterMm: [2.2, 3], patches: [0.55, 1], faint: [0.22, 0.4] },
  },
  scanner: {
    ...{ dpi: [150, 200, 200, 200, 200, 200, 200, 300, 300, 300], quality: [45, 92] },
    ...{ grain: [1, 3.2], shade: [0, 8], black: [20, 52], white: [242, 254], warmth: [4, 13] },
    ...{ fringe: [0, 0.6], threshold: [120, 165], darkPaper: [84, 130], paleInk: [188, 215] },
  },
};
