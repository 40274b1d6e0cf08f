import { describe, expect, it } from 'vitest';
import type { SignatureFieldFacts } from '../pdf-facts.ts';
import { sampleScan, sampleSignature } from '../sample-facts.ts';
import { signed } from './signed.ts';

const at = { path: 'a.pdf' };
const inspect = (...signatures: SignatureFieldFacts[]) => [
  ...signed.inspect(sampleScan({ signatures }, at.path), null),
];
const timestamp = sampleSignature({ isTimestamp: true, subFilter: 'ETSI.RFC3161' });

describe('SG01 signature/signed', () => {
  it('accepts a signature, with or without a timestamp', () => {
    expect(inspect(sampleSignature())).toEqual([]);
    expect(inspect(timestamp, sampleSignature())).toEqual([]);
  });

  it.each<[string, SignatureFieldFacts[], number]>([
    ['no signature', [], 0],
    ['an empty field', [sampleSignature({ byteRange: null })], 0],
    ['a timestamp alone', [timestamp], 1],
    ['a timestamp and an empty field', [timestamp, sampleSignature({ byteRange: null })], 1],
  ])('refuses %s', (_, signatures, timestamps) => {
    expect(inspect(...signatures)).toEqual([
      { outcome: 'failed', at, case: 'fault', values: { timestamps } },
    ]);
  });

  it('says who signs', () => {
    const { message, advice } = signed.explain({ timestamps: 0 }, 'fault');
    expect(message.vi).toBe('Tệp chưa được ký số.');
    expect(advice.vi).toBe('Đề nghị chuyển văn thư ký số của cơ quan trước khi gửi.');
    expect(signed.explain({ timestamps: 1 }, 'fault').message.vi).toBe(
      'Tệp chỉ có dấu thời gian, chưa được ký số.',
    );
  });
});
