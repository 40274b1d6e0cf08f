import type { BoxMm } from './finding.ts';
import type { PageLook, UnseenCause } from './page-look.ts';

/** `bilevel` is one bit a pixel; `gray` holds no color, however it is stored. */
export type ColorMode = 'color' | 'gray' | 'bilevel';

/** `scan`: images carry the page; `digital`: text and drawing do; `mixed`: both; `blank`: nothing is painted, or no ink is seen. */
export type PageKind = 'scan' | 'digital' | 'mixed' | 'blank';

/** Caps that keep one file from taking the machine; named in every verdict that they cause. */
export type LimitName =
  | 'streamBytes'
  | 'fileBytes'
  | 'objects'
  | 'operators'
  | 'nesting'
  | 'imagePixels'
  | 'time'
  | 'memory'
  | 'fileSize';

/** One image as drawn on a page. */
export interface DrawnImage {
  /** "12 0", or null for an inline image. */
  readonly object: string | null;
  readonly source: 'page' | 'form' | 'inline' | 'pattern' | 'annotation';
  readonly pixelWidth: number;
  readonly pixelHeight: number;
  readonly bitsPerComponent: number;
  /** Base color space as declared: DeviceRGB, ICCBased/3, Indexed/DeviceRGB … */
  readonly colorSpace: string;
  readonly filters: readonly string[];
  /** A stencil paints the fill color through a 1-bit mask. */
  readonly isStencil: boolean;
  readonly hasSoftMask: boolean;
  readonly colorMode: ColorMode;
  /** Visible part, clipped to the page as shown. */
  readonly boxMm: BoxMm;
  /** Pixels per inch along the image's own axes. */
  readonly dpiX: number;
  readonly dpiY: number;
}

export interface PageFacts {
  /** From 1. */
  readonly number: number;
  readonly kind: PageKind;
  /** Of the image group that counts, by its lower axis; null where no image carries the page. */
  readonly dpi: number | null;
  /** As stored, lowered to gray where the pixels hold no color. */
  readonly colorMode: ColorMode | null;
  /** As the images declare it, before anybody has looked. */
  readonly storedMode: ColorMode | null;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly rotation: 0 | 90 | 180 | 270;
  readonly userUnit: number;
  /** Pixels of the group that counts, as far as the page shows it, along the page as shown; null without one. */
  readonly pixelWidth: number | null;
  readonly pixelHeight: number | null;
  readonly imageCount: number;
  /** Of an image that PDF shows otherwise than its JPEG data have it: through a mask, in exchanged colors. */
  readonly isRecolored?: boolean;
  /** Invisible text (OCR) lies on the page, painted without ink or wholly under an image. */
  readonly hasTextLayer: boolean;
  /** What pixels say; null until somebody has looked. */
  readonly look: PageLook | null;
  /** Why nobody has looked; null once somebody has. */
  readonly unseen: UnseenCause | null;
  /** A cap that kept part of this page from being read. */
  readonly limit: LimitName | null;
  /** Only when asked for; at most 500. */
  readonly images?: readonly DrawnImage[];
}

export interface EncryptionFacts {
  readonly method: string;
  /** Opens with the empty user password. */
  readonly opensWithoutPassword: boolean;
  readonly permissions: number;
}

export interface SignatureFieldFacts {
  readonly field: string;
  readonly subFilter: string | null;
  /** Null when absent or not four whole numbers. */
  readonly byteRange: readonly number[] | null;
  /** The byte range starts at 0, skips exactly /Contents, and ends at the end of the file. */
  readonly coversWholeFile: boolean;
  /** First byte after the signed range; null without a usable range. */
  readonly signedEnd: number | null;
  readonly isTimestamp: boolean;
  readonly page: number | null;
  readonly boxMm: BoxMm | null;
}

export interface RevisionFacts {
  /** Offset of the cross-reference section. */
  readonly xrefOffset: number;
  /** First byte after this revision's `%%EOF` line. */
  readonly end: number;
  readonly kind: 'table' | 'stream' | 'hybrid';
}

/** Where our reader and a second, independent one differ. */
export interface Disagreement {
  readonly about: 'opening' | 'pageCount' | 'pageSize' | 'rotation';
  readonly page: number | null;
  readonly ours: string;
  readonly theirs: string;
}

/** What the tolerant reader had to mend before it could read. */
export type ReaderRepair = 'xrefRebuilt' | 'streamLength' | 'pageTree' | 'brokenObject';

export interface PdfFacts {
  readonly state: 'read';
  /** `effective` is the later of header and catalog. */
  readonly version: {
    readonly header: string | null;
    readonly catalog: string | null;
    readonly effective: string;
  };
  readonly encryption: EncryptionFacts | null;
  readonly pages: readonly PageFacts[];
  /** JavaScript, anywhere; each names its place, e.g. "OpenAction", "page 2 /AA". */
  readonly scripts: readonly string[];
  readonly launches: readonly string[];
  readonly attachments: readonly string[];
  /** Fields to fill in, or an XFA form; fields to sign are told in `signatures` alone. */
  readonly hasForm: boolean;
  /** Fields to sign, the empty ones too: those have no byte range. */
  readonly signatures: readonly SignatureFieldFacts[];
  /** Oldest first. */
  readonly revisions: readonly RevisionFacts[];
  readonly isLinearized: boolean;
  /** Bytes before `%PDF-`. */
  readonly leadingBytes: number;
  /** Bytes after the last `%%EOF`, its line end aside. */
  readonly trailingBytes: number;
  readonly producer: string | null;
  readonly creator: string | null;
  readonly repairs: readonly ReaderRepair[];
  readonly disagreements: readonly Disagreement[];
}

/** A password stands before the pages. */
export interface LockedPdf {
  readonly state: 'locked';
  readonly version: PdfFacts['version'];
  readonly encryption: EncryptionFacts;
}

export type RefusalCause =
  | 'empty'
  | 'notPdf'
  | 'damaged'
  | 'noPages'
  | 'cutOff'
  | 'loop'
  | 'tooDeep'
  | 'limit'
  | 'crashed'
  | 'noAccess'
  | 'vanished'
  | 'beingWritten'
  | 'readError';

/** Why there are no facts. `page`, `offset` and `limit` say where, when known. */
export interface RefusedPdf {
  readonly state: 'refused';
  readonly cause: RefusalCause;
  readonly limit?: LimitName;
  readonly page?: number;
  readonly offset?: number;
  /** Technical detail for the operator, e.g. the system's error code. */
  readonly detail?: string;
}

export type PdfReading = PdfFacts | LockedPdf | RefusedPdf;
