import { cellAddress } from '#domain/worksheet.ts';
import { fittingText, needsTextMark, textXml } from '../writing/cell-text.ts';
import { daySerial } from '../writing/day-serial.ts';
import type { CellContent } from './cell-edit.ts';
import type { CellKey, FoundCell } from './cell-search.ts';
import { Refused } from './refused.ts';
import type { Splice } from './splice-text.ts';
import type { StyleChange } from './style-sheet.ts';
import { asOpening, attributeOf, withAttribute } from './xml-tags.ts';

/** Days between those that Excel counts from 1900 and those from 1904. */
const FROM_1904 = 1462;

/** Excel would make a number or a day of such a text as soon as someone touched its cell. */
const LIKE_NUMBER = /^[\s\d.,/:%()+-]*\d[\s\d.,/:%()+-]*$/;

/** Nothing longer is a number or a day to Excel. */
const MAX_NUMBER_LETTERS = 64;

/** How a cell must be formatted so that what is put in stays what it is. */
export function formatFor(value: CellContent | undefined): StyleChange['format'] {
  if (typeof value === 'object') return 'day';
  if (typeof value !== 'string') return null;
  if (needsTextMark(value)) return 'typed';
  return value.length <= MAX_NUMBER_LETTERS && LIKE_NUMBER.test(value) ? 'text' : null;
}

/** @throws Refused when other cells depend on what this one holds, or it holds what is not understood. */
export function refuseToReplace(xml: string, key: CellKey, { open, close, formula }: FoundCell): void {
  const address = cellAddress(key.row, key.column);
  const isRich = ['cm', 'vm'].some(name => attributeOf(xml, open, name) !== null);
  if (isRich || xml.slice(open.end, close.start).includes('extLst')) throw new Refused('richCell', address);
  const kind = formula === null ? null : attributeOf(xml, formula, 't');
  // Of a shared formula only the first cell tells it; the others can be replaced.
  const isTold = formula?.kind === 'open' || (formula !== null && attributeOf(xml, formula, 'ref') !== null);
  const isMaster = kind === 'shared' && isTold;
  if (isMaster || kind === 'array' || kind === 'dataTable') throw new Refused('sharedFormula', address);
}

export interface NewCell {
  readonly style: number;
  /** Undefined leaves the cell's content. */
  readonly value: CellContent | undefined;
  readonly isFrom1904: boolean;
  readonly prefix: string;
}

/** A cell that was not there. */
export function freshCell(key: CellKey, cell: NewCell): string {
  return filledCell(`<${cell.prefix}c r="${cellAddress(key.row, key.column)}">`, cell);
}

/** A cell that was there, with a style and perhaps another content; its other attributes stay. */
export function changedCell(xml: string, { open, close }: FoundCell, cell: NewCell): Splice {
  const tag = xml.slice(open.start, open.end);
  if (cell.value === undefined) {
    return { start: open.start, end: open.end, text: withAttribute(tag, 's', `${cell.style}`) };
  }
  const text = filledCell(withAttribute(asOpening(tag), 't', null), cell);
  return { start: open.start, end: close.end, text };
}

function filledCell(tag: string, { style, value, isFrom1904, prefix }: NewCell): string {
  const styled = withAttribute(tag, 's', `${style}`);
  if (value === undefined || value === '') return `${styled.slice(0, -1)}/>`;
  if (typeof value === 'string') {
    const text = `<${prefix}is><${prefix}t xml:space="preserve">${textXml(fittingText(value))}</${prefix}t></${prefix}is>`;
    return `${withAttribute(styled, 't', 'inlineStr')}${text}</${prefix}c>`;
  }
  const number = typeof value === 'number' ? value : serialOf(value.day, isFrom1904);
  if (!Number.isFinite(number)) throw new Refused('limit', `${number}`);
  return `${styled}<${prefix}v>${number}</${prefix}v></${prefix}c>`;
}

function serialOf(day: string, isFrom1904: boolean): number {
  const serial = daySerial(day);
  const told = isFrom1904 && serial !== null ? serial - FROM_1904 : serial;
  if (told === null || told < 0) throw new Refused('limit', day);
  return told;
}
