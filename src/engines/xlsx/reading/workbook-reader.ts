import { damaged, WorkbookFault } from '../workbook-reading.ts';
import { isTrue } from './attribute-values.ts';
import type { Attributes, XmlHandler } from './xml-feed.ts';

/** A sheet as the workbook lists it. */
export interface SheetMention {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relationshipId: string;
}

/** Reads the workbook's own part: its sheets in order, and from when its days count. */
export class WorkbookReader implements XmlHandler {
  readonly sheets: SheetMention[] = [];
  date1904 = false;
  readonly #maxSheets: number;
  #section = '';

  constructor(maxSheets: number) {
    this.#maxSheets = maxSheets;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 0 && name !== 'workbook') throw new WorkbookFault('notWorkbook', 'no workbook in it');
    if (depth === 1) this.#section = name;
    if (depth === 1 && name === 'workbookPr') this.date1904 = isTrue(attributes['date1904']);
    if (depth === 2 && this.#section === 'sheets' && name === 'sheet') this.#addSheet(attributes);
  }

  close(): void {
    // Nothing ends that was begun.
  }

  text(): void {
    // No text means anything here.
  }

  #addSheet(attributes: Attributes): void {
    const { name, state = 'visible', 'r:id': relationshipId } = attributes;
    if (name === undefined || relationshipId === undefined) throw damaged('a sheet without a name or a part');
    if (this.sheets.length >= this.#maxSheets) {
      throw new WorkbookFault('limit', `worksheets: ${this.#maxSheets}`);
    }
    this.sheets.push({ name, isHidden: state !== 'visible', relationshipId });
  }
}
