import { describe, expect, it } from 'vitest';
import { type RawEntry, rawZip } from '#demo/raw-zip.ts';
import { openZip } from './open-zip.ts';
import { compressedBytes, findEntry } from './zip-archive.ts';

const TWO: readonly RawEntry[] = [
  { name: 'a.txt', content: 'one' },
  { name: 'sub/b.txt', content: 'two', isStored: true },
];

describe('openZip', () => {
  it('lists files in order, folders left out', () => {
    const opened = openZip(rawZip([...TWO, { name: 'sub/', content: '', isStored: true }], 'a comment'));
    if (opened.state === 'refused') throw new Error(opened.detail);
    expect(opened.archive.entries.map(({ name, method }) => [name, method])).toEqual([
      ['a.txt', 'deflated'],
      ['sub/b.txt', 'stored'],
    ]);
  });

  it('hands over the compressed bytes as they stand', () => {
    const opened = openZip(rawZip(TWO));
    if (opened.state === 'refused') throw new Error(opened.detail);
    const entry = findEntry(opened.archive, 'sub/b.txt');
    expect(entry && new TextDecoder().decode(compressedBytes(opened.archive, entry))).toBe('two');
  });

  it('takes entries whose sizes stand behind their data', () => {
    expect(refusal(rawZip([{ name: 'a', content: 'one', isStreamed: true }]))).toBeNull();
  });

  it('reads a directory written in 64 bits', () => {
    expect(refusal(in64(rawZip([{ name: 'a', content: 'one' }])))).toBeNull();
  });

  it.each<[string, readonly RawEntry[], string]>([
    ['a name that climbs', [{ name: '../a', content: '' }], 'unsafe: ../a: name leads elsewhere'],
    ['an absolute name', [{ name: '/a', content: '' }], 'unsafe: /a: absolute name'],
    ['a backslash', [{ name: 'a\\b', content: '' }], 'unsafe: a\\b: backslash in the name'],
    ['a drive', [{ name: 'c:a', content: '' }], 'unsafe: c:a: colon in the name'],
    ['an empty name', [{ name: '', content: '' }], 'unsafe: : no name'],
    [
      'twins but for case',
      [
        { name: 'A.xml', content: '' },
        { name: 'a.XML', content: '' },
      ],
      'unsafe: a.XML: twice',
    ],
    ['a link', [{ name: 'a', content: 'b', unixMode: 0xa1ff }], 'unsafe: a: a link'],
    ['an encrypted entry', [{ name: 'a', content: 'b', flags: 1 }], 'encrypted: a'],
    ['an unknown compression', [{ name: 'a', content: 'b', method: 93 }], 'method: a: compression 93'],
    [
      'another name in its own header',
      [{ name: 'a', content: 'b', ownName: 'c' }],
      'damaged: a: its own header says otherwise',
    ],
    [
      'entries that share bytes',
      [
        { name: 'a', content: 'b' },
        { name: 'a', content: 'b', offset: 0 },
      ].map((entry, index) => ({ ...entry, name: `a${index}`, ownName: 'a0' })),
      'damaged: a1: its own header says otherwise',
    ],
    ['an entry that is not there', [{ name: 'a', content: 'b', offset: 9 }], 'damaged: a: no such entry'],
  ])('refuses %s', (_, entries, said) => {
    expect(refusal(rawZip(entries))).toBe(said);
  });

  it('refuses an entry that begins within another', () => {
    const inner = rawZip([{ name: 'b', content: 'inner', isStored: true }]);
    const bytes = rawZip([
      { name: 'a', content: inner, isStored: true },
      { name: 'b', content: 'inner', isStored: true, offset: 31 },
    ]);
    expect(refusal(bytes)).toBe('damaged: b: overlaps another entry');
  });

  it('refuses what is cut off anywhere, and what has something behind it', () => {
    const whole = rawZip(TWO);
    for (let length = 4; length < whole.length; length += 1) {
      expect(refusal(whole.subarray(0, length))).toMatch(/^damaged: /);
    }
    expect(refusal(Uint8Array.of(...whole, 0))).toMatch(/^damaged: /);
  });

  it('refuses what begins otherwise', () => {
    expect(refusal(new Uint8Array())).toBe('notZip: ');
    expect(refusal(Uint8Array.of(1, ...rawZip(TWO)))).toBe('notZip: ');
  });

  it('refuses more entries or bytes than it may', () => {
    const limits = { entries: 2, entryBytes: 5, totalBytes: 8 };
    expect(refusal(rawZip(TWO), { ...limits, entries: 1 })).toBe('limit: entries: 2');
    expect(refusal(rawZip(TWO), { ...limits, entryBytes: 2 })).toBe('limit: entryBytes: a.txt, 3');
    expect(refusal(rawZip(TWO), { ...limits, totalBytes: 5 })).toBe('limit: totalBytes: 6');
    expect(refusal(rawZip(TWO), limits)).toBeNull();
  });
});

function refusal(...[bytes, limits]: Parameters<typeof openZip>): string | null {
  const opened = openZip(bytes, limits);
  return opened.state === 'open' ? null : `${opened.fault}: ${opened.detail}`;
}

/** The same archive, its directory told by a record of 64 bits and the short one left open. */
function in64(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const short = new DataView(bytes.buffer, end);
  const made = new Uint8Array(bytes.length + 56 + 20);
  made.set(bytes.subarray(0, end));
  made.set(bytes.subarray(end), end + 76);
  const view = new DataView(made.buffer);
  view.setUint32(end, 0x06064b50, true);
  view.setBigUint64(end + 4, 44n, true);
  view.setBigUint64(end + 24, BigInt(short.getUint16(8, true)), true);
  view.setBigUint64(end + 32, BigInt(short.getUint16(10, true)), true);
  view.setBigUint64(end + 40, BigInt(short.getUint32(12, true)), true);
  view.setBigUint64(end + 48, BigInt(short.getUint32(16, true)), true);
  view.setUint32(end + 56, 0x07064b50, true);
  view.setBigUint64(end + 64, BigInt(end), true);
  view.setUint16(end + 76 + 8, 0xffff, true);
  view.setUint16(end + 76 + 10, 0xffff, true);
  view.setUint32(end + 76 + 12, 0xffff_ffff, true);
  view.setUint32(end + 76 + 16, 0xffff_ffff, true);
  return made;
}
