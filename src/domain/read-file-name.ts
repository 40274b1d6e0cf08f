import type { DossierCode } from './dossier-code.ts';
import { type FileNameParts, formatFileName, parseFileName } from './file-name.ts';
import { BLEMISHES, type Blemish, mendName, unportableBlemishes } from './name-mending.ts';
import { describeFragment, type OrderReading, readOrders } from './name-orders.ts';

/** Not the form, but there is only one name that it can mean. */
export interface NearMiss {
  readonly state: 'nearMiss';
  readonly parts: FileNameParts;
  /** The right name; exact by the same reader. */
  readonly proposal: string;
  /** Everything that the proposal mends, the worst first. */
  readonly blemishes: readonly [Blemish, ...Blemish[]];
  /** The proposal leaves out nothing that a person may need. */
  readonly isLossless: boolean;
}

export interface UnrecognizedName {
  readonly state: 'unrecognized';
  /** What keeps it from being understood, as far as that can be told. */
  readonly why: 'noCode' | 'noPart' | 'noYear' | 'impossibleDay' | 'codeForm' | 'procedureCode' | 'ambiguous';
  /** Names that it may mean, when it may mean several; none of them is a proposal. */
  readonly candidates: readonly string[];
  /** What else is wrong with it, the worst first. */
  readonly blemishes: readonly Blemish[];
}

export type FileNameReading =
  | { readonly state: 'exact'; readonly parts: FileNameParts }
  | NearMiss
  | UnrecognizedName;

/** Beyond any name a disk holds, a name is not worth taking apart. */
const READ_LETTERS = 1024;

/**
 * Understands a file's name: exactly the form, one step beside it, or not at all.
 * Where several right names are possible, none is proposed.
 */
export function readFileName(name: string): FileNameReading {
  const parts = parseFileName(name);
  if (parts !== null) return { state: 'exact', parts };
  if (name.length > READ_LETTERS) return unrecognized('noCode', [], unportableBlemishes(name));
  const { stem, blemishes, isLossless } = mendName(name);
  const readings = readOrders(stem);
  const [reading] = readings;
  const candidates = [...new Set(readings.map(({ parts }) => formatFileName(parts)))];
  if (reading === undefined) return unread(name, stem, blemishes);
  if (candidates.length > 1 || reading.isDoubtful)
    return unrecognized('ambiguous', candidates, worstFirst(blemishes));
  return nearMiss(reading, blemishes, isLossless && !reading.isCodeChanged);
}

/** The code that a name gives, by near miss too; null when it gives none. */
export function codeInName(name: string): DossierCode | null {
  const reading = readFileName(name);
  return reading.state === 'unrecognized' ? null : reading.parts.code;
}

/** Taken for a scan: ends like a PDF, or says whose dossier it belongs to although its extension is missing. */
export function looksLikeScan(name: string): boolean {
  if (name.startsWith('._') || name.startsWith('~$')) return false;
  return /\.pdf[\s.]*$/i.test(name.normalize('NFKC')) || readFileName(name).state !== 'unrecognized';
}

function nearMiss(reading: OrderReading, mended: ReadonlySet<Blemish>, isLossless: boolean): FileNameReading {
  const { parts } = reading;
  const proposal = formatFileName(parts);
  const [worst, ...rest] = worstFirst(new Set([...mended, ...reading.blemishes]));
  if (worst === undefined) return unrecognized('noCode', [], []);
  return { state: 'nearMiss', parts, proposal, blemishes: [worst, ...rest], isLossless };
}

function unread(name: string, stem: string, mended: ReadonlySet<Blemish>): UnrecognizedName {
  const unportable = unportableBlemishes(name);
  const kept = worstFirst(mended).filter(blemish => blemish === 'hidden' || unportable.includes(blemish));
  const fragment = describeFragment(stem);
  if (fragment === 'day') return unrecognized('impossibleDay', [], kept);
  if (fragment === 'form') return unrecognized('codeForm', [], kept);
  return unrecognized(fragment ?? 'noCode', [], kept);
}

function unrecognized(
  why: UnrecognizedName['why'],
  candidates: readonly string[],
  blemishes: readonly Blemish[],
): UnrecognizedName {
  return { state: 'unrecognized', why, candidates, blemishes };
}

function worstFirst(blemishes: ReadonlySet<Blemish>): readonly Blemish[] {
  return BLEMISHES.filter(blemish => blemishes.has(blemish));
}
