import type { BoxMm } from '#domain/finding.ts';
import type { PageLook, SealSighting, UnseenCause } from '#domain/page-look.ts';
import { overstatement } from '#domain/paper.ts';
import type { PageFacts, PdfFacts } from '#domain/pdf-facts.ts';
import { withLook } from '#domain/with-look.ts';
import type { Pdfium } from '../pdfium/pdfium.ts';
import type { PdfiumSupply } from '../pdfium/pdfium-supply.ts';
import { isDrawnWhole } from './drawn/is-drawn-whole.ts';
import { hiddenCause } from './hidden-cause.ts';
import { lookAtPage } from './look-at-page.ts';
import type { PictureTools } from './picture-tools.ts';
import { takePicture } from './render-page.ts';
import { pairStraddling } from './seals/pair-straddling.ts';

type Supply = Pick<PdfiumSupply, 'get' | 'drop' | 'trim'>;

export interface LookSettings {
  readonly tools: PictureTools;
  /** Hears of each page as soon as it was looked at, or passed over. */
  readonly onPage?: (page: PageFacts) => void;
}

/**
 * Looks at every page that a scan carries, one after the other, and adds to each what is seen or why nothing is.
 * What PDFium breaks on costs that page alone: the others are drawn by another instance. Seals that straddle pages
 * are compared at the end, so that a page that was told before may be clearer in the result.
 * @param bytes of the file that `facts` are of
 */
export async function lookAtPages(
  supply: Supply,
  bytes: Uint8Array,
  facts: PdfFacts,
  { tools, onPage = () => undefined }: LookSettings,
): Promise<PdfFacts> {
  const pages: PageFacts[] = [];
  const tell = (page: PageFacts): void => {
    pages.push(page);
    onPage(page);
  };
  if (!facts.pages.some(page => hiddenCause(facts, page) === null)) {
    for (const page of facts.pages) tell(unseen(page, hiddenCause(facts, page)));
  }
  while (pages.length < facts.pages.length) {
    await lookUntilBroken(supply, bytes, { facts, from: pages.length, tell, tools });
  }
  await supply.trim();
  return { ...facts, pages: pairStraddling(pages) };
}

const unseen = (page: PageFacts, cause: UnseenCause | null): PageFacts => ({ ...page, unseen: cause });

interface Round {
  readonly facts: PdfFacts;
  /** Index of the first page. */
  readonly from: number;
  readonly tell: (page: PageFacts) => void;
  readonly tools: PictureTools;
}

/** Goes through the pages in order with one instance; ends behind the page that broke it, or behind the last one. */
async function lookUntilBroken(supply: Supply, bytes: Uint8Array, { facts, from, tell, tools }: Round) {
  const pdfium = await supply.get();
  let at = from;
  try {
    const { document } = pdfium.open(bytes);
    for (const page of facts.pages.slice(from)) {
      const cause = document === 0 ? 'notDrawn' : hiddenCause(facts, page);
      tell(cause === null ? lookAt({ pdfium, document, tools }, page) : unseen(page, cause));
      at += 1;
    }
    if (document !== 0) pdfium.close(document);
  } catch {
    const cause = supply.drop(pdfium) === 'memory' ? 'memory' : 'notDrawn';
    const page = facts.pages[at];
    if (page !== undefined) tell(unseen(page, cause));
  }
}

interface OpenDocument {
  readonly pdfium: Pdfium;
  readonly document: number;
  readonly tools: PictureTools;
}

/** @throws what PDFium throws */
function lookAt({ pdfium, document, tools }: OpenDocument, page: PageFacts): PageFacts {
  tools.buffers.reclaim();
  const loaded = pdfium.api.FPDF_LoadPage(document, page.number - 1);
  if (loaded === 0) return unseen(page, 'notDrawn');
  const picture = takePicture(pdfium, loaded, page, tools);
  const isWhole = isDrawnWhole(pdfium, { loaded, picture });
  pdfium.api.FPDF_ClosePage(loaded);
  return isWhole
    ? withLook(page, enlarge(lookAtPage(picture, page.storedMode, tools.buffers), overstatement(page)))
    : unseen(page, 'notDrawn');
}

/** Sizes are those of the paper; places are those of the page as shown, which may say that it is larger. */
function enlarge(look: PageLook, larger: number): PageLook {
  if (larger === 1) return look;
  const placed = (seal: SealSighting): SealSighting => ({ ...seal, boxMm: timesBox(seal.boxMm, larger) });
  return { ...look, redSeals: look.redSeals.map(placed), stampShapes: look.stampShapes.map(placed) };
}

function timesBox({ x, y, width, height }: BoxMm, times: number): BoxMm {
  return { x: x * times, y: y * times, width: width * times, height: height * times };
}
