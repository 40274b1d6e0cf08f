import type { ReaderRepair } from '#domain/pdf-facts.ts';
import type { Budget } from './budget.ts';
import { NeedleIndex, needleOf } from './byte-search.ts';
import { PdfError } from './errors.ts';
import type { PdfStream } from './objects.ts';
import { type Scan, scanObjects } from './scan-objects.ts';

const END_STREAM = needleOf('endstream');
const END_OBJECT = needleOf('endobj');

/** A file's bytes with what reading them costs, mends and finds out; shared by all that read one view of it. */
export class Source {
  readonly bytes: Uint8Array;
  readonly budget: Budget;
  readonly isStrict: boolean;
  readonly repairs = new Set<ReaderRepair>();
  /** Streams whose data the end of the file cut off. */
  readonly cutOff = new WeakSet<PdfStream>();
  readonly streamEnds: NeedleIndex;
  readonly objectEnds: NeedleIndex;
  #scan: Scan | null = null;

  constructor(bytes: Uint8Array, budget: Budget, isStrict: boolean) {
    this.bytes = bytes;
    this.budget = budget;
    this.isStrict = isStrict;
    this.streamEnds = new NeedleIndex(bytes, END_STREAM);
    this.objectEnds = new NeedleIndex(bytes, END_OBJECT);
  }

  /** Notes that something had to be mended; throws when strict. */
  mend(repair: ReaderRepair, detail: string, offset: number): void {
    if (this.isStrict) throw new PdfError('damaged', detail, offset);
    this.repairs.add(repair);
  }

  /** All objects as found by going through the file once. */
  scan(): Scan {
    this.#scan ??= scanObjects(this.bytes, this.budget);
    return this.#scan;
  }
}
