import { isAt, needleOf } from './byte-search.ts';
import { CR, isRegular, LF, skipSpace, skipWhite } from './characters.ts';

const STREAM = needleOf('stream');
export const END_STREAM = needleOf('endstream');

/** White space that may stand between the data and `endstream`: an end of line, and a byte or two of wrong count. */
export const MOST_WHITE = 4;

const SPACE = 0x20;
const TAB = 0x09;

export interface DataStart {
  readonly offset: number;
  /** Whether `stream` was followed by CR LF or LF, as it must. */
  readonly isRegular: boolean;
}

/** Where a stream's data begins, when `stream` follows the dictionary that ends at `dictEnd`; null otherwise. */
export function findDataStart(bytes: Uint8Array, dictEnd: number): DataStart | null {
  const word = skipSpace(bytes, dictEnd);
  if (!isAt(bytes, STREAM, word) || isRegular(bytes[word + STREAM.bytes.length])) return null;
  const after = word + STREAM.bytes.length;
  if (bytes[after] === LF) return { offset: after + 1, isRegular: true };
  if (bytes[after] === CR && bytes[after + 1] === LF) return { offset: after + 2, isRegular: true };
  if (bytes[after] === CR) return { offset: after + 1, isRegular: false };
  return { offset: afterBlankRest(bytes, after), isRegular: false };
}

/** After spaces and the end of line that follows them; `from` where none follows. */
function afterBlankRest(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === SPACE || bytes[at] === TAB) at++;
  if (bytes[at] === CR && bytes[at + 1] === LF) return at + 2;
  return bytes[at] === LF || bytes[at] === CR ? at + 1 : from;
}

/** `endstream` stands here, an end of line before it allowed. */
export function isStreamEndAt(bytes: Uint8Array, dataEnd: number): boolean {
  return isAt(bytes, END_STREAM, skipWhite(bytes, dataEnd, MOST_WHITE));
}
