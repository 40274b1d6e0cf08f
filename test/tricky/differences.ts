import type { DrawnImage, PageFacts, PdfFacts, PdfReading } from '#domain/pdf-facts.ts';
import type { ImageTruth, PageTruth, ReadTruth, Truth } from './case.ts';

/** How far a measure may lie from the truth: what rounding to whole pixels and points can do, no more. */
const NEAR_MM = 0.01;
const NEAR_DPI = 0.05;

type Told = Record<string, { readonly truth: unknown; readonly ours: unknown }>;

/** Where a reading is not the truth: an empty object when it is. */
export function differences(truth: Truth, ours: PdfReading): Told {
  if (truth.state !== ours.state) return { state: { truth: truth.state, ours: brief(ours) } };
  if (truth.state === 'read' && ours.state === 'read') return ofRead(truth, ours);
  if (truth.state === 'locked' && ours.state === 'locked')
    return ofEncryption(truth.encryption, ours.encryption);
  if (truth.state === 'refused' && ours.state === 'refused') {
    return truth.causes.includes(ours.cause) ? {} : { cause: { truth: truth.causes, ours: ours.cause } };
  }
  return {};
}

function brief(reading: PdfReading): unknown {
  return reading.state === 'read' ? { state: 'read', pages: reading.pages.length } : reading;
}

function ofRead(truth: ReadTruth, ours: PdfFacts): Told {
  const told: Told = {};
  const say = (name: string, wanted: unknown, got: unknown): void => {
    if (JSON.stringify(wanted) !== JSON.stringify(got)) told[name] = { truth: wanted, ours: got };
  };
  say('version', truth.version, ours.version);
  for (const name of ['hasForm', 'isLinearized', 'leadingBytes', 'trailingBytes'] as const) {
    say(name, truth[name], ours[name]);
  }
  say('attachments', truth.attachments, ours.attachments);
  if (truth.repairs !== null) say('repairs', truth.repairs, ours.repairs);
  say(
    'signatures',
    truth.signatures,
    ours.signatures.map(({ boxMm: _, ...signature }) => signature),
  );
  for (const name of ['scripts', 'launches'] as const) {
    if (!namesPlaces(truth[name], ours[name])) say(name, truth[name], ours[name]);
  }
  if (truth.revisions !== null) say('revisions', truth.revisions, ofRevisions(truth.revisions, ours));
  say('page count', truth.pages.length, ours.pages.length);
  truth.pages.forEach((page, index) => {
    const facts = ours.pages[index];
    if (facts !== undefined) Object.assign(told, prefixed(`page ${index + 1} `, ofPage(page, facts)));
  });
  return { ...told, ...ofEncryption(truth.encryption, ours.encryption) };
}

/** As many places as were planted, each naming its word. */
function namesPlaces(words: readonly string[], places: readonly string[]): boolean {
  return words.length === places.length && words.every(word => places.some(place => place.includes(word)));
}

/** Our revisions, cut down to what the truth speaks of. */
function ofRevisions(truth: ReadTruth['revisions'], ours: PdfFacts): unknown {
  return ours.revisions.map(({ kind, end }, index) =>
    truth?.[index]?.end === undefined ? { kind } : { kind, end },
  );
}

function ofEncryption(truth: ReadTruth['encryption'], ours: PdfFacts['encryption']): Told {
  if (truth === null || ours === null) {
    return truth === ours ? {} : { encryption: { truth, ours } };
  }
  const { cipher, bits, permissions } = truth;
  const isRight =
    ours.method.includes(cipher) && ours.method.includes(String(bits)) && ours.permissions === permissions;
  return isRight ? {} : { encryption: { truth, ours } };
}

const isNear = (wanted: number | null, got: number | null, near: number): boolean =>
  wanted === null || got === null ? wanted === got : Math.abs(wanted - got) <= near;

function ofPage(truth: PageTruth, ours: PageFacts): Told {
  const told: Told = {};
  for (const name of ['kind', 'colorMode', 'rotation', 'userUnit', 'hasTextLayer'] as const) {
    if (truth[name] !== ours[name]) told[name] = { truth: truth[name], ours: ours[name] };
  }
  for (const name of ['widthMm', 'heightMm'] as const) {
    if (!isNear(truth[name], ours[name], NEAR_MM)) told[name] = { truth: truth[name], ours: ours[name] };
  }
  if (!isNear(truth.dpi, ours.dpi, NEAR_DPI)) told['dpi'] = { truth: truth.dpi, ours: ours.dpi };
  if (ours.limit !== null) told['limit'] = { truth: null, ours: ours.limit };
  const pixels = truth.pixels === null ? [null, null] : truth.pixels;
  const [width, height] = pixels ?? [ours.pixelWidth, ours.pixelHeight];
  if (width !== ours.pixelWidth || height !== ours.pixelHeight) {
    told['pixels'] = { truth: pixels, ours: [ours.pixelWidth, ours.pixelHeight] };
  }
  return truth.images === undefined ? told : { ...told, ...ofImages(truth.images, ours.images ?? []) };
}

function ofImages(truth: readonly ImageTruth[], ours: readonly DrawnImage[]): Told {
  if (truth.length !== ours.length) return { images: { truth: truth.length, ours: ours.length } };
  return Object.assign(
    {},
    ...truth.map((image, index) => prefixed(`image ${index + 1} `, ofImage(image, ours[index]))),
  );
}

function ofImage(truth: ImageTruth, ours: DrawnImage | undefined): Told {
  if (ours === undefined) return { missing: { truth, ours } };
  const { dpiX, dpiY, ...rest } = truth;
  const told: Told = {};
  for (const [name, wanted] of Object.entries(rest)) {
    const got: unknown = Reflect.get(ours, name);
    if (JSON.stringify(wanted) !== JSON.stringify(got)) told[name] = { truth: wanted, ours: got };
  }
  if (!isNear(dpiX, ours.dpiX, NEAR_DPI) || !isNear(dpiY, ours.dpiY, NEAR_DPI)) {
    told['dpi'] = { truth: [dpiX, dpiY], ours: [ours.dpiX, ours.dpiY] };
  }
  return told;
}

function prefixed(prefix: string, told: Told): Told {
  return Object.fromEntries(Object.entries(told).map(([name, pair]) => [prefix + name, pair]));
}
