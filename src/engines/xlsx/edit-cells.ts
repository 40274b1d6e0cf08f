import type { CellEdit } from './editing/cell-edit.ts';
import { editSheet } from './editing/edit-sheet.ts';
import { openPackage } from './editing/open-package.ts';
import { type EditRefusal, Refused } from './editing/refused.ts';
import { StyleSheet } from './editing/style-sheet.ts';
import { askForCalculation, dropCalculationChain, findWorkbook } from './editing/workbook-parts.ts';

export type EditResult =
  | { readonly state: 'edited'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly state: 'refused'; readonly reason: EditRefusal; readonly detail: string };

/**
 * A copy of a workbook in which some cells are changed and nothing else is: parts that no change concerns are
 * copied as they stand, in a changed part only the cells' own letters. Formulas, validations, pictures,
 * panes, filters stay. All edits are made, or, with the reason, none.
 */
export function editCells(bytes: Uint8Array, edits: readonly CellEdit[]): EditResult {
  try {
    return { state: 'edited', bytes: edited(bytes, edits) };
  } catch (error) {
    if (error instanceof Refused) return { state: 'refused', reason: error.reason, detail: error.detail };
    throw error;
  }
}

function edited(bytes: Uint8Array, edits: readonly CellEdit[]): Uint8Array<ArrayBuffer> {
  const { parts, close } = openPackage(bytes);
  const { workbook, styles: stylesPath, sheets, isFrom1904 } = findWorkbook(parts);
  const styles = new StyleSheet(parts, stylesPath);
  let [formulaGone, isStale] = [false, parts.names.some(name => /\/calcChain\.xml$/i.test(name))];
  let valueChanged = false;
  for (const [worksheet, own] of Map.groupBy(edits, edit => edit.worksheet)) {
    const path = sheets.get(worksheet);
    if (path === undefined) throw new Refused('noSuchSheet', worksheet);
    const outcome = editSheet({ parts, styles, isFrom1904 }, path, own);
    formulaGone ||= outcome.formulaGone;
    valueChanged ||= outcome.valueChanged;
    isStale ||= outcome.hasFormulas;
  }
  styles.write();
  if (formulaGone) dropCalculationChain(parts, workbook);
  if (valueChanged && isStale) askForCalculation(parts, workbook);
  return close();
}
