import type { NamedFile } from '../list-facts.ts';

/** Longer cells name no files; a cell of Excel holds at most 32,767 letters. */
const LONGEST = 4000;

/** Nearly every cell: no letter that parts names, or stands before them. */
const ONE_NAME = /^[A-Za-z0-9._~-]+$/;

const HAS_EXTENSION = /\.[A-Za-z0-9]{2,5}$/;

/** A register's number with its year, `243/2016_TP_2016.pdf`: that slash parts no folder from a name. */
const NUMBER_OF_YEAR = /^[0-9]+[a-z]?\/(?:19|20)[0-9]{2}_/i;

/** What may stand for a file's name: an extension, or a number with TP, KQ or `_`. «Chưa có», `x`, `-` may not. */
const LIKE_A_NAME = /\.[A-Za-z0-9]{2,5}$|^(?=.*\d).*(?:_|tp|kq)/i;

/**
 * The files that a cell names: one a line, or several apart by `;`, or by `,` where each part has an extension.
 * Of a path, `CSDL_X\243_TP_2016.pdf` or with `/`, the last part counts; a bullet in front does not belong to a name.
 *
 * @param text As shown.
 * @param cell Of the cell: `H4`.
 */
export function namedFiles(text: string, role: NamedFile['role'], cell: string): readonly NamedFile[] {
  if (text === '' || text.length > LONGEST) return [];
  if (ONE_NAME.test(text)) return LIKE_A_NAME.test(text) ? [{ role, name: text, cell, isAlone: true }] : [];
  const parts = text.split(/[\n\r;]+/).flatMap(partsByComma);
  const written = parts.map(bareName).filter(part => part !== '');
  const names = written.filter(name => LIKE_A_NAME.test(name));
  return names.map(name => ({ role, name, cell, isAlone: written.length === 1 }));
}

function partsByComma(part: string): readonly string[] {
  const parts = part.split(',');
  return parts.every(one => HAS_EXTENSION.test(one.trim())) ? parts : [part];
}

function bareName(part: string): string {
  const name = part.trim().replace(/^[-+•*]\s+/, '');
  if (NUMBER_OF_YEAR.test(name)) return name;
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).trim();
}
