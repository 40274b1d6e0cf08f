import type { UnseenCause } from '#domain/page-look.ts';
import type { PageFacts, PdfFacts } from '#domain/pdf-facts.ts';

/** Why a page is not looked at, known without drawing it; null where it is. */
export function hiddenCause(facts: PdfFacts, page: PageFacts): UnseenCause | null {
  if (facts.disagreements.length > 0) return 'disagreement';
  if (page.limit === 'imagePixels' || page.limit === 'memory' || page.limit === 'time') return page.limit;
  if (page.limit !== null) return 'notDrawn';
  return page.dpi === null ? 'notScanned' : null;
}
