import { undeclarePart } from './content-types.ts';
import type { PackageParts } from './package-parts.ts';
import { relationsPath, targetPath } from './part-path.ts';
import { Refused } from './refused.ts';
import { relationsOf } from './relations.ts';
import { elementsOf } from './xml-elements.ts';
import { attributeOf, attributesOf, type Tag, tagsOf, withAttribute } from './xml-tags.ts';

/** Where a workbook keeps what an edit needs. */
export interface WorkbookParts {
  readonly workbook: string;
  readonly styles: string;
  /** Worksheet's name → its part. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Days count from 1904, as on old Macs. */
  readonly isFrom1904: boolean;
}

/** @throws Refused for what is no workbook of the common kind, and for one that is signed. */
export function findWorkbook(parts: PackageParts): WorkbookParts {
  if (parts.names.some(name => /^_xmlsignatures\//i.test(name)))
    throw new Refused('signed', '_xmlsignatures');
  if (!parts.has('[Content_Types].xml')) throw new Refused('notWorkbook', '[Content_Types].xml');
  const workbook = relationsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (workbook === undefined) throw new Refused('notWorkbook', '_rels/.rels');
  const relations = relationsOf(parts, workbook);
  const styles = relations.find(({ kind }) => kind === 'styles')?.target;
  if (styles === undefined) throw new Refused('missingPart', 'styles');
  const worksheets = new Map(
    relations.filter(({ kind }) => kind === 'worksheet').map(({ id, target }) => [id, target]),
  );
  const xml = parts.text(workbook);
  const sheets = new Map<string, string>();
  let isFrom1904 = false;
  for (const tag of tagsOf(xml, workbook)) {
    if (tag.kind === 'close') continue;
    if (tag.depth === 2 && tag.name === 'sheet') addSheet(sheets, worksheets, xml, tag);
    if (tag.name === 'workbookPr') isFrom1904 = /^(?:1|true)$/.test(attributeOf(xml, tag, 'date1904') ?? '');
  }
  return { workbook, styles, sheets, isFrom1904 };
}

/** Excel puts the order of computing together anew where it is not told, which is safer than mending it. */
export function dropCalculationChain(parts: PackageParts, workbook: string): void {
  const path = relationsPath(workbook);
  const xml = parts.text(path);
  for (const { open, close } of elementsOf(xml, path)) {
    const own = attributesOf(xml, open);
    if (open.name !== 'Relationship' || own.get('Type')?.endsWith('/calcChain') !== true) continue;
    const target = targetPath(workbook, own.get('Target') ?? '');
    parts.splice(path, [{ start: open.start, end: close.end, text: '' }]);
    if (parts.has(target)) parts.remove(target);
    undeclarePart(parts, target);
    return;
  }
}

/** What formulas last gave may no longer be so: has Excel compute all of them when it opens the workbook. */
export function askForCalculation(parts: PackageParts, workbook: string): void {
  const xml = parts.text(workbook);
  const all = [...elementsOf(xml, workbook)];
  const settings = all.find(({ open }) => open.depth === 1 && open.name === 'calcPr')?.open;
  if (settings !== undefined) {
    const { start, end } = settings;
    parts.splice(workbook, [
      { start, end, text: withAttribute(xml.slice(start, end), 'fullCalcOnLoad', '1') },
    ]);
    return;
  }
  const root = all.at(-1);
  if (root === undefined) return;
  const behind = all.find(({ open }) => open.depth === 1 && BEHIND_CALCULATION.has(open.name));
  const at = behind?.open.start ?? root.close.start;
  parts.splice(workbook, [{ start: at, end: at, text: `<${root.open.prefix}calcPr fullCalcOnLoad="1"/>` }]);
}

/** What the schema lets stand behind the settings of computing. */
const BEHIND_CALCULATION = new Set([
  ...['oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing'],
  ...['fileRecoveryPr', 'webPublishObjects', 'extLst'],
]);

/** The id of a sheet's relationship has a prefix that the workbook chooses. */
function addSheet(
  sheets: Map<string, string>,
  worksheets: ReadonlyMap<string, string>,
  xml: string,
  tag: Tag,
): void {
  const own = attributesOf(xml, tag);
  const id = [...own].find(([name]) => name.endsWith(':id'))?.[1] ?? '';
  const target = worksheets.get(id);
  if (target !== undefined) sheets.set(own.get('name') ?? '', target);
}
