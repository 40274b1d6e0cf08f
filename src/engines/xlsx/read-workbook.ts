import { openZip } from '#engines/zip/open-zip.ts';
import { compressedBytes, ZIP_LIMITS, type ZipArchive } from '#engines/zip/zip-archive.ts';
import { PackageReader, zipFault } from './reading/package-reader.ts';
import { readSheets } from './reading/read-sheets.ts';
import { sniffFile } from './sniff-file.ts';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './workbook-limits.ts';
import { WorkbookFault, type WorkbookReading } from './workbook-reading.ts';

const SIGNATURE = [0x50, 0x4b] as const;
const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';

/**
 * Reads an .xlsx, whoever wrote it and whatever its name is. Never throws for what is in the bytes: what cannot be
 * read as one clear workbook is refused with its cause.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: WorkbookLimits = WORKBOOK_LIMITS,
): Promise<WorkbookReading> {
  try {
    return { state: 'read', workbook: await readSheets(openPackage(bytes, limits)) };
  } catch (error) {
    if (error instanceof WorkbookFault) return error.refusal;
    throw error;
  }
}

function openPackage(bytes: Uint8Array, limits: WorkbookLimits): PackageReader {
  if (SIGNATURE.some((byte, at) => bytes[at] !== byte)) throw new WorkbookFault(sniffFile(bytes), '');
  const opening = openZip(bytes, { ...ZIP_LIMITS, entries: limits.entries });
  if (opening.state === 'refused') throw zipFault(opening);
  const kind = openDocumentKind(opening.archive);
  if (kind !== null) throw new WorkbookFault(kind.startsWith(SPREADSHEET) ? 'ods' : 'notWorkbook', kind);
  return new PackageReader(opening.archive, limits);
}

/** Files of LibreOffice say what they are in an entry of that name, never compressed. */
function openDocumentKind(archive: ZipArchive): string | null {
  const entry = archive.entries.find(({ name }) => name === 'mimetype');
  if (entry === undefined || entry.method !== 'stored') return null;
  return new TextDecoder('latin1').decode(compressedBytes(archive, entry).slice(0, 200));
}
