import { type RawEntry, rawZip } from './raw-zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The XML of a workbook's parts, as a test needs them; what is left out is plain or not there. */
export interface RawWorkbook {
  /** What `sheetData` holds. */
  readonly rows?: string;
  /** What stands before and behind `sheetData`. */
  readonly before?: string;
  readonly behind?: string;
  /** What `sst` holds. */
  readonly shared?: string;
  /** What `styleSheet` holds. */
  readonly styles?: string;
  /** What stands before `sheets`. */
  readonly properties?: string;
  /** Parts that replace those of the same name, or come besides; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export function rawWorkbook(raw: RawWorkbook = {}): Uint8Array {
  return rawZip(rawWorkbookEntries(raw));
}

/** The entries of a workbook of one sheet, «Danh sách», in `xl/worksheets/sheet1.xml`. */
export function rawWorkbookEntries(raw: RawWorkbook = {}): readonly RawEntry[] {
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${raw.properties ?? ''}<sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ...(raw.shared === undefined ? [] : [['rId2', 'sharedStrings', 'sharedStrings.xml'] as const]),
      ...(raw.styles === undefined ? [] : [['rId3', 'styles', 'styles.xml'] as const]),
    ),
    'xl/worksheets/sheet1.xml': rawSheet(raw),
    ...(raw.shared === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${raw.shared}</sst>` }),
    ...(raw.styles === undefined
      ? {}
      : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${raw.styles}</styleSheet>` }),
    ...raw.parts,
  };
  return Object.entries(parts).flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}

/** The part of one worksheet. */
export function rawSheet({ rows = '', before = '', behind = '' }: RawWorkbook): string {
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** A part of relationships: id, kind and target of each; a target with `:` lies outside. */
export function relations(...all: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const each = all.map(([id, kind, target]) => {
    const mode = target.includes(':') ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}">${each.join('')}</Relationships>`;
}
