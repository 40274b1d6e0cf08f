import { plainXml } from './cell-text.ts';
import type { CellStyle } from './sheet.ts';
import { XmlPool } from './xml-pool.ts';

interface Look {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** RRGGBB. */
  readonly fill?: string;
  readonly isFramed?: boolean;
  readonly isWrapped?: boolean;
  readonly isCentered?: boolean;
}

/** Fills that stay readable in black and white, and to those who see no red or green: the words say the gravity, too. */
export const GRAVITY_FILLS = { error: 'FFC7CE', warning: 'FFEB9C', info: 'DDEBF7' } as const;

const LOOKS: Readonly<Record<CellStyle, Look>> = {
  plain: {},
  bold: { isBold: true },
  title: { size: 14, isBold: true, isCentered: true, isWrapped: true },
  subtitle: { isItalic: true, isCentered: true, isWrapped: true },
  header: { isBold: true, fill: 'D9E1F2', isFramed: true, isWrapped: true, isCentered: true },
  text: { isFramed: true, isWrapped: true },
  centered: { isFramed: true, isWrapped: true, isCentered: true },
  error: { isFramed: true, isWrapped: true, fill: GRAVITY_FILLS.error },
  warning: { isFramed: true, isWrapped: true, fill: GRAVITY_FILLS.warning },
  info: { isFramed: true, isWrapped: true, fill: GRAVITY_FILLS.info },
};

const FONT = 'Times New Roman';
const FONT_SIZE = 12;

/** The first number that is free for formats of one's own. */
const DAY_FORMAT = 164;

/** How a cell is to look, beside its style. */
export interface StyleAsk {
  readonly style: CellStyle;
  readonly isDay: boolean;
  /** A text that must stay one when the cell is edited. */
  readonly isMarkedText: boolean;
  readonly font: string | undefined;
}

/** The styles that a workbook's cells ask for, each once. */
export class StyleBook {
  readonly #fonts = new XmlPool();
  readonly #fills = new XmlPool();
  readonly #borders = new XmlPool();
  readonly #formats = new XmlPool();
  readonly #known = new Map<string, number>();

  constructor() {
    // The first two fills are Excel's own, whatever stands there.
    this.#fills.indexOf('<fill><patternFill patternType="none"/></fill>');
    this.#fills.indexOf('<fill><patternFill patternType="gray125"/></fill>');
    this.indexOf({ style: 'plain', isDay: false, isMarkedText: false, font: undefined });
  }

  /** What a cell's `s` says. */
  indexOf(ask: StyleAsk): number {
    const key = `${ask.style} ${ask.isDay} ${ask.isMarkedText} ${ask.font ?? ''}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const index = this.#formats.indexOf(this.#format(ask));
    this.#known.set(key, index);
    return index;
  }

  xml(): string {
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      `<numFmts count="1"><numFmt numFmtId="${DAY_FORMAT}" formatCode="dd/mm/yyyy"/></numFmts>`,
      this.#fonts.xml('fonts'),
      this.#fills.xml('fills'),
      this.#borders.xml('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.#formats.xml('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }

  #format({ style, isDay, isMarkedText, font }: StyleAsk): string {
    const look = LOOKS[style];
    const parts = [
      `numFmtId="${isDay ? DAY_FORMAT : 0}"`,
      `fontId="${this.#fonts.indexOf(fontXml(look, font ?? FONT))}"`,
      `fillId="${this.#fills.indexOf(fillXml(look.fill))}"`,
      `borderId="${this.#borders.indexOf(borderXml(look.isFramed === true))}"`,
      'xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"',
      ...(isMarkedText ? ['quotePrefix="1"'] : []),
    ];
    return `<xf ${parts.join(' ')}>${alignmentXml(look)}</xf>`;
  }
}

function fontXml({ size = FONT_SIZE, isBold, isItalic }: Look, name: string): string {
  const weight = `${isBold === true ? '<b/>' : ''}${isItalic === true ? '<i/>' : ''}`;
  return `<font>${weight}<sz val="${size}"/><name val="${plainXml(name)}"/><family val="1"/></font>`;
}

function fillXml(color: string | undefined): string {
  if (color === undefined) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(isFramed: boolean): string {
  const sides = ['left', 'right', 'top', 'bottom'].map(side =>
    isFramed ? `<${side} style="thin"><color auto="1"/></${side}>` : `<${side}/>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function alignmentXml({ isWrapped, isCentered, isFramed }: Look): string {
  const vertical = isCentered === true ? 'center' : isFramed === true ? 'top' : 'bottom';
  const horizontal = isCentered === true ? ' horizontal="center"' : '';
  return `<alignment${horizontal} vertical="${vertical}"${isWrapped === true ? ' wrapText="1"' : ''}/>`;
}
