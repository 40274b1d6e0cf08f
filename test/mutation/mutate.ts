import { joinBytes } from '#demo/pdf-builder.ts';
import type { Random } from '#demo/seeded-random.ts';

type Mutation = (file: Uint8Array, dice: Random, other: Uint8Array) => Uint8Array;

const place = (file: Uint8Array, dice: Random): number => dice.whole(0, Math.max(0, file.length - 1));

/** A span of up to `most` bytes. */
function span(file: Uint8Array, dice: Random, most: number): readonly [start: number, end: number] {
  const start = place(file, dice);
  return [start, Math.min(file.length, start + dice.whole(1, most))];
}

/** Numbers that parsers stumble over. */
const NUMBERS = [
  '0',
  '-1',
  '1',
  '65535',
  '65536',
  '2147483647',
  '4294967296',
  '99999999999999999999',
  '1e9',
  '.',
  '--5',
] as const;

/** Words that mean something to a reader, exchanged for each other. */
const WORDS = [
  'obj',
  'endobj',
  'stream',
  'endstream',
  'xref',
  'trailer',
  'startxref',
  '%%EOF',
  'null',
  'R',
  '<<',
  '>>',
  '[',
  ']',
  '(',
  ')',
  '/Length',
  '/Kids',
  '/Parent',
  '/Filter',
  '/Type',
] as const;

function replaceMatch(file: Uint8Array, dice: Random, pattern: RegExp, by: string): Uint8Array {
  const text = Buffer.from(file).toString('latin1');
  const matches = [...text.matchAll(pattern)];
  const match = matches[dice.whole(0, Math.max(0, matches.length - 1))];
  if (match === undefined) return file;
  return joinBytes(text.slice(0, match.index), by, text.slice(match.index + match[0].length));
}

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  function flipBits(file, dice) {
    const bytes = file.slice();
    for (let left = dice.whole(1, 12); left > 0; left--) {
      const at = place(bytes, dice);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << dice.whole(0, 7));
    }
    return bytes;
  },
  function cutOff(file, dice) {
    return file.subarray(0, place(file, dice));
  },
  function cutOut(file, dice) {
    const [start, end] = span(file, dice, 400);
    return joinBytes(file.subarray(0, start), file.subarray(end));
  },
  function duplicate(file, dice) {
    const [start, end] = span(file, dice, 600);
    const at = place(file, dice);
    return joinBytes(file.subarray(0, at), file.subarray(start, end), file.subarray(at));
  },
  function splice(file, dice, other) {
    return joinBytes(file.subarray(0, place(file, dice)), other.subarray(place(other, dice)));
  },
  function zero(file, dice) {
    const [start, end] = span(file, dice, 200);
    return file.slice().fill(0, start, end);
  },
  function changeNumber(file, dice) {
    const by = dice.next() < 0.5 ? dice.pick(NUMBERS) : String(dice.whole(0, 40));
    return replaceMatch(file, dice, /\d+/g, by);
  },
  function changeWord(file, dice) {
    const words = /endobj|obj|endstream|stream|startxref|xref|trailer|%%EOF|\bR\b|<<|>>|[[\]()]|\/\w+/g;
    return replaceMatch(file, dice, words, dice.pick(WORDS));
  },
];

/** One to four mutations in a row, all from the dice. */
export function mutate(file: Uint8Array, dice: Random, other: Uint8Array): Uint8Array {
  let bytes = file;
  for (let left = dice.whole(1, 4); left > 0; left--) bytes = dice.pick(MUTATIONS)(bytes, dice, other);
  return bytes;
}
