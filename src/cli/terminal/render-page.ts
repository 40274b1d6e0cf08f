import type { DrawnImage, PageFacts } from '#domain/pdf-facts.ts';
import { LIMIT_WORDS } from '#domain/refusal-words.ts';
import { UNSEEN_WORDS, unseenCause } from '#domain/unseen.ts';
import { FACT_WORDS } from '../words/fact-words.ts';
import { type Lang, numberIn } from '../words/lang.ts';
import { renderSeen, type SeenLayout } from './render-seen-page.ts';

/**
 * One page, what was seen on it, and its images; boxes are in millimetres from the top left of the page as shown.
 * Of a page that no scan carries there is nothing to be seen, which its kind says.
 */
export function renderPage(page: PageFacts, layout: SeenLayout): string[] {
  const { lang } = layout;
  const words = FACT_WORDS[lang];
  const number = (value: number) => numberIn(lang, value);
  const cause = unseenCause(page);
  const parts = [
    words.kind[page.kind],
    `${number(page.widthMm)} × ${number(page.heightMm)} mm`,
    page.dpi === null ? '' : `${number(page.dpi)} dpi`,
    page.colorMode === null ? '' : words.color[page.colorMode],
    page.rotation === 0 ? '' : words.rotated(page.rotation),
    page.userUnit === 1 ? '' : `UserUnit ${number(page.userUnit)}`,
    page.hasTextLayer ? words.textLayer : '',
    page.limit === null ? '' : LIMIT_WORDS[page.limit][lang],
    cause === null || cause === 'notScanned' ? '' : UNSEEN_WORDS[cause][lang],
  ];
  const images = page.images ?? [];
  return [
    '',
    `  ${words.page} ${page.number}: ${parts.filter(part => part !== '').join(' · ')}`,
    ...renderSeen(page, layout),
    ...images.map(image => `    ${renderImage(image, lang)}`),
  ];
}

function renderImage(image: DrawnImage, lang: Lang): string {
  const words = FACT_WORDS[lang];
  const number = (value: number) => numberIn(lang, value);
  const { x, y, width, height } = image.boxMm;
  const dpi =
    Math.round(image.dpiX) === Math.round(image.dpiY)
      ? `${number(image.dpiX)} dpi`
      : `${number(image.dpiX)} × ${number(image.dpiY)} dpi`;
  const parts = [
    `${words.source[image.source]} ${image.object ?? ''}`.trim(),
    `${image.pixelWidth} × ${image.pixelHeight}`,
    dpi,
    `${words.color[image.colorMode]} (${image.colorSpace}, ${image.bitsPerComponent} bit)`,
    image.filters.join('+'),
    image.isStencil ? words.stencil : '',
    image.hasSoftMask ? words.softMask : '',
    words.box(number(x), number(y), number(width), number(height)),
  ];
  return parts.filter(part => part !== '').join(' · ');
}
