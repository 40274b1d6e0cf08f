import { openWorksheets } from '#engines/xlsx/open-worksheets.ts';
import { readWorkbook } from '#engines/xlsx/read-workbook.ts';
import type { ListReader, ListReading } from '../ports/list-reader.ts';
import type { WorkFolder } from '../ports/work-folder.ts';
import { readList } from '../read-list.ts';

/** Calls the engine where it stands: nothing keeps a hostile workbook from hanging it. */
export class InPlaceListReader implements ListReader {
  readonly #folder: WorkFolder;

  constructor(folder: WorkFolder) {
    this.#folder = folder;
  }

  async read(path: string, signal: AbortSignal): Promise<ListReading> {
    signal.throwIfAborted();
    try {
      const list = await readList(this.#folder, readWorkbook, path);
      if (list.state === 'refused') return list;
      const { workbook, ...told } = list;
      return { ...told, worksheets: openWorksheets(workbook) };
    } catch (error) {
      return { state: 'refused', cause: 'crashed', detail: String(error) };
    }
  }
}
