import type { Disagreement, PageFacts, PdfFacts, PdfReading, RefusedPdf } from '#domain/pdf-facts.ts';
import type { FreshReading } from './ports/fact-reader.ts';
import type { RefusalCode, WorkFolder } from './ports/work-folder.ts';

/** The engines that make facts of a file's bytes, as their runner composed them. */
export interface FactEngines {
  /** Hex digest. */
  sha256(bytes: Uint8Array): string;
  readPdf(bytes: Uint8Array): PdfReading;
  /** A second, independent reader; hears only of files that the first one could read. */
  compare(bytes: Uint8Array, facts: PdfFacts): Promise<readonly Disagreement[]>;
  /** Adds to each page what its pixels say, and tells each page as soon as it has; absent where nobody wants pixels. */
  look?(bytes: Uint8Array, facts: PdfFacts, onPage: (page: PageFacts) => void): Promise<PdfFacts>;
}

/** Hears of a reading while it grows. */
export interface ReadingListener {
  /** All but what pixels say; heard only where pages are looked at next. */
  onStructure(structure: FreshReading): void;
  onPage(page: PageFacts): void;
}

const NOBODY: ReadingListener = { onStructure: () => undefined, onPage: () => undefined };

export interface ReadingOptions {
  readonly maxBytes?: number;
  readonly listener?: ReadingListener;
}

/** Beyond this no scan is honest, and no office machine holds it in memory. */
export const MAX_FILE_BYTES = 1024 ** 3;

const REFUSED: Readonly<Record<RefusalCode, Omit<RefusedPdf, 'state' | 'detail'>>> = {
  missing: { cause: 'vanished' },
  noAccess: { cause: 'noAccess' },
  notAFile: { cause: 'readError' },
  notAFolder: { cause: 'readError' },
  changed: { cause: 'beingWritten' },
  tooLarge: { cause: 'limit', limit: 'fileSize' },
  failed: { cause: 'readError' },
};

/** Reads a file once: its digest and its facts are of the same bytes. */
export async function readFacts(
  folder: WorkFolder,
  engines: FactEngines,
  path: string,
  { maxBytes = MAX_FILE_BYTES, listener = NOBODY }: ReadingOptions = {},
): Promise<FreshReading> {
  const content = await folder.read(path, maxBytes);
  if (content.state === 'refused') {
    const pdf: RefusedPdf = { state: 'refused', ...REFUSED[content.code], detail: content.detail };
    return { reading: { sha256: '', sizeBytes: 0, pdf }, stamp: null };
  }
  const { bytes, look } = content;
  const pdf = await readTwice(engines, bytes);
  const reading = { sha256: engines.sha256(bytes), sizeBytes: look.sizeBytes, pdf };
  const structure = { reading, stamp: look.isSettled ? look.stamp : null };
  if (engines.look === undefined || pdf.state !== 'read') return structure;
  listener.onStructure(structure);
  const seen = await engines.look(bytes, pdf, page => listener.onPage(page));
  return { ...structure, reading: { ...reading, pdf: seen } };
}

async function readTwice(engines: FactEngines, bytes: Uint8Array): Promise<PdfReading> {
  const facts = engines.readPdf(bytes);
  if (facts.state !== 'read') return facts;
  return { ...facts, disagreements: await engines.compare(bytes, facts) };
}
