import type {
  ColorMode,
  DrawnImage,
  PageKind,
  ReaderRepair,
  RefusalCause,
  RevisionFacts,
} from '#domain/pdf-facts.ts';
import type { PeerName } from '../peers.ts';

/** What an image is known to be; only what is written is compared. */
export type ImageTruth = Partial<Omit<DrawnImage, 'boxMm'>> & {
  readonly pixelWidth: number;
  readonly pixelHeight: number;
  readonly dpiX: number;
  readonly dpiY: number;
};

export interface PageTruth {
  readonly kind: PageKind;
  readonly dpi: number | null;
  readonly colorMode: ColorMode | null;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly rotation: 0 | 90 | 180 | 270;
  readonly userUnit: number;
  readonly hasTextLayer: boolean;
  /** Pixels of the counted group along the page as shown. */
  readonly pixels?: readonly [width: number, height: number] | null;
  /** Every image as drawn, in drawing order. */
  readonly images?: readonly ImageTruth[];
}

export interface SignatureTruth {
  readonly field: string;
  readonly subFilter: string | null;
  readonly byteRange: readonly number[] | null;
  readonly coversWholeFile: boolean;
  readonly signedEnd: number | null;
  readonly isTimestamp: boolean;
  readonly page: number | null;
}

export interface EncryptionTruth {
  readonly cipher: 'RC4' | 'AES';
  readonly bits: 40 | 128 | 256;
  readonly permissions: number;
}

export interface ReadTruth {
  readonly state: 'read';
  readonly pages: readonly PageTruth[];
  readonly version: {
    readonly header: string | null;
    readonly catalog: string | null;
    readonly effective: string;
  };
  readonly encryption: EncryptionTruth | null;
  /** One word of each place, in any order. */
  readonly scripts: readonly string[];
  readonly launches: readonly string[];
  readonly attachments: readonly string[];
  readonly hasForm: boolean;
  readonly signatures: readonly SignatureTruth[];
  /** Null where the file's damage leaves them open. */
  readonly revisions: readonly Partial<RevisionFacts>[] | null;
  readonly isLinearized: boolean;
  readonly leadingBytes: number;
  readonly trailingBytes: number;
  /** Mended on the way: none of an intact file; null where that is a matter of taste. */
  readonly repairs: readonly ReaderRepair[] | null;
  /** Nothing in it that qpdf would warn of. */
  readonly isClean: boolean;
}

export interface LockedTruth {
  readonly state: 'locked';
  readonly encryption: EncryptionTruth;
}

export interface RefusedTruth {
  readonly state: 'refused';
  /** Any of these is right. */
  readonly causes: readonly RefusalCause[];
}

export type Truth = ReadTruth | LockedTruth | RefusedTruth;

/** Where a peer is known to err on a case, and the bytes of the file that prove it. */
export interface PeerError {
  readonly peer: PeerName;
  readonly about:
    | 'opening'
    | 'pages'
    | 'size'
    | 'rotation'
    | 'version'
    | 'images'
    | 'check'
    | 'encryption'
    | 'linearized'
    | 'form';
  readonly because: string;
  /** Latin-1 text that stands in the file. */
  readonly proof: string;
}

export interface TrickyCase {
  /** File name without `.pdf`. */
  readonly name: string;
  /** Completes "reads …". */
  readonly about: string;
  readonly truth: Truth;
  readonly peerErrors?: readonly PeerError[];
  /** The peer that makes this file, where a second hand is the point. */
  readonly madeBy?: PeerName;
  make(): Uint8Array;
}

/** The usual page, 4 x 5 inches, scanned in gray at 200 dpi, unless told otherwise. */
export function scanned(but: Partial<PageTruth> = {}): PageTruth {
  return {
    ...{ kind: 'scan', dpi: 200, colorMode: 'gray', widthMm: 101.6, heightMm: 127 },
    ...{ rotation: 0, userUnit: 1, hasTextLayer: false },
    ...but,
  };
}

/** A page without a counted image. */
export function unscanned(kind: 'digital' | 'blank', but: Partial<PageTruth> = {}): PageTruth {
  return scanned({ kind, dpi: null, colorMode: null, pixels: null, ...but });
}

/** What an intact, plain file of one revision says, unless told otherwise. */
export function readable(pages: PageTruth | readonly PageTruth[], but: Partial<ReadTruth> = {}): ReadTruth {
  return {
    state: 'read',
    pages: isMany(pages) ? pages : [pages],
    version: { header: '1.7', catalog: null, effective: '1.7' },
    ...{ encryption: null, scripts: [], launches: [], attachments: [], hasForm: false, signatures: [] },
    ...{ revisions: [{ kind: 'table' }], isLinearized: false, leadingBytes: 0, trailingBytes: 0 },
    ...{ repairs: [], isClean: (but.repairs ?? []).length === 0 },
    ...but,
  };
}

const isMany = (pages: PageTruth | readonly PageTruth[]): pages is readonly PageTruth[] =>
  Array.isArray(pages);

export const refused = (...causes: readonly RefusalCause[]): RefusedTruth => ({ state: 'refused', causes });
