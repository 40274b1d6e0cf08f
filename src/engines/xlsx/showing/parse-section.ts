import type { FormatCondition, FormatSection, FormatToken, MomentUnit } from './format-section.ts';

const VIETNAMESE = 0x042a;

interface Draft {
  readonly tokens: FormatToken[];
  condition: FormatCondition | null;
  isVietnamese: boolean;
}

/** Reads what begins at the place; how many letters it took, or null when it begins otherwise. */
type Rule = readonly [pattern: RegExp, read: (draft: Draft, match: readonly string[]) => void];

const RULES: readonly Rule[] = [
  [/"([^"]*)"?/y, (draft, [, text = '']) => literal(draft, text)],
  [/\\(.)/suy, (draft, [, text = '']) => literal(draft, text)],
  // As wide as the letter: a space in text.
  [/_./suy, draft => literal(draft, ' ')],
  // Fills the cell's width: nothing in text.
  [/\*./suy, () => undefined],
  [/\[(h+|m+|s+)\]/iy, (draft, [, unit = '']) => elapsed(draft, unit)],
  [/\[(<=|<>|<|>=|>|=)\s*(-?[\d.]+(?:E[+-]?\d+)?)\]/iy, (draft, match) => condition(draft, match)],
  [/\[\$([^\]-]*)(?:-([0-9A-F]+)[^\]]*)?\]/iy, (draft, match) => locale(draft, match)],
  [/\[[^\]]*\]/y, () => undefined],
  [/general/iy, draft => draft.tokens.push({ kind: 'general' })],
  [/am\/pm/iy, draft => draft.tokens.push({ kind: 'halfDay', isShort: false })],
  [/a\/p/iy, draft => draft.tokens.push({ kind: 'halfDay', isShort: true })],
  [/e([+-])/iy, (draft, [, sign]) => draft.tokens.push({ kind: 'exponent', showsPlus: sign === '+' })],
  [/y+|e+/iy, (draft, [letters = '']) => moment(draft, 'y', letters.length > 2 ? 4 : letters.length)],
  [/m+/iy, (draft, [letters = '']) => moment(draft, 'm', letters.length)],
  [/d+/iy, (draft, [letters = '']) => moment(draft, 'd', letters.length)],
  [/h+/iy, (draft, [letters = '']) => moment(draft, 'h', letters.length)],
  [/s+/iy, (draft, [letters = '']) => moment(draft, 's', letters.length)],
  [/[0#?]/y, (draft, [letter]) => digit(draft, letter)],
  [/\./y, draft => draft.tokens.push({ kind: 'point' })],
  [/,/y, draft => draft.tokens.push({ kind: 'comma' })],
  [/%/y, draft => draft.tokens.push({ kind: 'percent' })],
  [/\//y, draft => draft.tokens.push({ kind: 'slash' })],
  [/@/y, draft => draft.tokens.push({ kind: 'text' })],
  [/./suy, (draft, [letter = '']) => literal(draft, letter)],
];

/** One of a format's sections: what is shown in which order, and of which numbers. */
export function parseSection(code: string): FormatSection {
  const draft: Draft = { tokens: [], condition: null, isVietnamese: false };
  for (let at = 0; at < code.length; ) at += readOne(draft, code, at);
  return { ...draft, tokens: withMinutes(draft.tokens) };
}

function readOne(draft: Draft, code: string, at: number): number {
  for (const [pattern, read] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(code);
    if (match === null) continue;
    read(draft, match);
    return match[0].length;
  }
  return 1;
}

function literal(draft: Draft, text: string): void {
  draft.tokens.push({ kind: 'literal', text });
}

function moment(draft: Draft, unit: MomentUnit, length: number): void {
  draft.tokens.push({ kind: 'moment', unit, length });
}

function digit(draft: Draft, letter: string | undefined): void {
  if (letter === '0' || letter === '#' || letter === '?') draft.tokens.push({ kind: 'digit', fill: letter });
}

function elapsed(draft: Draft, unit: string): void {
  const letter = unit.charAt(0).toLowerCase();
  const known = letter === 'h' ? 'h' : letter === 'm' ? 'n' : 's';
  draft.tokens.push({ kind: 'elapsed', unit: known, length: unit.length });
}

function condition(draft: Draft, [, operator, value]: readonly string[]): void {
  const known = (['<', '<=', '>', '>=', '=', '<>'] as const).find(sign => sign === operator);
  if (known !== undefined) draft.condition = { operator: known, value: Number(value) };
}

/** `[$₫-42A]`: a currency's sign, and a language. */
function locale(draft: Draft, [, sign = '', language]: readonly string[]): void {
  if (sign !== '') literal(draft, sign);
  if (language !== undefined) draft.isVietnamese = (Number.parseInt(language, 16) & 0xffff) === VIETNAMESE;
}

/** `m` behind hours or before seconds is minutes. */
function withMinutes(tokens: readonly FormatToken[]): readonly FormatToken[] {
  const times = tokens.filter(token => token.kind === 'moment' || token.kind === 'elapsed');
  return tokens.map(token => {
    if (token.kind !== 'moment' || token.unit !== 'm' || token.length > 2) return token;
    const at = times.indexOf(token);
    const isTime = times[at - 1]?.unit === 'h' || times[at + 1]?.unit === 's';
    return isTime ? { ...token, unit: 'n' } : token;
  });
}
