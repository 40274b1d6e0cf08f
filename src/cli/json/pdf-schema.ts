import type { BoxMm } from '#domain/finding.ts';
import type { PageLook, SealSighting } from '#domain/page-look.ts';
import type {
  Disagreement,
  DrawnImage,
  EncryptionFacts,
  LimitName,
  LockedPdf,
  PageFacts,
  PdfFacts,
  PdfReading,
  RefusedPdf,
  RevisionFacts,
  SignatureFieldFacts,
} from '#domain/pdf-facts.ts';
import {
  count,
  either,
  flag,
  list,
  named,
  number,
  object,
  optional,
  orNull,
  type Schema,
  text,
  words,
} from './typed-schema.ts';

export const boxMm = named(
  'BoxMm',
  object<BoxMm>(
    { x: number(), y: number(), width: number(), height: number() },
    'Millimetres from the top left of the page as shown.',
  ),
);

const limit: Schema<LimitName> = named(
  'LimitName',
  words(
    'streamBytes',
    'fileBytes',
    'objects',
    'operators',
    'nesting',
    'imagePixels',
    'time',
    'memory',
    'fileSize',
  ),
);

const colorMode = words('color', 'gray', 'bilevel');

const pageEdge = words('top', 'right', 'bottom', 'left');

const seal = named(
  'SealSighting',
  object<SealSighting>({
    shape: words('round', 'elliptic', 'rectangular', 'triangular', 'arc'),
    boxMm,
    sizeMm: number('Of the whole seal, seen or not.'),
    edge: orNull(pageEdge),
    confidence: number(),
    isClear: flag,
  }),
);

const look = named(
  'PageLook',
  object<PageLook>({
    redSeals: list(seal),
    stampShapes: list(seal),
    isColorless: flag,
    coloredShare: number(),
    blank: object<PageLook['blank']>({ isBlank: flag, inkShare: number(), confidence: number() }),
    skew: orNull(object<NonNullable<PageLook['skew']>>({ degrees: number(), confidence: number() })),
    turn: orNull(
      object<NonNullable<PageLook['turn']>>({ degrees: words(0, 90, 180, 270), confidence: number() }),
    ),
    clipped: list(object<PageLook['clipped'][number]>({ edge: pageEdge, confidence: number() })),
    borders: list(object<PageLook['borders'][number]>({ edge: pageEdge, depthMm: number() })),
    tone: object<PageLook['tone']>({
      kind: words('even', 'dark', 'pale'),
      paper: number(),
      ink: number(),
      isLost: flag,
      confidence: number(),
    }),
  }),
);

const image = named(
  'DrawnImage',
  object<DrawnImage>({
    object: orNull(text('Object and generation number; null for an inline image.')),
    source: words('page', 'form', 'inline', 'pattern', 'annotation'),
    pixelWidth: number(),
    pixelHeight: number(),
    bitsPerComponent: number(),
    colorSpace: text(),
    filters: list(text()),
    isStencil: flag,
    hasSoftMask: flag,
    colorMode,
    boxMm,
    dpiX: number(),
    dpiY: number(),
  }),
);

const page = named(
  'Page',
  object<PageFacts>({
    number: count('From 1.'),
    kind: words('scan', 'mixed', 'digital', 'blank'),
    dpi: orNull(number('Of the images that carry the page, by the lower axis; null where none does.')),
    colorMode: orNull(colorMode),
    storedMode: orNull(colorMode),
    widthMm: number(),
    heightMm: number(),
    rotation: words(0, 90, 180, 270),
    userUnit: number(),
    pixelWidth: orNull(number()),
    pixelHeight: orNull(number()),
    imageCount: count(),
    isRecolored: optional(flag),
    hasTextLayer: flag,
    look: orNull(look),
    unseen: orNull(
      words('notAsked', 'notScanned', 'disagreement', 'notDrawn', 'imagePixels', 'memory', 'time'),
    ),
    limit: orNull(limit),
    images: optional(list(image)),
  }),
);

const version = object<PdfFacts['version']>({
  header: orNull(text()),
  catalog: orNull(text()),
  effective: text('The later of the two.'),
});

const encryption = object<EncryptionFacts>({
  method: text(),
  opensWithoutPassword: flag,
  permissions: number(),
});

const signature = object<SignatureFieldFacts>({
  field: text(),
  subFilter: orNull(text()),
  byteRange: orNull(list(number())),
  coversWholeFile: flag,
  signedEnd: orNull(number()),
  isTimestamp: flag,
  page: orNull(number()),
  boxMm: orNull(boxMm),
});

const disagreement = object<Disagreement>({
  about: words('opening', 'pageCount', 'pageSize', 'rotation'),
  page: orNull(number()),
  ours: text(),
  theirs: text(),
});

const facts = named(
  'PdfFacts',
  object<PdfFacts>({
    state: words('read'),
    version,
    encryption: orNull(encryption),
    pages: list(page),
    scripts: list(text()),
    launches: list(text()),
    attachments: list(text()),
    hasForm: flag,
    signatures: list(signature),
    revisions: list(
      object<RevisionFacts>({
        xrefOffset: number(),
        end: number(),
        kind: words('table', 'stream', 'hybrid'),
      }),
    ),
    isLinearized: flag,
    leadingBytes: count(),
    trailingBytes: count(),
    producer: orNull(text()),
    creator: orNull(text()),
    repairs: list(words('xrefRebuilt', 'streamLength', 'pageTree', 'brokenObject')),
    disagreements: list(disagreement),
  }),
);

const locked = named(
  'LockedPdf',
  object<LockedPdf>({ state: words('locked'), version, encryption }, 'A password stands before the pages.'),
);

const refused = named(
  'RefusedPdf',
  object<RefusedPdf>(
    {
      state: words('refused'),
      cause: words(
        ...([
          'empty',
          'notPdf',
          'damaged',
          'noPages',
          'cutOff',
          'loop',
          'tooDeep',
          'limit',
          'crashed',
        ] as const),
        ...(['noAccess', 'vanished', 'beingWritten', 'readError'] as const),
      ),
      limit: optional(limit),
      page: optional(number()),
      offset: optional(number()),
      detail: optional(text()),
    },
    'Why there are no facts.',
  ),
);

export const pdfReading: Schema<PdfReading> = either(either(facts, locked), refused);
