import { parseArgs } from 'node:util';
import { didYouMean } from './suggest.ts';
import { UsageError } from './usage-error.ts';

/** `flag` stands alone, `value` takes one value, `values` may come several times or hold commas. */
export type OptionKind = 'flag' | 'value' | 'values';

export interface ReadOptions {
  /** What is no option: paths, a number. */
  readonly words: readonly string[];
  has(name: string): boolean;
  /** The last value given; null when none was. */
  value(name: string): string | null;
  values(name: string): readonly string[];
}

/** Splits a command line; every mistake in it is told in a sentence. */
export function readOptions(
  args: readonly string[],
  known: Readonly<Record<string, OptionKind>>,
): ReadOptions {
  const options = Object.fromEntries(
    Object.entries(known).map(([name, kind]) => [name, { type: typeOf(kind), multiple: true }]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const value = givenValues(token, known);
    given.set(token.name, [...(given.get(token.name) ?? []), ...value]);
  }
  return {
    words,
    has: name => given.has(name),
    value: name => given.get(name)?.at(-1) ?? null,
    values: name => (given.get(name) ?? []).flatMap(value => value.split(',').map(part => part.trim())),
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function typeOf(kind: OptionKind): 'boolean' | 'string' {
  return kind === 'flag' ? 'boolean' : 'string';
}

function givenValues(token: OptionToken, known: Readonly<Record<string, OptionKind>>): string[] {
  const { name, rawName, value } = token;
  const kind = name === 'help' ? 'flag' : known[name];
  if (kind === undefined) throw unknownOption(rawName, Object.keys(known));
  if (kind === 'flag') {
    if (value === undefined) return [];
    throw new UsageError({
      vi: `Tùy chọn ${rawName} không nhận giá trị, nhưng có «${value}».`,
      en: `Option ${rawName} takes no value, but “${value}” was given.`,
    });
  }
  const isMissing = value === undefined || value === '' || (value.startsWith('--') && !token.inlineValue);
  if (!isMissing) return [value];
  throw new UsageError({
    vi: `Thiếu giá trị sau ${rawName}. Xem: sohoa help.`,
    en: `A value is missing after ${rawName}. See: sohoa help.`,
  });
}

function unknownOption(rawName: string, known: readonly string[]): UsageError {
  const meant = didYouMean(
    rawName,
    known.map(name => `--${name}`),
  );
  return new UsageError({
    vi: `Không có tùy chọn ${rawName}.${meant.vi} Xem: sohoa help.`,
    en: `There is no option ${rawName}.${meant.en} See: sohoa help.`,
  });
}

/** One of a closed set of values, else a sentence with the nearest. */
export function oneOf<T extends string>(option: string, typed: string, known: readonly T[]): T {
  const found = known.find(value => value === typed);
  if (found !== undefined) return found;
  const meant = didYouMean(typed, known);
  throw new UsageError({
    vi: `Giá trị «${typed}» của ${option} không dùng được.${meant.vi} Chọn một trong: ${known.join(', ')}.`,
    en: `Value “${typed}” of ${option} cannot be used.${meant.en} Choose one of: ${known.join(', ')}.`,
  });
}
