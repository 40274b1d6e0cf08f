import type { DossierFacts, FileFacts, ReadableFile, UnitFacts } from './facts.ts';
import { lastPart } from './file-path.ts';
import type { ListEntry } from './list-facts.ts';
import type { PageFacts, PageLook, PdfFacts, SignatureFieldFacts } from './pdf-facts.ts';

/** An A4 page, scanned in color at 300 dpi, not looked at; changed as a test needs it. */
export function samplePage(changes: Partial<PageFacts> = {}): PageFacts {
  return {
    ...{ number: 1, kind: 'scan', dpi: 300, colorMode: 'color', widthMm: 210, heightMm: 297, rotation: 0 },
    ...{ userUnit: 1, pixelWidth: 2480, pixelHeight: 3508, imageCount: 1, hasTextLayer: false },
    ...{ look: null, limit: null },
    ...changes,
  };
}

/** Pages numbered from 1. */
export function samplePages(...changes: readonly Partial<PageFacts>[]): readonly PageFacts[] {
  return changes.map((change, index) => samplePage({ number: index + 1, ...change }));
}

/** What looking at a page of plain text finds. */
export function sampleLook(changes: Partial<PageLook> = {}): PageLook {
  return { redSeal: false, stampShape: false, isBlank: false, ...changes };
}

/** An unsigned PDF 1.7 of one sample page in which nothing is wrong. */
export function samplePdf(changes: Partial<PdfFacts> = {}): PdfFacts {
  return {
    ...{ state: 'read', version: { header: '1.7', catalog: null, effective: '1.7' }, encryption: null },
    ...{ pages: [samplePage()], scripts: [], launches: [], attachments: [], hasForm: false, signatures: [] },
    ...{ revisions: [{ xrefOffset: 900, end: 1000, kind: 'table' }], isLinearized: false, leadingBytes: 0 },
    ...{ trailingBytes: 0, producer: null, creator: null, repairs: [], disagreements: [] },
    ...changes,
  };
}

/** A readable file of the unit `CSDL_X`, named in order. */
export function sampleScan(pdf: Partial<PdfFacts> = {}, path = 'CSDL_X/243_TP_2016.pdf'): ReadableFile {
  return { path, name: lastPart(path), sizeBytes: 1000, sha256: `digest of ${path}`, pdf: samplePdf(pdf) };
}

/** A file of which only the name matters. */
export function sampleFile(path: string, changes: Partial<FileFacts> = {}): FileFacts {
  return { ...sampleScan({}, path), ...changes };
}

/** A field signed over the whole file. */
export function sampleSignature(changes: Partial<SignatureFieldFacts> = {}): SignatureFieldFacts {
  return {
    ...{ field: 'Signature1', subFilter: 'adbe.pkcs7.detached', byteRange: [0, 400, 600, 400] },
    ...{ coversWholeFile: true, signedEnd: 1000, isTimestamp: false, page: 1, boxMm: null },
    ...changes,
  };
}

export function sampleEntry(changes: Partial<ListEntry> = {}): ListEntry {
  return {
    ...{ worksheet: 'Danh sách', row: 3, code: '243', applicant: '', owner: '', content: '' },
    ...{ componentFile: '', resultFile: '', receivedOn: '2016-12-28' },
    declares: { noRedSeal: false, photocopy: false },
    ...changes,
  };
}

export function sampleDossier(files: readonly FileFacts[], row: ListEntry | null = null): DossierFacts {
  return { key: '243', code: '243', row, files };
}

/** A unit whose every file is a dossier of its own. */
export function sampleUnit(files: readonly FileFacts[], changes: Partial<UnitFacts> = {}): UnitFacts {
  return {
    ...{ folder: 'CSDL_X', path: '/media/usb/CSDL_X', list: null, foreign: [] },
    ...{ unitCode: null, contact: null, day: '2026-11-24' },
    dossiers: files.map(file => ({ ...sampleDossier([file]), key: file.path })),
    ...changes,
  };
}
