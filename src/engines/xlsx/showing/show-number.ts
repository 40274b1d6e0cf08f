import type { FormatCondition, FormatSection } from './format-section.ts';
import type { NumberFormat } from './number-format.ts';
import { showDigits } from './show-digits.ts';
import { showGeneral } from './show-general.ts';
import { isMomentSection, showMoment } from './show-moment.ts';

/** A number as a format shows it. What Excel would fill with #### (no day, no number) is shown as General. */
export function showNumber(value: number, format: NumberFormat, date1904: boolean): string {
  if (!Number.isFinite(value)) return showGeneral(value);
  const { section, isSigned } = chooseSection(value, format.sections);
  if (section === null) return showGeneral(value);
  if (isMomentSection(section)) return showMoment(value, section, date1904) ?? showGeneral(value);
  const sign = isSigned && value < 0 ? '-' : '';
  return sign + showPlain(Math.abs(value), section);
}

/** A text as a format shows it: mostly as it is. */
export function showText(text: string, { textSection }: NumberFormat): string {
  if (textSection === null) return text;
  const { tokens } = textSection;
  if (tokens.length === 1 && tokens[0]?.kind === 'text') return text;
  return tokens
    .map(token => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : ''))
    .join('');
}

function showPlain(value: number, section: FormatSection): string {
  const kinds = section.tokens.map(({ kind }) => kind);
  // A fraction would need its own arithmetic, and no list has one.
  const isFraction = kinds.includes('slash') && kinds.includes('digit');
  if (isFraction) return showGeneral(value);
  if (!kinds.includes('general') && !kinds.includes('text')) return showDigits(value, section);
  return section.tokens
    .map(token => {
      if (token.kind === 'general' || token.kind === 'text') return showGeneral(value);
      return token.kind === 'literal' ? token.text : '';
    })
    .join('');
}

interface Choice {
  readonly section: FormatSection | null;
  /** The section does not itself say that the number is negative. */
  readonly isSigned: boolean;
}

function chooseSection(value: number, sections: readonly FormatSection[]): Choice {
  const [first, second, third] = sections;
  if (first === undefined) return { section: null, isSigned: true };
  if (sections.some(({ condition }) => condition !== null)) return chooseByCondition(value, sections);
  if (value < 0 && second !== undefined) return { section: second, isSigned: false };
  if (value === 0 && third !== undefined) return { section: third, isSigned: true };
  return { section: first, isSigned: true };
}

function chooseByCondition(value: number, sections: readonly FormatSection[]): Choice {
  const at = sections.findIndex(({ condition }, index) => {
    if (condition !== null) return meets(value, condition);
    // Without one: the first is for what is above zero, the second for what is below, the last for the rest.
    return index === sections.length - 1 || (index === 0 ? value > 0 : value < 0);
  });
  return { section: sections[at] ?? null, isSigned: at === 0 };
}

function meets(value: number, { operator, value: bound }: FormatCondition): boolean {
  switch (operator) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '=':
      return value === bound;
    case '<>':
      return value !== bound;
  }
}
