import type { FormatSection } from './format-section.ts';
import { parseSection } from './parse-section.ts';

/** A number format, read once and used for many cells. */
export interface NumberFormat {
  readonly sections: readonly FormatSection[];
  /** A day shows in it: days, months or years, not hours alone. */
  readonly showsDay: boolean;
  /** Shows texts otherwise than as they are. */
  readonly textSection: FormatSection | null;
}

/** Longer ones Excel itself does not take. */
const MAX_LETTERS = 512;

export function parseNumberFormat(code: string): NumberFormat {
  const sections = splitSections(code === '' ? 'General' : code.slice(0, MAX_LETTERS)).map(parseSection);
  const last = sections.at(-1);
  const isOfText = sections.length > 3 || last?.tokens.some(({ kind }) => kind === 'text') === true;
  const isPlain = last?.tokens.length === 1 && last.tokens[0]?.kind === 'text';
  const ofNumbers = isOfText && sections.length > 1 ? sections.slice(0, -1) : sections;
  return {
    sections: ofNumbers,
    showsDay: ofNumbers.some(showsDay),
    textSection: isOfText && !isPlain ? (last ?? null) : null,
  };
}

function showsDay({ tokens }: FormatSection): boolean {
  return tokens.some(token => token.kind === 'moment' && 'ymd'.includes(token.unit));
}

/** At the semicolons that are not quoted. */
function splitSections(code: string): readonly string[] {
  const sections = code.match(/(?:"[^"]*"?|\\.|[_*].|\[[^\]]*\]?|[^;])+|(?<=^|;)(?=;|$)/gsu);
  return sections ?? [''];
}
