import { canRepair, repairFix } from '../before-signing.ts';
import { defineCheck } from '../check.ts';
import type { Fix } from '../finding.ts';
import type { QuarterTurn } from '../page-look.ts';
import { SURE, writingLook } from '../seen-page.ts';
import type { Words } from '../words.ts';

type Turn = Exclude<QuarterTurn, 0>;
type Values = {
  readonly page: number;
  /** Clockwise, to set the page upright. */
  readonly degrees: Turn;
  readonly canRepair: boolean;
};

/**
 * Every page stands upright as it is shown. Turning a page loses nothing, so none is scanned again for it; once the
 * file is signed it stays as it is. A page without text that tells is not applicable.
 */
export const upright = defineCheck<'pdf', null, Values, 'turned'>({
  number: 'PD11',
  id: 'pdf/upright',
  subject: 'pdf',
  stage: 'scan',
  title: { vi: 'Chiều trang', en: 'Upright pages' },
  asks: {
    vi: 'Mỗi trang quét hiện đúng chiều đọc, không bị ngược hay nằm ngang.',
    en: 'Every scanned page shows upright, neither upside down nor on its side.',
  },
  cases: ['turned'],
  example: { case: 'turned', values: { page: 2, degrees: 180, canRepair: true } },

  *inspect(file) {
    const { path, pdf } = file;
    const isOffered = canRepair(file);
    for (const facts of pdf.pages) {
      const { number: page } = facts;
      const at = { path, page };
      const turn = writingLook(facts)?.turn;
      if (turn === undefined || turn === null || turn.confidence < SURE) {
        yield { outcome: 'notApplicable', at };
      } else if (turn.degrees !== 0) {
        const { degrees } = turn;
        const values = { page, degrees, canRepair: isOffered };
        const fixes: readonly Fix[] = isOffered
          ? [repairFix(file, `turnPage${degrees}`, 'confirm', TURNS[degrees], page)]
          : [];
        yield { outcome: 'failed', at, case: 'turned', values, fixes };
      }
    }
  },

  explain: ({ page, degrees, canRepair: isOffered }) => ({
    message: {
      vi: `Trang ${page} ${LIES[degrees].vi}.`,
      en: `Page ${page}: ${LIES[degrees].en}.`,
    },
    advice: isOffered
      ? {
          vi: `${TURNS[degrees].vi} trước khi ký số, không cần quét lại. Lần sau đặt giấy đúng chiều hoặc bật «tự xoay trang» của máy quét.`,
          en: `${TURNS[degrees].en} before signing; no need to scan again. Next time lay the paper the right way round, or set the scanner to turn pages by itself.`,
        }
      : {
          vi: `${TURNS[degrees].vi} trên bản chưa ký số rồi ký lại, không cần quét lại.`,
          en: `${TURNS[degrees].en} in the file as it was before signing, then sign it; no need to scan again.`,
        },
  }),
});

const LIES: Readonly<Record<Turn, Words>> = {
  90: { vi: 'nằm ngang, đầu trang quay sang trái', en: 'on its side, the head to the left' },
  180: { vi: 'bị ngược đầu', en: 'upside down' },
  270: { vi: 'nằm ngang, đầu trang quay sang phải', en: 'on its side, the head to the right' },
};

const TURNS: Readonly<Record<Turn, Words>> = {
  90: { vi: 'Xoay trang 90° theo chiều kim đồng hồ', en: 'Turn the page 90° clockwise' },
  180: { vi: 'Xoay trang 180°', en: 'Turn the page 180°' },
  270: { vi: 'Xoay trang 90° ngược chiều kim đồng hồ', en: 'Turn the page 90° counterclockwise' },
};
