/** Letters that look like Latin ones: Cyrillic, Greek, then dashes and slashes (`~` in a name). */
const PAIRS: readonly (readonly [look: string, latin: string])[] = [
  ['АВЕЅІЈКМНОРСТУХԚ', 'ABESIJKMHOPCTYXQ'],
  ['аесѕіјкорхутԛһԁ', 'aecsijkopxytqhd'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['ακνορτχ', 'akvoptx'],
  ['‐‑‒–—―−', '-------'],
  ['∕⁄⧸', '~~~'],
];

const TWINS: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([look, latin]) =>
    Array.from(look, (letter, at): [string, string] => [letter, latin.charAt(at)]),
  ),
);

/** Asked first: nearly no text holds any, and lists ask of a hundred thousand. */
const ANY = new RegExp(`[\\uFF01-\\uFF5E${[...TWINS.keys()].join('')}]`, 'u');

/** Full-width forms of ASCII, U+FF01 to U+FF5E, stand this far from it. */
const FULL_WIDTH = 0xfee0;

/** Cyrillic, Greek and full-width look-alikes as the Latin letters that a reader takes them for. */
export function foldLookAlikes(text: string): string {
  if (!ANY.test(text)) return text;
  const narrow = text.replace(/[\uFF01-\uFF5E]/g, letter =>
    String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH),
  );
  return Array.from(narrow, letter => TWINS.get(letter) ?? letter).join('');
}

/** Each look-alike of the text once, in order of appearance. */
export function lookAlikes(text: string): readonly string[] {
  return [...new Set(text)].filter(letter => foldLookAlikes(letter) !== letter);
}
