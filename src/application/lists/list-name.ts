import { lastPart } from '#domain/file-path.ts';
import { isOwnName } from '#domain/own-files.ts';

/** `workbook` can be read; the others are told how to become one. `cloud` only stands for a file elsewhere. */
export type ListFormat = 'workbook' | 'xls' | 'xlsb' | 'ods' | 'text' | 'cloud';

export interface ListName {
  readonly format: ListFormat;
  /** The name of which this one may be a copy, as copying and synchronizing programs make them. */
  readonly copyOf: string | null;
}

const FORMATS: readonly (readonly [ListFormat, RegExp])[] = [
  ['workbook', /\.(?:xlsx|xlsm|xltx|xltm)$/i],
  ['xls', /\.(?:xls|xlt)$/i],
  ['xlsb', /\.xlsb$/i],
  ['ods', /\.(?:ods|ots|fods)$/i],
  ['text', /\.(?:csv|tsv)$/i],
  ['cloud', /\.(?:xlsx|xlsm|xls)\.(?:icloud|cloud|cloudf)$|\.gsheet$/i],
];

/** What Office and the system put beside a list. */
const ASIDE = /^~\$|^\.~lock\.|^~.*\.tmp$/i;

/** Before the extension, what tells a copy from the file that it was made of. */
const COPY_MARKS: readonly RegExp[] = [
  /\s*\((?:[^()]*(?:conflicted copy|xung đột)[^()]*)\)$/iu,
  /\s+-\s+(?:copy|bản sao|sao chép)(?:\s*\(\d{1,3}\))?$/iu,
  /\s*\(\d{1,3}\)$/u,
  /\.sync-conflict-[\dA-Z-]+$/iu,
];
const COPY_PREFIX = /^(?:copy of|bản sao của)\s+/iu;

/** The extension's word on what a file is; null for what is no table. */
export function formatOf(name: string): ListFormat | null {
  return FORMATS.find(([, form]) => form.test(name))?.[0] ?? null;
}

/** Longer than any disk takes. */
const MAX_LETTERS = 512;

/** Reads a file's name as that of a list; null for what cannot be one. */
export function readListName(path: string): ListName | null {
  const name = lastPart(path).normalize('NFC');
  if (name.length > MAX_LETTERS) return null;
  const format = formatOf(name);
  if (format === null || ASIDE.test(name) || isOwnName(name)) return null;
  // A Mac hides the name of what it keeps in the cloud.
  if (name.startsWith('.') && format !== 'cloud') return null;
  return { format, copyOf: originalOf(name) };
}

function originalOf(name: string): string | null {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = [name.slice(0, dot), name.slice(dot)];
  const mark = COPY_MARKS.find(form => form.test(stem));
  if (mark !== undefined) return stem.replace(mark, '') + extension;
  return COPY_PREFIX.test(stem) ? stem.replace(COPY_PREFIX, '') + extension : null;
}

/** Words of a name without accents, letter case and marks: `CSDL_UBND xã` → csdl, ubnd, xa. */
export function plainWords(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many words of the unit's name stand together in the list's name; 0 unless all of them do. */
export function sharedWords(list: readonly string[], unit: readonly string[]): number {
  if (unit.length === 0) return 0;
  const holds = list.some((_, at) => unit.every((word, step) => list[at + step] === word));
  return holds ? unit.length : 0;
}

const SOUNDS = /(?:^| )(?:danh sach|danhsach|ds|dshs|list)(?: |$)/;

/** The name says that this is a list. */
export function soundsLikeList(name: string): boolean {
  return SOUNDS.test(plainWords(name).join(' '));
}
