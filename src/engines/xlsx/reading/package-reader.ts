import { twinKey } from '#engines/zip/entry-name.ts';
import { readEntry } from '#engines/zip/read-entry.ts';
import type { ZipArchive, ZipEntry, ZipRefusal } from '#engines/zip/zip-archive.ts';
import type { WorkbookLimits } from '../workbook-limits.ts';
import { damaged, WorkbookFault } from '../workbook-reading.ts';
import { relationshipsPart } from './part-name.ts';
import { type Relationship, RelationshipReader } from './relationship-reader.ts';
import { ScopedNames } from './scoped-names.ts';
import { XmlFeed, type XmlHandler } from './xml-feed.ts';

/** Parts of one package, found by name and read within the limits. */
export class PackageReader {
  readonly limits: WorkbookLimits;
  readonly #archive: ZipArchive;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #readBytes = 0;

  constructor(archive: ZipArchive, limits: WorkbookLimits) {
    this.limits = limits;
    this.#archive = archive;
    this.#entries = new Map(archive.entries.map(entry => [twinKey(entry.name), entry]));
  }

  has(part: string): boolean {
    return this.#entries.has(twinKey(part));
  }

  /** @throws WorkbookFault when the part is missing, too large or not well made */
  async read(part: string, handler: XmlHandler): Promise<void> {
    const entry = this.#entries.get(twinKey(part));
    if (entry === undefined) throw damaged(`${part}: missing`);
    this.#refuseLarge(entry);
    const feed = new XmlFeed(part, handler, this.limits);
    const refusal = await readEntry(this.#archive, entry, bytes => feed.take(bytes));
    if (refusal === null) feed.end();
    if (feed.fault !== null) throw feed.fault;
    if (refusal !== null) throw zipFault(refusal);
  }

  /** Of a part, or of the package itself (`''`); none when nothing says so. */
  async relationships(source: string): Promise<readonly Relationship[]> {
    const part = relationshipsPart(source);
    if (!this.has(part)) return [];
    const reader = new RelationshipReader(source, this.limits.relationships);
    await this.read(part, new ScopedNames(reader));
    return reader.relationships;
  }

  #refuseLarge({ name, sizeBytes, start, end }: ZipEntry): void {
    const { partBytes, totalBytes, shrinking, suspectBytes } = this.limits;
    this.#readBytes += sizeBytes;
    if (sizeBytes > partBytes) throw new WorkbookFault('limit', `partBytes: ${name}, ${sizeBytes}`);
    if (this.#readBytes > totalBytes) throw new WorkbookFault('limit', `totalBytes: ${this.#readBytes}`);
    if (sizeBytes > suspectBytes && sizeBytes > shrinking * (end - start)) {
      throw new WorkbookFault('limit', `shrinking: ${name}, ${sizeBytes} of ${end - start} bytes`);
    }
  }
}

/** A fault of the archive as one of the workbook. */
export function zipFault({ fault, detail }: ZipRefusal): WorkbookFault {
  if (fault === 'encrypted') return new WorkbookFault('password', detail);
  if (fault === 'notZip' || fault === 'limit') return new WorkbookFault(fault, detail);
  return damaged(detail);
}
