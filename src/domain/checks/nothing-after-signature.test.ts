import { describe, expect, it } from 'vitest';
import type { PdfFacts } from '../pdf-facts.ts';
import { sampleScan, sampleSignature } from '../sample-facts.ts';
import { nothingAfterSignature } from './nothing-after-signature.ts';

const at = { path: 'a.pdf' };
const inspect = (sizeBytes: number, changes: Partial<PdfFacts>) => [
  ...nothingAfterSignature.inspect({ ...sampleScan(changes, at.path), sizeBytes }, null),
];
/** Signed up to byte 1000. */
const signatures = [sampleSignature({ signedEnd: 1000 })];
const later = [
  { xrefOffset: 900, end: 1000, kind: 'table' },
  { xrefOffset: 1400, end: 1500, kind: 'table' },
] as const;

describe('PD10 pdf/nothing-after-signature', () => {
  it.each([
    ['unsigned', []],
    ['signed over a range that cannot be used', [sampleSignature({ byteRange: null, signedEnd: null })]],
  ])('is not applicable to a file that is %s', (_, none) => {
    expect(inspect(5000, { signatures: none, trailingBytes: 4000 })).toEqual([
      { outcome: 'notApplicable', at },
    ]);
  });

  it.each([1000, 1001, 1002])('accepts a file of %s bytes: nothing or a line end', size => {
    expect(inspect(size, { signatures })).toEqual([]);
  });

  it('counts from the last signature', () => {
    const both = [...signatures, sampleSignature({ field: 'Signature2', signedEnd: 1500 })];
    expect(inspect(1500, { signatures: both, revisions: later })).toEqual([]);
    expect(inspect(1500, { signatures: [...both].reverse(), revisions: later })).toEqual([]);
  });

  it('leaves a further revision to a person', () => {
    const values = { bytes: 500, isRevision: true };
    expect(inspect(1500, { signatures, revisions: later })).toEqual([
      { outcome: 'undecided', reason: 'person', at, case: 'fault', values },
    ]);
  });

  it('knows a revision that begins where the signed part ends', () => {
    const revisions = [{ xrefOffset: 1000, end: 1100, kind: 'stream' }] as const;
    expect(inspect(1100, { signatures, revisions })).toMatchObject([{ outcome: 'undecided' }]);
  });

  it.each<[string, number, Partial<PdfFacts>, number]>([
    ['bytes that belong to nothing', 1500, { trailingBytes: 500 }, 500],
    ['two bytes that are no line end', 1002, { trailingBytes: 2 }, 2],
    ['a signed range that ends too early', 1003, {}, 3],
    ['junk behind a further revision', 1600, { revisions: later, trailingBytes: 100 }, 600],
  ])('refuses %s', (_, size, changes, bytes) => {
    expect(inspect(size, { signatures, ...changes })).toEqual([
      { outcome: 'failed', at, case: 'fault', values: { bytes, isRevision: false } },
    ]);
  });

  it('says how much follows, and of what kind', () => {
    expect(nothingAfterSignature.explain({ bytes: 1500, isRevision: false }, 'fault').message.vi).toBe(
      'Sau phần đã ký số còn 1.500 byte không thuộc nội dung tệp.',
    );
    expect(nothingAfterSignature.explain({ bytes: 1500, isRevision: true }, 'fault').message.vi).toBe(
      'Sau phần đã ký số còn 1.500 byte của một lần sửa tệp về sau.',
    );
  });
});
