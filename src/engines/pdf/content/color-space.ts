import { PdfArray, PdfName, type PdfObject, PdfStream, PdfString } from '../syntax/objects.ts';
import type { PdfDocument } from '../syntax/pdf-document.ts';
import { arrayOf, dictOf, integerOf, nameOf } from '../syntax/typed-access.ts';
import { judgePalette } from './palette.ts';

/** How numbers become a color. `tint`: an ink of its own; `none`: not told by numbers alone. */
export type ColorModel = 'gray' | 'rgb' | 'cmyk' | 'lab' | 'tint' | 'indexed' | 'pattern' | 'none';

export interface ColorSpace {
  /** As facts name it: DeviceRGB, ICCBased/3, Indexed/DeviceRGB … */
  readonly label: string;
  readonly model: ColorModel;
  readonly components: number;
  /** Whether anything but gray can be said in it; of a palette, whether anything but gray is. */
  readonly mode: 'color' | 'gray';
  /** Different colors of a palette of grays; null elsewhere. */
  readonly grayLevels: number | null;
}

/** Looks a name up among the resources' color spaces; null when it is not there. */
type Lookup = (name: string) => PdfObject;

/** A color space within a color space within …: real files nest three deep. */
const DEEPEST = 8;

const plain = (label: string, model: ColorModel, components: number): ColorSpace => ({
  label,
  model,
  components,
  mode: model === 'gray' ? 'gray' : 'color',
  grayLevels: null,
});

const GRAY = plain('DeviceGray', 'gray', 1);
const RGB = plain('DeviceRGB', 'rgb', 3);
const CMYK = plain('DeviceCMYK', 'cmyk', 4);

/** Names that need no array, and what inline images call them. */
const NAMED: ReadonlyMap<string, ColorSpace> = new Map([
  ['DeviceGray', GRAY],
  ['G', GRAY],
  ['CalGray', plain('CalGray', 'gray', 1)],
  ['DeviceRGB', RGB],
  ['RGB', RGB],
  ['CalRGB', plain('CalRGB', 'rgb', 3)],
  ['DeviceCMYK', CMYK],
  ['CMYK', CMYK],
  ['CalCMYK', plain('CalCMYK', 'cmyk', 4)],
  ['Lab', plain('Lab', 'lab', 3)],
  ['Pattern', { ...plain('Pattern', 'pattern', 0), mode: 'color' }],
]);

/** Reads a color space as declared; null when it is none that PDF knows. */
export function readColorSpace(
  doc: PdfDocument,
  object: PdfObject,
  lookup: Lookup,
  depth = 0,
): ColorSpace | null {
  if (depth > DEEPEST) return null;
  const value = doc.resolve(object);
  if (value instanceof PdfName) return namedSpace(doc, value.name, lookup, depth);
  if (!(value instanceof PdfArray)) return null;
  const family = nameOf(doc, value.items[0] ?? null);
  const inner = (part: PdfObject): ColorSpace | null => readColorSpace(doc, part, lookup, depth + 1);
  switch (family) {
    case null:
      return null;
    case 'ICCBased':
      return iccSpace(doc, value.items, inner);
    case 'Indexed':
    case 'I':
      return indexedSpace(doc, value.items, inner);
    case 'Separation':
      return inkSpace(family, [nameOf(doc, value.items[1] ?? null)]);
    case 'DeviceN':
      return inkSpace(
        family,
        (arrayOf(doc, value.items[1] ?? null) ?? []).map(ink => nameOf(doc, ink)),
      );
    default:
      return namedSpace(doc, family, lookup, depth);
  }
}

/** A device's name is not looked up: default spaces change its look, not whether it is gray. */
function namedSpace(doc: PdfDocument, name: string, lookup: Lookup, depth: number): ColorSpace | null {
  const known = NAMED.get(name);
  if (known !== undefined) return known;
  const found = doc.resolve(lookup(name));
  return found === null ? null : readColorSpace(doc, found, lookup, depth + 1);
}

/** The profile's own component count decides; the alternate only where that is missing. */
function iccSpace(
  doc: PdfDocument,
  items: readonly PdfObject[],
  inner: (part: PdfObject) => ColorSpace | null,
): ColorSpace | null {
  const profile = dictOf(doc, items[1] ?? null);
  const components = integerOf(doc, profile?.get('N') ?? null);
  const models: Readonly<Record<number, ColorModel>> = { 1: 'gray', 3: 'rgb', 4: 'cmyk' };
  const model = models[components ?? 0];
  if (model !== undefined && components !== null) return plain(`ICCBased/${components}`, model, components);
  const alternate = inner(profile?.get('Alternate') ?? null);
  return alternate === null ? null : { ...alternate, label: `ICCBased/${alternate.components}` };
}

function indexedSpace(
  doc: PdfDocument,
  items: readonly PdfObject[],
  inner: (part: PdfObject) => ColorSpace | null,
): ColorSpace | null {
  const base = inner(items[1] ?? null);
  if (base === null) return null;
  const highest = integerOf(doc, items[2] ?? null) ?? 0;
  const entries = paletteBytes(doc, items[3] ?? null);
  const { isGray, levels } = judgePalette(entries, Math.min(Math.max(highest, 0), 255) + 1, base);
  return {
    label: `Indexed/${base.label}`,
    model: 'indexed',
    components: 1,
    mode: isGray ? 'gray' : 'color',
    grayLevels: isGray ? levels : null,
  };
}

function paletteBytes(doc: PdfDocument, object: PdfObject): Uint8Array {
  const value = doc.resolve(object);
  if (value instanceof PdfString) return value.bytes;
  return value instanceof PdfStream ? doc.decode(value).bytes : new Uint8Array();
}

/** Black ink, all inks together and no ink at all give grays; any other ink has a color. */
function inkSpace(family: string, inks: readonly (string | null)[]): ColorSpace {
  const isBlack = inks.every(ink => ink === 'Black' || ink === 'All' || ink === 'None');
  const label = family === 'Separation' ? `Separation/${inks[0] ?? ''}` : `DeviceN/${inks.length}`;
  return {
    label,
    model: 'tint',
    components: inks.length,
    mode: isBlack && inks.length > 0 ? 'gray' : 'color',
    grayLevels: null,
  };
}
