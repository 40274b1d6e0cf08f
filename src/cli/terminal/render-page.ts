import type { DrawnImage, PageFacts } from '#domain/pdf-facts.ts';
import { LIMIT_WORDS } from '#domain/refusal-words.ts';
import { FACT_WORDS } from '../words/fact-words.ts';
import { type Lang, numberIn } from '../words/lang.ts';

/** One page and its images; the box is in millimetres from the top left of the page as shown. */
export function renderPage(page: PageFacts, lang: Lang): string[] {
  const words = FACT_WORDS[lang];
  const number = (value: number) => numberIn(lang, value);
  const parts = [
    words.kind[page.kind],
    `${number(page.widthMm)} × ${number(page.heightMm)} mm`,
    page.dpi === null ? '' : `${number(page.dpi)} dpi`,
    page.colorMode === null ? '' : words.color[page.colorMode],
    page.rotation === 0 ? '' : words.rotated(page.rotation),
    page.userUnit === 1 ? '' : `UserUnit ${number(page.userUnit)}`,
    page.hasTextLayer ? words.textLayer : '',
    page.limit === null ? '' : LIMIT_WORDS[page.limit][lang],
  ];
  const images = page.images ?? [];
  return [
    '',
    `  ${words.page} ${page.number}: ${parts.filter(part => part !== '').join(' · ')}`,
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
