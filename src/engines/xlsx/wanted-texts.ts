import type { CellPlace } from '#domain/worksheet.ts';
import { CHUNK_CELLS, CHUNK_SHIFT, columnOf, kindOf, styleOf } from './cell-head.ts';
import type { NumberFormat } from './showing/number-format.ts';
import { showText } from './showing/show-number.ts';
import { placeAtOrAfter } from './sorted-search.ts';
import { pooledText } from './text-pool.ts';
import type { TextPool, WorksheetData } from './workbook-data.ts';

const UNKNOWN = 0;
const WANTED = 1;
const UNWANTED = 2;

/** Asks of a workbook's texts whether they are wanted, of each once: most stand in many cells. */
export class WantedTexts {
  readonly #texts: TextPool;
  readonly #formats: readonly NumberFormat[];
  readonly #wants: (shown: string) => boolean;
  /** By the text's number, for formats that show a text as it is. */
  readonly #answers: Uint8Array;

  constructor(texts: TextPool, formats: readonly NumberFormat[], wants: (shown: string) => boolean) {
    this.#texts = texts;
    this.#formats = formats;
    this.#wants = wants;
    this.#answers = new Uint8Array(texts.ends.length);
  }

  /** @param number of the text; empty texts are never wanted. */
  has(number: number, style: number): boolean {
    const format = this.#formats[style];
    if (format !== undefined && format.textSection !== null) {
      return this.#ask(showText(pooledText(this.#texts, number), format));
    }
    const known = this.#answers[number] ?? UNKNOWN;
    if (known !== UNKNOWN) return known === WANTED;
    const isWanted = this.#ask(pooledText(this.#texts, number));
    this.#answers[number] = isWanted ? WANTED : UNWANTED;
    return isWanted;
  }

  #ask(shown: string): boolean {
    return shown !== '' && this.#wants(shown);
  }
}

/** Cells of rows `first` to `last`, as Excel counts, whose texts are wanted; row by row. */
export function* textPlaces(
  { rows, starts, cells }: WorksheetData,
  wanted: WantedTexts,
  first: number,
  last: number,
): Generator<CellPlace> {
  for (let index = placeAtOrAfter(rows, first); index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    if (row > last) return;
    const end = starts[index + 1] ?? 0;
    for (let at = starts[index] ?? end; at < end; at += 1) {
      const [chunk, within] = [at >> CHUNK_SHIFT, at & (CHUNK_CELLS - 1)];
      const head = cells.heads[chunk]?.[within] ?? 0;
      const isText = kindOf(head) === 'text';
      if (isText && wanted.has(cells.values[chunk]?.[within] ?? 0, styleOf(head))) {
        yield { row, column: columnOf(head) };
      }
    }
  }
}
