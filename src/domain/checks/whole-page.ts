import { defineCheck } from '../check.ts';
import { edgeKey, edgeWords } from '../page-edges.ts';
import { clippedEdges, writingLook } from '../seen-page.ts';
import { englishNumber, vietnameseNumber } from '../words.ts';

/** Narrower ones are shadows of the paper's edge. */
const BORDER_MM = 2;

type Values = {
  readonly page: number;
  /** From the top clockwise: "top left". */
  readonly edges: string;
  /** Of the widest black border; 0 where writing is cut off. */
  readonly depthMm: number;
};

/** The whole page is in the picture. `lost`: an edge cuts writing off. `border`: only black bands beside the paper. */
export const wholePage = defineCheck<'pdf', null, Values, 'lost' | 'border'>({
  number: 'PD13',
  id: 'pdf/whole-page',
  subject: 'pdf',
  stage: 'scan',
  title: { vi: 'Trang quét trọn vẹn', en: 'The whole page' },
  asks: {
    vi: 'Ảnh quét lấy trọn trang giấy: chữ không bị mép cắt mất, không có viền đen quanh trang.',
    en: 'The scan shows the whole page: no edge cuts writing off, no black border surrounds it.',
  },
  cases: ['lost', 'border'],
  example: { case: 'lost', values: { page: 2, edges: 'right', depthMm: 0 } },

  *inspect({ path, pdf }) {
    for (const facts of pdf.pages) {
      const { number: page } = facts;
      const at = { path, page };
      const look = writingLook(facts);
      if (look === null) {
        yield { outcome: 'notApplicable', at };
        continue;
      }
      const clipped = clippedEdges(look);
      const borders = look.borders.filter(({ depthMm }) => depthMm >= BORDER_MM);
      if (clipped.length > 0) {
        yield { outcome: 'failed', at, case: 'lost', values: { page, edges: edgeKey(clipped), depthMm: 0 } };
      } else if (borders.length > 0) {
        const depthMm = Math.max(...borders.map(border => border.depthMm));
        const edges = edgeKey(borders.map(({ edge }) => edge));
        yield { outcome: 'failed', at, case: 'border', values: { page, edges, depthMm } };
      }
    }
  },

  explain: ({ page, edges, depthMm }, gravity) => {
    const { vi, en } = edgeWords(edges);
    return gravity === 'lost'
      ? {
          message: {
            vi: `Trang ${page}: chữ bị cắt mất ở ${vi}.`,
            en: `Page ${page}: writing is cut off at ${en}.`,
          },
          advice: {
            vi: 'Đề nghị so với bản giấy; nếu mất chữ, quét lại trang này: đặt giấy nằm trọn trên mặt kính, chọn khổ quét bằng hoặc lớn hơn khổ giấy.',
            en: 'Please compare it with the paper; if writing is lost, scan the page again with the whole paper on the glass and a scan size no smaller than the paper.',
          },
        }
      : {
          message: {
            vi: `Trang ${page}: có viền đen ở ${vi}, rộng đến ${vietnameseNumber(depthMm)} mm.`,
            en: `Page ${page}: there is a black border at ${en}, up to ${englishNumber(depthMm)} mm wide.`,
          },
          advice: {
            vi: 'Không bắt buộc sửa. Lần sau đậy nắp máy quét, chọn đúng khổ giấy hoặc bật «tự cắt viền».',
            en: 'Nothing must be mended. Next time close the lid, choose the paper’s size, or set the scanner to crop by itself.',
          },
        };
  },
});
