import { strToU8, type Zippable, zipSync } from 'fflate';
import {
  applicationXml,
  contentTypesXml,
  corePropertiesXml,
  packageRelationsXml,
  sharedTextsXml,
  workbookRelationsXml,
  workbookXml,
} from './writing/package-parts.ts';
import type { Sheet } from './writing/sheet.ts';
import { sheetXml } from './writing/sheet-xml.ts';
import { StyleBook } from './writing/style-book.ts';
import { XmlPool } from './writing/xml-pool.ts';

/** The first day that a zip knows: the same content gives the same bytes, whenever it is written. */
const NO_TIME = new Date(1980, 0, 1, 12);

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const MAX_NAME_LETTERS = 31;

export interface WorkbookOptions {
  /** Shown among the document's properties. */
  readonly title?: string;
  /** By this a workbook is known again; it stands readable within the first kilobyte of the bytes. */
  readonly mark?: string;
}

/**
 * The bytes of an .xlsx with these sheets. Equal sheets give equal bytes.
 * Nothing in them acts: a text that looks like a formula stays a text.
 * @throws RangeError for a sheet's name that Excel does not take, and for a number that is none
 */
export function writeWorkbook(
  sheets: readonly Sheet[],
  options: WorkbookOptions = {},
): Uint8Array<ArrayBuffer> {
  refuseBadNames(sheets);
  const shared = { styles: new StyleBook(), texts: new XmlPool() };
  const written = sheets.map(sheet => strToU8(sheetXml(sheet, shared)));
  const parts: Zippable = {
    '[Content_Types].xml': strToU8(contentTypesXml(sheets.length)),
    'docProps/app.xml': [strToU8(applicationXml(options.mark ?? '')), { level: 0 }],
    'docProps/core.xml': strToU8(corePropertiesXml(options.title ?? '')),
    '_rels/.rels': strToU8(packageRelationsXml()),
    'xl/workbook.xml': strToU8(workbookXml(sheets)),
    'xl/_rels/workbook.xml.rels': strToU8(workbookRelationsXml(sheets.length)),
    'xl/styles.xml': strToU8(shared.styles.xml()),
    'xl/sharedStrings.xml': strToU8(sharedTextsXml(shared.texts.xml('sst', ` xmlns="${MAIN}"`))),
  };
  for (const [index, bytes] of written.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = bytes;
  return zipSync(parts, { mtime: NO_TIME });
}

function refuseBadNames(sheets: readonly Sheet[]): void {
  if (sheets.length === 0) throw new RangeError('a workbook has at least one sheet');
  const taken = new Set<string>();
  for (const { name } of sheets) {
    const isBad = name === '' || name.length > MAX_NAME_LETTERS || /[[\]:*?/\\]|^'|'$/.test(name);
    if (isBad || taken.has(name.toLowerCase())) throw new RangeError(`no sheet can be named “${name}”`);
    taken.add(name.toLowerCase());
  }
}
