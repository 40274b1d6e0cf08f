import type { Budget } from '../syntax/budget.ts';
import { ObjectParser, PdfKeyword } from '../syntax/object-parser.ts';
import { PdfDict, PdfName, type PdfObject } from '../syntax/objects.ts';
import { ContentScanner, END } from './content-scanner.ts';
import { inlineDataEnd } from './inline-data-end.ts';

export interface InlineImage {
  readonly dict: PdfDict;
  readonly data: Uint8Array;
  /** Where the content goes on, after EI. */
  readonly next: number;
}

/** What looking for an end needs: the operators that exist, and someone who counts the attempts. */
export interface ContentProbe {
  isOperator(code: number): boolean;
  spend(count: number): void;
}

/** Entries that an inline image's dictionary may have: the standard knows eleven. */
const MOST_ENTRIES = 64;
/** Candidates for EI that are looked at before the first one is believed. */
const MOST_CANDIDATES = 1000;

/**
 * Reads an inline image whose BI ends at `start`. Where its data do not tell their end themselves, it is told
 * by nothing but EI, which binary data may hold by chance: then the first EI is taken after which content goes
 * on that makes sense.
 * Null where no ID follows.
 */
export function readInlineImage(
  bytes: Uint8Array,
  start: number,
  budget: Budget,
  probe: ContentProbe,
): InlineImage | null {
  const parser = new ObjectParser(bytes, { budget, start, syntax: 'content' });
  const dict = readEntries(parser);
  if (dict === null) return null;
  const from = Math.min(parser.position + (isSpace(bytes[parser.position]) ? 1 : 0), bytes.length);
  const end = findEnd(bytes, from, dict, probe);
  return { dict, data: bytes.subarray(from, end.data), next: end.next };
}

function readEntries(parser: ObjectParser): PdfDict | null {
  const start = parser.position;
  const entries = new Map<string, PdfObject>();
  for (let count = 0; count < MOST_ENTRIES; count++) {
    const key = parser.next();
    if (key instanceof PdfKeyword && key.text === 'ID') return new PdfDict(entries, start, key.start);
    const value = key instanceof PdfName ? parser.next() : undefined;
    if (!(key instanceof PdfName) || value === undefined || value instanceof PdfKeyword) return null;
    entries.set(key.name, value);
  }
  return null;
}

interface End {
  readonly data: number;
  readonly next: number;
}

function findEnd(bytes: Uint8Array, from: number, dict: PdfDict, probe: ContentProbe): End {
  const dataEnd = inlineDataEnd(bytes, from, dict, count => probe.spend(count));
  const told = dataEnd === null ? null : endAt(bytes, dataEnd);
  if (told !== null) return told;
  let first: End | null = null;
  let at = from;
  for (let candidate = 0; candidate < MOST_CANDIDATES; candidate++) {
    const found = nextEnd(bytes, at);
    if (found === null) break;
    if (isFollowedByContent(bytes, found.next, probe)) return found;
    first ??= found;
    at = found.next;
  }
  return first ?? { data: bytes.length, next: bytes.length };
}

/** The data's end where EI follows at once or after white space. */
function endAt(bytes: Uint8Array, position: number): End | null {
  let at = position;
  while (isSpace(bytes[at]) && at < position + 4) at++;
  const isEnd = bytes[at] === 0x45 && bytes[at + 1] === 0x49 && isBoundary(bytes[at + 2]);
  return isEnd ? { data: position, next: at + 2 } : null;
}

/** The next EI that stands alone; in front of it some writers leave out the white space. */
function nextEnd(bytes: Uint8Array, from: number): End | null {
  for (let at = bytes.indexOf(0x45, from); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (bytes[at + 1] === 0x49 && isBoundary(bytes[at + 2])) {
      return { data: at > from && isSpace(bytes[at - 1]) ? at - 1 : at, next: at + 2 };
    }
  }
  return null;
}

function isFollowedByContent(bytes: Uint8Array, from: number, probe: ContentProbe): boolean {
  probe.spend(1);
  for (let at = from; at < Math.min(from + 16, bytes.length); at++) {
    const byte = bytes[at] ?? 0;
    if (!isSpace(byte) && (byte < 0x20 || byte > 0x7e)) return false;
  }
  const scanner = new ContentScanner(bytes.subarray(from, from + 256));
  const code = scanner.next();
  const isCutShort = scanner.position >= 256;
  return code === END || isCutShort || probe.isOperator(code);
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32;
}

function isBoundary(byte: number | undefined): boolean {
  return byte === undefined || isSpace(byte) || byte === 0x2f || byte === 0x25;
}
