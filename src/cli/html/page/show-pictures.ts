import { make } from './make-element.ts';
import type { PageData } from './page-data.ts';

/** Small pictures side by side; a click makes one large, another small again. */
export function pictureRow(data: PageData, indexes: readonly number[]): HTMLElement {
  return make('div', 'pictures', ...indexes.map(at => pictureOf(data, at)));
}

/** Printing waits for no picture that was not asked for before. */
export function loadPictures(): void {
  for (const picture of document.images) picture.loading = 'eager';
}

function pictureOf(data: PageData, at: number): HTMLElement {
  const [src, alt, caption, width, height] = data.pictures[at] ?? ['', '', '', 0, 0];
  const image = make('img', '');
  image.loading = 'lazy';
  image.alt = alt;
  image.width = width;
  image.height = height;
  image.src = src;
  const button = make('button', 'zoom', image);
  button.type = 'button';
  button.setAttribute('aria-expanded', 'false');
  const figure = make('figure', 'picture', button, make('figcaption', '', caption));
  button.addEventListener('click', () => {
    const isLarge = figure.classList.toggle('large');
    button.setAttribute('aria-expanded', String(isLarge));
  });
  return figure;
}
