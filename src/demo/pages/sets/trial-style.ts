import type { PageStyle } from './page-style.ts';
import { TRIAL_WORDING } from './trial-wording.ts';

/** Pages that measure what was not tuned on: other words, sizes, inks, papers, seals and scanners. */
export const TRIAL_STYLE: PageStyle = {
  wording: TRIAL_WORDING,
  textSize: [9, 13.5],
  stretch: [0.88, 1.1],
  leading: [1.05, 1.65],
  marginMm: [16, 36],
  inks: [
    { name: 'red', color: [190, 38, 44] },
    { name: 'red', color: [222, 28, 60] },
    { name: 'red', color: [200, 50, 62] },
    { name: 'crimson', color: [156, 20, 44] },
    { name: 'purpleRed', color: [160, 40, 104] },
    { name: 'orangeRed', color: [214, 84, 40] },
    { name: 'oldViolet', color: [128, 46, 112] },
  ],
  penColors: [
    [16, 34, 120],
    [50, 70, 160],
    [22, 22, 26],
    [40, 30, 110],
  ],
  redPrint: [
    [204, 34, 26],
    [184, 22, 50],
    [220, 36, 62],
  ],
  tints: [
    [250, 242, 204],
    [252, 228, 220],
    [226, 242, 224],
    [222, 232, 246],
    [238, 226, 198],
    [246, 238, 226],
  ],
  highlighters: [
    [250, 244, 90],
    [255, 160, 190],
    [255, 206, 130],
  ],
  patternColors: [
    [250, 180, 186],
    [244, 214, 130],
    [226, 186, 206],
    [250, 206, 170],
  ],
  patternGrounds: [
    [254, 240, 214],
    [252, 230, 234],
    [250, 246, 236],
  ],
  logos: ['leaf', 'diamond', 'disc', 'rings', 'shield', 'band'],
  motifs: ['disc', 'star', 'diamond', 'ring'],
  certificates: ['GIẤY CHỨNG NHẬN KẾT HÔN', 'CHỨNG CHỈ', 'GIẤY KHAI SINH', 'GIẤY PHÉP'],
  formNumbers: ['Mẫu 02a/CN', 'Mẫu số 11/ĐK', 'Bản sao', 'Số hồ sơ: 0142'],
  seal: {
    ...{ roundMm: [30, 44], outerMm: [0.4, 1.3], innerShare: [0.5, 0.7], starShare: [0.24, 0.44] },
    ...{ letterMm: [1.9, 3.3], patches: [0.5, 1], faint: [0.2, 0.42] },
  },
  scanner: {
    ...{ dpi: [150, 150, 200, 200, 200, 200, 200, 240, 300, 300, 300, 300], quality: [40, 95] },
    ...{ grain: [0.6, 4], shade: [0, 11], black: [12, 60], white: [238, 255], warmth: [4, 17] },
    ...{ fringe: [0, 0.9], threshold: [112, 172], darkPaper: [76, 132], paleInk: [186, 218] },
  },
};
