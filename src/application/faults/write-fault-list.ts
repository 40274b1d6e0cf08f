import { FAULT_LIST_MARK } from '#domain/own-files.ts';
import { writeWorkbook } from '#engines/xlsx/write-workbook.ts';
import type { FileWriter, WriteOutcome } from '../ports/file-writer.ts';
import { type FaultListInput, faultSheets } from './fault-sheets.ts';
import { FAULT_WORDS } from './fault-words.ts';

/**
 * Writes the list of faults of a report as a workbook, in place of an older one.
 * @param path where nothing stands, or an older list of faults of ours
 */
export function writeFaultList(
  { writer }: { readonly writer: FileWriter },
  { path, ...input }: FaultListInput & { readonly path: string },
): Promise<WriteOutcome> {
  const options = { title: FAULT_WORDS.files.title, mark: FAULT_LIST_MARK };
  return writer.replace(path, writeWorkbook(faultSheets(input), options));
}
