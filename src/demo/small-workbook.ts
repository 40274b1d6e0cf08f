import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Part's name → its text. */
export type WorkbookParts = Readonly<Record<string, string>>;

export type SmallRelation = readonly [id: string, kind: string, target: string];

export function smallRelations(...all: readonly SmallRelation[]): string {
  const each = all.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${KINDS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${each.join('')}</Relationships>`;
}

/** A sheet's part with these rows, and what stands before and behind its cells. */
export function smallSheet(rows: string, behind = '', before = ''): string {
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** Row 2 has A2 of style 1, C2 a text; row 4 has a formula. */
export const SMALL_ROWS = [
  '<row r="2" spans="1:3"><c r="A2" s="1"><v>5</v></c><c r="C2" t="s"><v>0</v></c></row>',
  '<row r="4"><c r="A4"><f>A2+1</f><v>6</v></c></row>',
].join('');

/** The parts of a workbook with one sheet, «A & B», in as few letters as an editor needs; not all that Excel wants. */
export const SMALL_WORKBOOK = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
  '_rels/.rels': smallRelations(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': [
    `<workbook xmlns="${MAIN}" xmlns:r="${KINDS}"><sheets><sheet name="A &amp; B" sheetId="1" r:id="rId1"/></sheets>`,
    '<extLst/></workbook>',
  ].join(''),
  'xl/_rels/workbook.xml.rels': smallRelations(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'styles', '/xl/styles.xml'],
  ),
  'xl/styles.xml': [
    `<styleSheet xmlns="${MAIN}"><fills count="2"><fill/><fill/></fills><cellXfs count="2">`,
    '<xf numFmtId="0" fillId="0"/><xf numFmtId="14" fillId="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>',
  ].join(''),
  'xl/worksheets/sheet1.xml': smallSheet(SMALL_ROWS),
  'xl/media/image1.png': 'not touched',
};

export function packParts(parts: WorkbookParts): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export function unpackParts(bytes: Uint8Array): WorkbookParts {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}
