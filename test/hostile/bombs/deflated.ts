import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { joinBytes } from '#demo/pdf-builder.ts';

/** A deflate stream of `megabytes` times 1 MiB of one letter, made without inflating it anywhere. */
export function deflatedLetters(letter: string, megabytes: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(1 << 20, letter), {
    level: 9,
    finishFlush: constants.Z_FULL_FLUSH,
  });
  return joinBytes(
    Uint8Array.from([0x78, 0x9c]),
    ...new Array<Uint8Array>(megabytes).fill(block),
    deflateRawSync(new Uint8Array(0)),
  );
}

/** A bomb within a bomb: a few kilobytes that inflate to megabytes that inflate to gigabytes. */
export const deflatedTwice = (megabytes: number): Uint8Array => deflateSync(deflatedLetters(' ', megabytes));
