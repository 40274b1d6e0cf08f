import { type Figure, isKept, shareOf } from './figures.ts';

/** `12 of 340 (3.5 %)` */
export const counted = (figure: Figure): string =>
  `${figure.count} of ${figure.of} (${(100 * shareOf(figure)).toFixed(2)} %)`;

/** As lines for a terminal: the count, the bound, whether it is kept, some of the pages behind it. */
export function figureLines(figures: readonly Figure[]): string[] {
  return figures.map(figure => {
    const bound = figure.most === null ? '' : `<= ${(100 * figure.most).toFixed(1)} %`;
    const mark = figure.most === null ? '    ' : isKept(figure) ? 'kept' : 'NOT ';
    const seeds = figure.seeds.slice(0, 6).join(' ');
    return `${mark}  ${counted(figure).padEnd(24)} ${bound.padEnd(9)} ${figure.name}${seeds && `   [${seeds}]`}`;
  });
}
