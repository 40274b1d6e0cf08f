import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBytes } from '#demo/pdf-builder.ts';
import { readJpegHeader } from './jpeg-header.ts';

const START = '\xff\xd8';
const APP = '\xff\xe1\x00\x06abcd';
/** 8 bits, 300 high, 200 wide, three components. */
const frame = (marker: string): string => `\xff${marker}\x00\x11\x08\x01\x2c\x00\xc8\x03`;
const read = (text: string) => readJpegHeader(joinBytes(text));

describe('the header of a JPEG', () => {
  it.each(['\xc0', '\xc1', '\xc2', '\xc3', '\xc9'])('is its frame header, of any kind', marker => {
    expect(read(START + APP + frame(marker))).toEqual({ width: 200, height: 300, components: 3, bits: 8 });
  });

  it('is not a table of codes, nor what lies within a segment', () => {
    const thumbnail = `\xff\xe1\x00\x0d${frame('\xc0')}`;
    expect(
      read(`${START}\xff\xc4\x00\x04ab${thumbnail}\xff\xff\xff\xc2\x00\x0b\x08\x00\x07\x00\x09\x01`),
    ).toEqual({
      width: 9,
      height: 7,
      components: 1,
      bits: 8,
    });
  });

  it('may come after a few bytes of junk', () => {
    expect(read(`\r\n${START}${frame('\xc0')}`)).toMatchObject({ width: 200 });
  });

  it.each([
    ['nothing', ''],
    ['no JPEG', 'abc'],
    ['only a start', START],
    ['a start and segments', START + APP + APP],
    ['a frame that is cut off', `${START}\xff\xc0\x00\x11\x08`],
  ])('is none in %s', (_, text) => {
    expect(read(text)).toBeNull();
  });

  it('is looked for in any bytes without end or error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        const header = readJpegHeader(joinBytes(START, bytes));
        return header === null || header.components > 0;
      }),
    );
  });
});
