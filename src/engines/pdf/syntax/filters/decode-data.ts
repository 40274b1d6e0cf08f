import type { Budget } from '../budget.ts';
import { PdfLimitError } from '../errors.ts';
import { PdfArray, PdfDict, PdfName, type PdfObject } from '../objects.ts';
import { unpackAscii85, unpackHex } from './ascii.ts';
import type { FilterParameters, Unfilter, Unfiltered } from './filter.ts';
import { inflate } from './inflate.ts';
import { unpackLzw } from './lzw.ts';
import { unpredict } from './predictor.ts';
import { unpackRuns } from './run-length.ts';

/** No honest writer chains more. */
const MOST_FILTERS = 16;

const UNFILTERS: ReadonlyMap<string, Unfilter> = new Map<string, Unfilter>([
  ['FlateDecode', predicted(inflate)],
  ['LZWDecode', predicted(unpackLzw)],
  ['ASCII85Decode', unpackAscii85],
  ['ASCIIHexDecode', unpackHex],
  ['RunLengthDecode', unpackRuns],
  // Decryption happened before; the filter only names how.
  ['Crypt', bytes => ({ bytes, isComplete: true })],
]);

/** The short names that inline images may use. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['Fl', 'FlateDecode'],
  ['LZW', 'LZWDecode'],
  ['A85', 'ASCII85Decode'],
  ['AHx', 'ASCIIHexDecode'],
  ['RL', 'RunLengthDecode'],
  ['CCF', 'CCITTFaxDecode'],
  ['DCT', 'DCTDecode'],
]);

export interface FilterStep {
  /** Full name. */
  readonly name: string;
  readonly parameters: PdfObject;
}

export interface DecodeOptions {
  readonly resolve: (object: PdfObject) => PdfObject;
  readonly budget: Budget;
}

/** What a stream's dictionary says of its filters, in order; short names and keys made long. */
export function filtersOf(dict: PdfDict, resolve: DecodeOptions['resolve']): readonly FilterStep[] {
  const names = listOf(resolve(dict.get('Filter') ?? dict.get('F')), resolve);
  const parameters = listOf(resolve(dict.get('DecodeParms') ?? dict.get('DP')), resolve);
  if (names.length > MOST_FILTERS) throw new PdfLimitError('nesting');
  return names.flatMap((name, index) => {
    if (!(name instanceof PdfName)) return [];
    return [
      { name: ABBREVIATIONS.get(name.name) ?? name.name, parameters: resolve(parameters[index] ?? null) },
    ];
  });
}

function listOf(value: PdfObject, resolve: DecodeOptions['resolve']): readonly PdfObject[] {
  if (value === null) return [];
  return value instanceof PdfArray ? value.items.slice(0, MOST_FILTERS + 1).map(resolve) : [value];
}

/**
 * Undoes filters up to the first image codec or unknown name; `remaining` tells those left.
 * Image data is not counted against the file's cap, only against that of a stream.
 */
export function decodeData(
  encoded: Uint8Array,
  dict: PdfDict,
  options: DecodeOptions,
): Unfiltered & { readonly remaining: readonly string[] } {
  const { resolve, budget } = options;
  const steps = filtersOf(dict, resolve);
  const subtype = resolve(dict.get('Subtype'));
  const isImage = subtype instanceof PdfName && subtype.name === 'Image';
  let bytes = encoded;
  let isComplete = true;
  for (const [index, step] of steps.entries()) {
    const unfilter = UNFILTERS.get(step.name);
    if (unfilter === undefined) {
      return { bytes, isComplete, remaining: steps.slice(index).map(({ name }) => name) };
    }
    const result = unfilter(bytes, budget.limits.streamBytes, parametersOf(step.parameters, resolve));
    if (!isImage && result.bytes !== bytes) budget.spendInflated(result.bytes.length);
    bytes = result.bytes;
    isComplete &&= result.isComplete;
  }
  return { bytes, isComplete, remaining: [] };
}

function parametersOf(parameters: PdfObject, resolve: DecodeOptions['resolve']): FilterParameters {
  return key => (parameters instanceof PdfDict ? resolve(parameters.get(key)) : null);
}

function predicted(unfilter: Unfilter): Unfilter {
  return (encoded, cap, parameters) => {
    const plain = unfilter(encoded, cap, parameters);
    const result = unpredict(plain.bytes, parameters);
    return { bytes: result.bytes, isComplete: plain.isComplete && result.isComplete };
  };
}
