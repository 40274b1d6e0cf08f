import { readDossierCode } from '../dossier-code.ts';
import { foldLookAlikes } from '../look-alikes.ts';
import { withoutHidden } from '../text.ts';

/** What keeps a code from its one spelling; the worst first. */
export const CODE_SLIPS = ['hidden', 'lookAlike', 'separator', 'prefix', 'letterCase', 'spaces'] as const;

export type CodeSlip = (typeof CODE_SLIPS)[number];

export interface MendedCode {
  /** Read anew, a code: national (perhaps of a day that is none), a procedure's, or legacy. */
  readonly text: string;
  /** Meant as a code of the software's. */
  readonly isNational: boolean;
  readonly slips: readonly CodeSlip[];
  /** Nothing changed but spaces that stand beside a mark, and letter case. */
  readonly isSafe: boolean;
}

/** Between the groups of a code: any mark, several, or none. */
const GAP = '[^\\p{L}\\p{N}]{0,3}';
/** Widths are fixed, so that the groups are found whatever stands between; O, I and L stand for digits. */
const PADDED_NEAR = new RegExp(
  `^([\\dOIL]{3})${GAP}([\\dOIL]{2})${GAP}([\\dOIL]{2})${GAP}([A-Z])([\\dOIL]{2})${GAP}([\\dOIL]{6})${GAP}([\\dOIL]{4})$`,
  'u',
);
const OTHER_DOTS = /[,;:·․‧。、∙•‚]/g;
const PREFIX =
  /^(?:mã(?: số)?(?: hồ sơ| hs)?|hồ sơ(?: số)?|hs số|số(?: hồ sơ| hs| cũ)?)(?![\p{L}\p{N}])[ .:]*/iu;

/** The one code that a text means which is no code as it stands; null when there is none, or several. */
export function mendCode(written: string): MendedCode | null {
  const slips = new Set<CodeSlip>();
  const seen = step(slips, 'hidden', written, withoutHidden);
  const latin = step(slips, 'lookAlike', seen, text => foldLookAlikes(text).replaceAll('~', '/'));
  const bare = step(slips, 'prefix', latin.replace(/\s+/g, ' ').trim(), text => text.replace(PREFIX, ''));
  const national = nationalFrom(bare, slips);
  if (national !== null) return national;
  return legacyFrom(bare, slips);
}

function step(slips: Set<CodeSlip>, slip: CodeSlip, text: string, mend: (text: string) => string): string {
  const mended = mend(text);
  if (mended !== text) slips.add(slip);
  return mended;
}

function nationalFrom(bare: string, before: ReadonlySet<CodeSlip>): MendedCode | null {
  const slips = new Set(before);
  const capital = step(slips, 'letterCase', bare, text => text.toUpperCase());
  const near = PADDED_NEAR.exec(capital);
  if (near === null) return dottedFrom(capital, slips);
  const [v = '', z = '', y = '', m = '', level = '', day = '', ordinal = ''] = near.slice(1);
  const digits = [v, z, y, level, day, ordinal].map(group =>
    group.replaceAll('O', '0').replace(/[IL]/g, '1'),
  );
  if (digits.join('') !== [v, z, y, level, day, ordinal].join('')) slips.add('lookAlike');
  const [fourth, third, second, first, date, last] = digits;
  return asMended(capital, `${fourth}.${third}.${second}.${m}${first}-${date}-${last}`, slips);
}

/** The groups of this form are of any width, so only the marks between them are looked at. */
function dottedFrom(capital: string, slips: Set<CodeSlip>): MendedCode | null {
  const marks = capital
    .replace(OTHER_DOTS, '.')
    .replaceAll('_', '-')
    .replace(/ ?([.\-/]) ?/g, '$1');
  const reading = readDossierCode(marks);
  const isNational = reading.kind === 'national' || reading.kind === 'procedure' || isOfNoDay(marks);
  return isNational ? asMended(capital, marks, slips) : null;
}

function isOfNoDay(text: string): boolean {
  const reading = readDossierCode(text);
  return reading.kind === 'malformed' && reading.why === 'day';
}

function asMended(capital: string, text: string, slips: Set<CodeSlip>): MendedCode {
  const bare = (each: string) => each.replaceAll(' ', '');
  if (capital !== bare(capital)) slips.add('spaces');
  if (!slips.has('lookAlike') && bare(capital) !== text) slips.add('separator');
  return { text, isNational: true, slips: ordered(slips), isSafe: isHarmless(slips) };
}

function legacyFrom(bare: string, before: ReadonlySet<CodeSlip>): MendedCode | null {
  const slips = new Set(before);
  const close = step(slips, 'spaces', bare, text => text.replace(/ ?([.\-/]) ?/g, '$1'));
  const joined = step(slips, 'spaces', close, text => text.replace(/(?<=\p{L}) (?=\d)/gu, ''));
  const isSafe = isHarmless(slips) && joined === close;
  if (isLegacy(joined)) return { text: joined, isNational: false, slips: ordered(slips), isSafe };
  const capital = step(slips, 'letterCase', joined, text => text.toUpperCase());
  if (!isCertainInCapitals(capital)) return null;
  return { text: capital, isNational: false, slips: ordered(slips), isSafe };
}

function isLegacy(text: string): boolean {
  return readDossierCode(text).kind === 'legacy';
}

/** Small letters become capitals only before a number that a sector or the center's own mark precedes. */
function isCertainInCapitals(text: string): boolean {
  const reading = readDossierCode(text);
  return reading.kind === 'legacy' && (reading.sector !== null || text.startsWith('TAM-'));
}

function isHarmless(slips: ReadonlySet<CodeSlip>): boolean {
  return [...slips].every(slip => slip === 'spaces' || slip === 'letterCase');
}

function ordered(slips: ReadonlySet<CodeSlip>): readonly CodeSlip[] {
  return CODE_SLIPS.filter(slip => slips.has(slip));
}
