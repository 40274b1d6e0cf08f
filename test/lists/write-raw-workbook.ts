import { strToU8, zipSync } from 'fflate';
import { cellAddress } from '#domain/worksheet.ts';
import type { ListPlan, PlannedCell, PlannedSheet } from './list-plan.ts';

/**
 * How another program may write the same workbook: texts in the part of shared ones, in the cells themselves, or in
 * cells that leave out their addresses, in elements with a prefix, their sheets under names of their own.
 */
export const RAW_FORMS = ['shared', 'inline', 'bare'] as const;
export type RawForm = (typeof RAW_FORMS)[number];

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Styles by number: 0 plain, 1 a day, 2 a number of four digits. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0000"/></numFmts><fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** Writes a plan's parts by hand. */
export function writeRawWorkbook(plan: ListPlan, form: RawForm): Uint8Array {
  const folder = form === 'bare' ? 'xl/tabs' : 'xl/worksheets';
  const shared = new SharedTexts();
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(plan.sheets.length, folder),
    '_rels/.rels': relationships([['rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(plan.sheets),
    'xl/styles.xml': STYLES,
  };
  plan.sheets.forEach((sheet, at) => {
    parts[`${folder}/t${at + 1}.xml`] = worksheet(sheet, form, shared);
  });
  parts['xl/sharedStrings.xml'] = shared.part();
  parts['xl/_rels/workbook.xml.rels'] = relationships([
    ...plan.sheets.map(
      (_, at) => [`s${at + 1}`, `${OFFICE}/worksheet`, `/${folder}/t${at + 1}.xml`] as const,
    ),
    ['st', `${OFFICE}/styles`, 'styles.xml'],
    ['sh', `${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
  ]);
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(DECLARATION + xml)] as const);
  return zipSync(Object.fromEntries(files), { level: 6 });
}

function contentTypes(sheets: number, folder: string): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
    ...Array.from({ length: sheets }, (_, at) => [`/${folder}/t${at + 1}.xml`, 'worksheet']),
  ].map(([part, kind]) => `<Override PartName="${part}" ContentType="${type}.${kind}+xml"/>`);
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  return `<Types xmlns="${PACKAGE}/content-types">${defaults}<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbook(sheets: readonly PlannedSheet[]): string {
  const each = sheets.map(({ name, isHidden }, at) => {
    const state = isHidden ? ' state="hidden"' : '';
    return `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state} r:id="s${at + 1}"/>`;
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each.join('')}</sheets></workbook>`;
}

function worksheet(sheet: PlannedSheet, form: RawForm, shared: SharedTexts): string {
  const p = form === 'bare' ? 'x:' : '';
  const rows = sheet.rows.map((cells, at) => {
    const row = at + 1;
    const hidden = sheet.hiddenRows.includes(row) ? ' hidden="1"' : '';
    const inside = cells
      .map((cell, column) => rawCell(cell, cellAddress(row, column), form, shared))
      .join('');
    return `<${p}row r="${row}"${hidden}>${inside}</${p}row>`;
  });
  const columns = sheet.hiddenColumns.map(letter => {
    const number = letter.charCodeAt(0) - 64;
    return `<${p}col min="${number}" max="${number}" width="0" hidden="1" customWidth="1"/>`;
  });
  const cols = columns.length === 0 ? '' : `<${p}cols>${columns.join('')}</${p}cols>`;
  const ranges = sheet.merges.map(range => `<${p}mergeCell ref="${range}"/>`);
  const merges =
    ranges.length === 0 ? '' : `<${p}mergeCells count="${ranges.length}">${ranges.join('')}</${p}mergeCells>`;
  const name = form === 'bare' ? `xmlns:x="${MAIN}"` : `xmlns="${MAIN}"`;
  return `<${p}worksheet ${name}>${cols}<${p}sheetData>${rows.join('')}</${p}sheetData>${merges}</${p}worksheet>`;
}

function rawCell(cell: PlannedCell, address: string, form: RawForm, shared: SharedTexts): string {
  const p = form === 'bare' ? 'x:' : '';
  const place = form === 'bare' ? '' : ` r="${address}"`;
  if (cell === '') return form === 'bare' ? `<${p}c/>` : '';
  const holds = (attributes: string, inside: string): string =>
    `<${p}c${place}${attributes}>${inside}</${p}c>`;
  const value = (text: string | number): string => `<${p}v>${text}</${p}v>`;
  if (typeof cell === 'number') return holds('', value(cell));
  if (typeof cell === 'string') {
    if (form === 'shared') return holds(' t="s"', value(shared.numberOf(cell)));
    return holds(' t="inlineStr"', `<${p}is><${p}t xml:space="preserve">${escaped(cell)}</${p}t></${p}is>`);
  }
  if ('day' in cell) return holds(' s="1"', value(serialOf(cell.day)));
  if ('error' in cell) return holds(' t="e"', value(cell.error));
  if ('number' in cell) return holds(' s="2"', value(cell.number));
  return holds(' t="str"', `<${p}f>${escaped(cell.formula)}</${p}f>${value(escaped(cell.value))}`);
}

/** Days since 1899-12-30, as Excel counts from March 1900 on. */
function serialOf(day: string): number {
  return Math.round((Date.parse(day) - Date.parse('1899-12-30')) / 86_400_000);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, letter => `&#${letter.charCodeAt(0)};`);
}

class SharedTexts {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, known);
    return known;
  }

  part(): string {
    const each = [...this.#numbers.keys()].map(
      text => `<si><t xml:space="preserve">${escaped(text)}</t></si>`,
    );
    return `<sst xmlns="${MAIN}" uniqueCount="${each.length}">${each.join('')}</sst>`;
  }
}
