import type { CellRange } from '#domain/worksheet.ts';
import { parseRange } from './cell-range.ts';
import { Refused } from './refused.ts';
import { attributeOf, attributesOf, type Tag } from './xml-tags.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What the schema lets stand behind the drawing that shows a sheet's comments. */
const BEHIND_DRAWING = new Set([
  ...['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts'],
  ...['AlternateContent', 'extLst'],
]);

/** More than any list has; each mark is compared with each. */
const MAX_MERGES = 100_000;

/** The style that cells have where no cell stands. */
interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** What stands around a sheet's cells, taken from its tags in order. */
export class SheetOutline {
  readonly #xml: string;
  readonly #part: string;
  readonly #merges: CellRange[] = [];
  readonly #styles: ColumnStyle[] = [];
  #root: Tag | null = null;
  #drawingAt: number | null = null;
  #isPastCells = false;
  dimension: Tag | null = null;
  /** The drawing that shows comments, where there is one. */
  legacyDrawing: Tag | null = null;

  constructor(xml: string, part: string) {
    this.#xml = xml;
    this.#part = part;
  }

  /** Cells that Excel shows as one. */
  get merges(): readonly CellRange[] {
    return this.#merges;
  }

  /** Of the sheet's own names: `x:`, or empty. */
  get prefix(): string {
    return this.#root?.prefix ?? '';
  }

  /** Where a drawing for comments is to be put. */
  get drawingAt(): number {
    if (this.#drawingAt === null) throw new Refused('unreadablePart', this.#part);
    return this.#drawingAt;
  }

  take(tag: Tag): void {
    if (tag.depth === 0) this.#takeRoot(tag);
    else if (tag.depth === 1) this.#takeSection(tag);
    else if (tag.depth === 2 && tag.kind !== 'close') this.#takeInner(tag);
  }

  /** Of a cell that is not there, in a row without a style of its own. */
  columnStyle(column: number): number {
    return this.#styles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }

  #takeRoot(tag: Tag): void {
    if (tag.kind === 'close') {
      this.#drawingAt ??= tag.start;
      return;
    }
    this.#root = tag;
    const space = attributeOf(
      this.#xml,
      tag,
      tag.prefix === '' ? 'xmlns' : `xmlns:${tag.prefix.slice(0, -1)}`,
    );
    if (tag.name !== 'worksheet') throw new Refused('noSuchSheet', this.#part);
    if (space !== MAIN) throw new Refused('strict', `${space}`);
  }

  #takeSection(tag: Tag): void {
    if (tag.name === 'sheetData') this.#isPastCells = true;
    if (tag.kind === 'close') return;
    if (tag.name === 'dimension') this.dimension = tag;
    else if (tag.name === 'legacyDrawing') this.legacyDrawing = tag;
    else if (this.#isPastCells && BEHIND_DRAWING.has(tag.name)) this.#drawingAt ??= tag.start;
  }

  #takeInner(tag: Tag): void {
    if (tag.name === 'col') {
      const own = attributesOf(this.#xml, tag);
      const [first, last, style] = ['min', 'max', 'style'].map(name => Number(own.get(name) ?? 0));
      this.#styles.push({ first: (first ?? 0) - 1, last: (last ?? 0) - 1, style: style ?? 0 });
    } else if (tag.name === 'mergeCell') {
      const range = parseRange(attributeOf(this.#xml, tag, 'ref') ?? '');
      if (range !== null) this.#merges.push(range);
      if (this.#merges.length > MAX_MERGES) throw new Refused('limit', `${MAX_MERGES} merged cells`);
    }
  }
}
