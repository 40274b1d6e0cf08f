import { GRAVITY_FILLS } from '../writing/style-book.ts';
import type { PackageParts } from './package-parts.ts';
import { Refused } from './refused.ts';
import type { Splice } from './splice-text.ts';
import { atEndOf, type Element, elementsOf } from './xml-elements.ts';
import { attributeOf, withAttribute } from './xml-tags.ts';

export type Gravity = keyof typeof GRAVITY_FILLS;

/** How a cell is to differ from how it looked; what is not named stays. */
export interface StyleChange {
  readonly fill: Gravity | null;
  /** `text` and `day` are formats of numbers; `typed` keeps a text from being read as a formula when edited. */
  readonly format: 'text' | 'day' | 'typed' | null;
}

/** A style's own tag, and what it holds. */
interface Format {
  readonly tag: string;
  readonly rest: string;
}

/** What Excel takes. */
const MAX_FORMATS = 64_000;

/** Letters of a format that Excel takes. */
const MAX_CODE = 255;

const TEXT_FORMAT = 49;
const DAY_CODE = 'dd/mm/yyyy';
/** Excel's own formats of days and times. */
const DAY_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** A workbook's styles, to which new ones are only added: what cells had keeps its number and its look. */
export class StyleSheet {
  readonly #parts: PackageParts;
  readonly #path: string;
  readonly #xml: string;
  readonly #sections: ReadonlyMap<string, Element>;
  readonly #formats: readonly Format[];
  readonly #codes = new Map<number, string>();
  readonly #fillCount: number;
  readonly #fills: Gravity[] = [];
  readonly #added: string[] = [];
  readonly #known = new Map<string, number>();
  #dayFormat: number | null = null;
  #isDayAdded = false;

  /** @throws Refused when the part is not there, or not as Excel has it. */
  constructor(parts: PackageParts, path: string) {
    this.#parts = parts;
    this.#path = path;
    this.#xml = parts.text(path);
    const [sections, inner] = readSections(this.#xml, path);
    this.#sections = sections;
    this.#formats = (inner.get('cellXfs') ?? []).map(({ open, close }) => ({
      tag: this.#xml.slice(open.start, open.end),
      rest: open === close ? '' : this.#xml.slice(open.end, close.end),
    }));
    this.#fillCount = inner.get('fills')?.length ?? 0;
    for (const { open } of inner.get('numFmts') ?? []) {
      const id = Number(attributeOf(this.#xml, open, 'numFmtId') ?? Number.NaN);
      this.#codes.set(id, attributeOf(this.#xml, open, 'formatCode') ?? '');
    }
    if (this.#formats.length === 0 || this.#fillCount === 0) throw new Refused('unreadablePart', path);
  }

  /** The number of a style that is the given one with the change. */
  changed(base: number, change: StyleChange): number {
    if (change.fill === null && change.format === null) return base;
    const key = `${base} ${change.fill} ${change.format}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const own = this.#formats[base];
    if (own === undefined) throw new Refused('unreadablePart', `${this.#path} has no style ${base}`);
    const clone = this.#clone(own, change);
    const index = clone === own.tag + own.rest ? base : this.#add(clone);
    this.#known.set(key, index);
    return index;
  }

  #add(format: string): number {
    const index = this.#formats.length + this.#added.length;
    if (index >= MAX_FORMATS) throw new Refused('limit', `${index} styles`);
    this.#added.push(format);
    return index;
  }

  /** Adds to the part what was asked for. */
  write(): void {
    if (this.#added.length === 0) return;
    const splices = this.#isDayAdded ? this.#dayFormatSplice() : [];
    splices.push(...this.#grown('cellXfs', this.#formats.length, this.#added));
    if (this.#fills.length > 0) {
      splices.push(
        ...this.#grown(
          'fills',
          this.#fillCount,
          this.#fills.map(fill => this.#fillXml(fill)),
        ),
      );
    }
    this.#parts.splice(this.#path, splices);
  }

  #clone(own: Format, { fill, format }: StyleChange): string {
    let { tag } = own;
    const set = (name: string, value: string) => {
      tag = withAttribute(tag, name, value);
    };
    if (fill !== null) {
      set('fillId', `${this.#fillIndex(fill)}`);
      set('applyFill', '1');
    }
    if (format === 'typed') set('quotePrefix', '1');
    if (format === 'text' || (format === 'day' && !this.#isDay(own))) {
      set('numFmtId', `${format === 'text' ? TEXT_FORMAT : this.#dayId()}`);
      set('applyNumberFormat', '1');
    }
    return tag + own.rest;
  }

  #isDay({ tag }: Format): boolean {
    const id = Number(attributeOf(tag, { start: 0, end: tag.length }, 'numFmtId') ?? 0);
    const code = this.#codes
      .get(id)
      ?.slice(0, MAX_CODE)
      .replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
    return code === undefined ? DAY_FORMATS.has(id) : /[dy]/i.test(code);
  }

  #fillIndex(fill: Gravity): number {
    if (!this.#fills.includes(fill)) this.#fills.push(fill);
    return this.#fillCount + this.#fills.indexOf(fill);
  }

  #fillXml(fill: Gravity): string {
    const prefix = this.#prefix('fills');
    return [
      `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${GRAVITY_FILLS[fill]}"/>`,
      `<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`,
    ].join('');
  }

  #dayId(): number {
    if (this.#dayFormat !== null) return this.#dayFormat;
    const known = [...this.#codes].find(([, code]) => code === DAY_CODE)?.[0];
    this.#isDayAdded = known === undefined;
    this.#dayFormat = known ?? Math.max(163, ...this.#codes.keys()) + 1;
    return this.#dayFormat;
  }

  #dayFormatSplice(): Splice[] {
    const prefix = this.#prefix('cellXfs');
    const format = `<${prefix}numFmt numFmtId="${this.#dayId()}" formatCode="${DAY_CODE}"/>`;
    if (this.#sections.has('numFmts')) return this.#grown('numFmts', this.#codes.size, [format]);
    // The schema wants them first of all.
    const [first] = this.#sections.values();
    const at = first?.open.start ?? 0;
    return [{ start: at, end: at, text: `<${prefix}numFmts count="1">${format}</${prefix}numFmts>` }];
  }

  #grown(section: string, count: number, added: readonly string[]): Splice[] {
    const element = this.#sections.get(section);
    if (element === undefined) throw new Refused('unreadablePart', `${this.#path} has no ${section}`);
    const { open } = element;
    const tag = withAttribute(this.#xml.slice(open.start, open.end), 'count', `${count + added.length}`);
    if (open.kind === 'empty') throw new Refused('unreadablePart', `${this.#path}: ${section} is empty`);
    return [{ start: open.start, end: open.end, text: tag }, atEndOf(this.#xml, element, added.join(''))];
  }

  #prefix(section: string): string {
    return this.#sections.get(section)?.open.prefix ?? '';
  }
}

type Sections = ReadonlyMap<string, Element>;

/** The parts of the styles, and what each holds. */
function readSections(xml: string, path: string): [Sections, ReadonlyMap<string, readonly Element[]>] {
  const sections = new Map<string, Element>();
  const inner = new Map<string, readonly Element[]>();
  let within: Element[] = [];
  for (const element of elementsOf(xml, path)) {
    const { depth, name } = element.open;
    if (depth === 2) within.push(element);
    if (depth !== 1) continue;
    sections.set(name, element);
    inner.set(name, within);
    within = [];
  }
  return [sections, inner];
}
