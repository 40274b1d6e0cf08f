import { englishNumber, vietnameseDay, vietnameseNumber, type Words } from '#domain/words.ts';

/** Which of the two languages a person reads. */
export type Lang = keyof Words;

export const LANGS: readonly Lang[] = ['vi', 'en'];

/** 1.500 or 1,500; at most one decimal. */
export function numberIn(lang: Lang, value: number): string {
  return lang === 'vi' ? vietnameseNumber(value) : englishNumber(value);
}

/** 22/07/2021, or 2021-07-22 as it is. */
export function dayIn(lang: Lang, day: string): string {
  return lang === 'vi' ? vietnameseDay(day) : day;
}

/** "1 file", "1,500 files": for English, whose nouns bend. */
export function counted(value: number, noun: string): string {
  return `${englishNumber(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** 18,4 MB; whole below a megabyte. */
export function sizeIn(lang: Lang, bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  const value = bytes / 1000 ** power;
  return `${numberIn(lang, power < 2 ? Math.round(value) : value)} ${units[power]}`;
}

/** The language that a command line asks for, even where the rest of it cannot be read. */
export function langIn(args: readonly string[]): Lang {
  const asked = args.map((word, at) => (word === '--lang' ? args[at + 1] : /^--lang=(.*)$/.exec(word)?.[1]));
  return LANGS.find(lang => asked.includes(lang)) ?? 'vi';
}
