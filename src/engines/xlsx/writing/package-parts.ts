import { plainXml } from './cell-text.ts';
import type { Sheet } from './sheet.ts';
import { filterRange } from './sheet-xml.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function contentTypesXml(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
    ...Array.from({ length: sheets }, (_, index) => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${SPREADSHEET}.worksheet+xml`,
    ]),
    ['/xl/styles.xml', `${SPREADSHEET}.styles+xml`],
    ['/xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`),
    '</Types>',
  ].join('');
}

export function packageRelationsXml(): string {
  return relationsXml([
    [`${DOCUMENT}/relationships/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${DOCUMENT}/relationships/extended-properties`, 'docProps/app.xml'],
  ]);
}

/** The sheets come first: their numbers are those of the workbook's part. */
export function workbookRelationsXml(sheets: number): string {
  return relationsXml([
    ...Array.from({ length: sheets }, (_, index): [string, string] => [
      `${DOCUMENT}/relationships/worksheet`,
      `worksheets/sheet${index + 1}.xml`,
    ]),
    [`${DOCUMENT}/relationships/styles`, 'styles.xml'],
    [`${DOCUMENT}/relationships/sharedStrings`, 'sharedStrings.xml'],
  ]);
}

export function workbookXml(sheets: readonly Sheet[]): string {
  const each = sheets.map(
    ({ name }, index) => `<sheet name="${plainXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap((sheet, index) => definedNames(sheet, index));
  return [
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}/relationships">`,
    '<workbookPr/><bookViews><workbookView activeTab="0"/></bookViews>',
    `<sheets>${each.join('')}</sheets>`,
    names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}

export function sharedTextsXml(texts: string): string {
  return `${HEAD}${texts}`;
}

/** What the workbook is called, and which program wrote it; whose it is and when it was made is nobody's business. */
export function corePropertiesXml(title: string): string {
  const terms = `xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
  return `${HEAD}<cp:coreProperties ${terms}><dc:title>${plainXml(title)}</dc:title><dc:creator>Sohoa</dc:creator></cp:coreProperties>`;
}

/** @param mark by which a workbook is known again; empty for none */
export function applicationXml(mark: string): string {
  const template = mark === '' ? '' : `<Template>${plainXml(mark)}</Template>`;
  const space = `xmlns="${DOCUMENT}/extended-properties"`;
  return `${HEAD}<Properties ${space}>${template}<Application>Sohoa</Application></Properties>`;
}

function relationsXml(relations: readonly (readonly [type: string, target: string])[]): string {
  const each = relations.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** What Excel itself keeps beside a filter, and for rows that each printed page repeats. */
function definedNames(sheet: Sheet, index: number): string[] {
  const { name, headerRow } = sheet;
  const quoted = plainXml(`'${name.replaceAll("'", "''")}'`);
  const own = (title: string, hidden: string, range: string) =>
    `<definedName name="_xlnm.${title}" localSheetId="${index}"${hidden}>${quoted}!${range}</definedName>`;
  const filter = filterRange(sheet)?.replace(/[A-Z]+|\d+/g, '$$$&');
  return [
    ...(filter === undefined ? [] : [own('_FilterDatabase', ' hidden="1"', filter)]),
    ...(headerRow === undefined ? [] : [own('Print_Titles', '', `$${headerRow}:$${headerRow}`)]),
  ];
}
