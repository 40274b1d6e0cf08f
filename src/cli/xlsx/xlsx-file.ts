import { FAULT_LIST_MARK, FAULT_LIST_NAME } from '#domain/own-files.ts';
import type { Words } from '#domain/words.ts';
import { UsageError } from '../options/usage-error.ts';
import { ReportFile, type ReportKind } from '../report-file.ts';
import { XLSX_WORDS } from '../words/xlsx-words.ts';
import type { XlsxInput, XlsxPorts } from './xlsx-input.ts';

const KIND: ReportKind = {
  mark: FAULT_LIST_MARK,
  example: { vi: `--xlsx ${FAULT_LIST_NAME}`, en: `--xlsx ${FAULT_LIST_NAME}` },
};

/** Where the list of faults will be written, and, beside it, copies of the judged lists with marks in their cells. */
export class XlsxFile {
  readonly #file: ReportFile;

  private constructor(file: ReportFile) {
    this.#file = file;
  }

  /** @throws UsageError when the name is none of a workbook, something else stands there, or nothing may be written there. */
  static at(path: string): XlsxFile {
    if (/\.xlsx$/i.test(path)) return new XlsxFile(ReportFile.at(path, KIND));
    throw new UsageError({
      vi: `Tên tệp sau --xlsx phải kết thúc bằng .xlsx, ví dụ --xlsx ${FAULT_LIST_NAME}`,
      en: `The file after --xlsx must end in .xlsx, such as --xlsx ${FAULT_LIST_NAME}`,
    });
  }

  /**
   * Writes all of it, and returns what is to be told of it. A copy that cannot be made is told and no fault:
   * what it would show stands in the list of faults, too.
   */
  async write(
    world: XlsxPorts,
    input: XlsxInput,
  ): Promise<{ notes: readonly Words[]; fault: UsageError | null }> {
    const { writeFaultList } = await import('#application/faults/write-fault-list.ts');
    const { vietnameseTelling } = await import('./vietnamese-telling.ts');
    const { report, profile } = input;
    const telling = vietnameseTelling(profile);
    const path = this.#file.path;
    const told = { report, profile: profile.title.vi, telling, path };
    const fault = this.#file.refusalIn(await writeFaultList(world, told));
    if (fault !== null) return { notes: [], fault };
    const { markLists } = await import('./mark-lists.ts');
    return { notes: [XLSX_WORDS.written(path), ...(await markLists(world, input, telling, path))], fault };
  }
}
