import { describe, expect, it } from 'vitest';
import type { PdfFacts } from '../pdf-facts.ts';
import { sampleScan, sampleSignature } from '../sample-facts.ts';
import { minimumVersion } from './minimum-version.ts';

const inspect = (effective: string, changes: Partial<PdfFacts> = {}) => [
  ...minimumVersion.inspect(
    sampleScan({ version: { header: effective, catalog: null, effective }, ...changes }, 'a.pdf'),
    { version: '1.4' },
  ),
];

describe('PD02 pdf/minimum-version', () => {
  it.each(['1.4', '1.5', '1.7', '1.10', '2.0'])('accepts %s', version => {
    expect(inspect(version)).toEqual([]);
  });

  it.each(['1.3', '1.0', '0.9', '', '1', 'x.y', '1.4x'])('refuses %j', version => {
    const values = { version, required: '1.4', isSigned: false, canRepair: true };
    expect(inspect(version)).toMatchObject([
      { outcome: 'failed', at: { path: 'a.pdf' }, case: 'fault', values },
    ]);
  });

  it('offers to raise the version, safely', () => {
    expect(inspect('1.3')).toMatchObject([
      {
        fixes: [
          {
            confidence: 'safe',
            edits: [{ kind: 'repair', path: 'a.pdf', sha256: 'digest of a.pdf', repair: 'raiseVersion' }],
          },
        ],
      },
    ]);
  });

  it.each<[string, Partial<PdfFacts>, boolean]>([
    ['signed', { signatures: [sampleSignature()] }, true],
    ['mended while reading', { repairs: ['xrefRebuilt'] }, false],
  ])('offers nothing for a file that is %s', (_, changes, isSigned) => {
    expect(inspect('1.3', changes)).toMatchObject([{ values: { isSigned, canRepair: false }, fixes: [] }]);
  });

  it('offers it still where a signature field stands empty', () => {
    const empty = sampleSignature({ byteRange: null, coversWholeFile: false, signedEnd: null });
    expect(inspect('1.3', { signatures: [empty] })).toMatchObject([
      { values: { isSigned: false, canRepair: true } },
    ]);
  });

  it('says what offices say', () => {
    const values = { version: '1.3', required: '1.4', isSigned: false, canRepair: true };
    const { message, advice } = minimumVersion.explain(values, 'fault');
    expect(message.vi).toBe('Tệp là PDF phiên bản 1.3; yêu cầu từ 1.4 trở lên.');
    expect(advice.vi).toBe('Chọn «Nâng phiên bản PDF» trước khi ký số, không cần quét lại.');
  });

  it('does not send a signed file to be mended', () => {
    const values = { version: '1.3', required: '1.4', isSigned: true, canRepair: false };
    expect(minimumVersion.explain(values, 'fault').advice.vi).toMatch(/^Tệp đã ký số/);
    expect(minimumVersion.explain({ ...values, isSigned: false }, 'fault').advice.vi).toMatch(
      /^Đề nghị lưu lại/,
    );
  });
});
