import { type FilterParameters, integerParameter, type Unfiltered } from './filter.ts';

const NO_PREDICTOR = 1;
const TIFF = 2;
const FIRST_PNG = 10;
const LAST_PNG = 15;
const LAST_ROW_TYPE = 4;
const MOST_COLORS = 32;
const MOST_COLUMNS = 2 ** 31;

interface RowShape {
  readonly colors: number;
  readonly bits: number;
  readonly rowBytes: number;
  /** Distance to the byte of the pixel before, at least 1. */
  readonly pixelBytes: number;
}

/** Undoes the predictor that Flate and LZW data may have been written with; works on rows as long as there are. */
export function unpredict(data: Uint8Array, parameters: FilterParameters): Unfiltered {
  const predictor = integerParameter(parameters, 'Predictor', NO_PREDICTOR);
  if (predictor === NO_PREDICTOR) return { bytes: data, isComplete: true };
  const shape = shapeOf(parameters);
  if (shape === null) return { bytes: new Uint8Array(), isComplete: false };
  if (predictor === TIFF) return { bytes: unpredictTiff(data, shape), isComplete: true };
  if (predictor >= FIRST_PNG && predictor <= LAST_PNG) return unpredictPng(data, shape);
  return { bytes: new Uint8Array(), isComplete: false };
}

function shapeOf(parameters: FilterParameters): RowShape | null {
  const colors = integerParameter(parameters, 'Colors', 1);
  const bits = integerParameter(parameters, 'BitsPerComponent', 8);
  const columns = integerParameter(parameters, 'Columns', 1);
  const isKnown = [1, 2, 4, 8, 16].includes(bits) && colors >= 1 && colors <= MOST_COLORS;
  if (!isKnown || columns < 1 || columns > MOST_COLUMNS) return null;
  return {
    colors,
    bits,
    rowBytes: Math.ceil((colors * bits * columns) / 8),
    pixelBytes: Math.max(1, (colors * bits) >> 3),
  };
}

/** Rows of a type that does not exist are taken as they are, as other readers do. */
function unpredictPng(data: Uint8Array, { rowBytes, pixelBytes }: RowShape): Unfiltered {
  const rows = Math.ceil(data.length / (rowBytes + 1));
  const result = new Uint8Array(data.length - rows);
  let isComplete = true;
  let length = 0;
  for (let row = 0; row < rows; row++) {
    const start = row * (rowBytes + 1);
    const end = Math.min(start + 1 + rowBytes, data.length);
    result.set(data.subarray(start + 1, end), length);
    const rowEnd = length + end - start - 1;
    const above = row === 0 ? -1 : length - rowBytes;
    const type = data[start] ?? 0;
    if (type > LAST_ROW_TYPE) isComplete = false;
    else if (type > 0) unpredictRow(type, { bytes: result, start: length, end: rowEnd, above, pixelBytes });
    length = rowEnd;
  }
  return { bytes: result, isComplete };
}

/** A row in its place; `above` is where the row above begins, -1 for the first row. */
interface PngRow {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly above: number;
  readonly pixelBytes: number;
}

/** Adds to each byte what its row's type predicts. */
function unpredictRow(type: number, row: PngRow): void {
  const { bytes, start, end, above, pixelBytes } = row;
  for (let at = start; at < end; at++) {
    const hasLeft = at - start >= pixelBytes;
    const left = hasLeft ? (bytes[at - pixelBytes] ?? 0) : 0;
    const up = above >= 0 ? (bytes[above + at - start] ?? 0) : 0;
    const corner = hasLeft && above >= 0 ? (bytes[above + at - start - pixelBytes] ?? 0) : 0;
    bytes[at] = (bytes[at] ?? 0) + predict(type, left, up, corner);
  }
}

/** Sub, Up, Average, Paeth. */
function predict(type: number, left: number, up: number, corner: number): number {
  if (type === 1) return left;
  if (type === 2) return up;
  return type === 3 ? (left + up) >> 1 : paeth(left, up, corner);
}

function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function unpredictTiff(data: Uint8Array, shape: RowShape): Uint8Array {
  const result = data.slice();
  for (let start = 0; start < result.length; start += shape.rowBytes) {
    const row = result.subarray(start, start + shape.rowBytes);
    if (shape.bits === 8) addBytes(row, shape.colors);
    else if (shape.bits === 16) addWords(row, shape.colors);
    else addBits(row, shape);
  }
  return result;
}

function addBytes(row: Uint8Array, colors: number): void {
  for (let at = colors; at < row.length; at++) row[at] = (row[at] ?? 0) + (row[at - colors] ?? 0);
}

function addWords(row: Uint8Array, colors: number): void {
  const view = new DataView(row.buffer, row.byteOffset, row.byteLength);
  for (let at = colors * 2; at + 1 < row.length; at += 2) {
    view.setUint16(at, view.getUint16(at) + view.getUint16(at - colors * 2));
  }
}

/** Components of 1, 2 or 4 bits, several to a byte. */
function addBits(row: Uint8Array, { colors, bits }: RowShape): void {
  const mask = (1 << bits) - 1;
  const before = new Uint8Array(colors);
  const components = (row.length * 8) / bits;
  for (let index = 0; index < components; index++) {
    const at = (index * bits) >> 3;
    const shift = 8 - bits - ((index * bits) & 7);
    const byte = row[at] ?? 0;
    const value = (((byte >> shift) & mask) + (before[index % colors] ?? 0)) & mask;
    before[index % colors] = value;
    row[at] = (byte & ~(mask << shift)) | (value << shift);
  }
}
