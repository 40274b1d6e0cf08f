import { describe, expect, it } from 'vitest';
import type { QuarterTurn } from '../page-look.ts';
import type { PageFacts, PdfFacts } from '../pdf-facts.ts';
import { sampleLook, samplePages, sampleScan, sampleSignature } from '../sample-facts.ts';
import { upright } from './upright.ts';

const path = 'a.pdf';
const turned = (degrees: QuarterTurn, confidence = 0.9): Partial<PageFacts> => ({
  look: sampleLook({ turn: { degrees, confidence } }),
});
const inspect = (pages: readonly Partial<PageFacts>[], pdf: Partial<PdfFacts> = {}) => [
  ...upright.inspect(sampleScan({ pages: samplePages(...pages), ...pdf }, path), null),
];
const blank = { isBlank: true, inkShare: 0, confidence: 1 };

describe('PD11 pdf/upright', () => {
  it('accepts pages that stand upright', () => {
    expect(inspect([turned(0), turned(0)])).toEqual([]);
  });

  it.each([90, 180, 270] as const)(
    'tells of a page that must be turned by %d degrees, and offers to',
    degrees => {
      const edit = {
        kind: 'repair',
        path,
        sha256: `digest of ${path}`,
        repair: `turnPage${degrees}`,
        page: 2,
      };
      expect(inspect([turned(0), turned(degrees)])).toMatchObject([
        {
          ...{ outcome: 'failed', at: { path, page: 2 }, case: 'turned' },
          values: { page: 2, degrees, canRepair: true },
          fixes: [{ confidence: 'confirm', edits: [edit] }],
        },
      ]);
    },
  );

  it('takes half a chance for enough, and no less', () => {
    expect(inspect([turned(180, 0.5)])).toMatchObject([{ outcome: 'failed' }]);
    expect(inspect([turned(180, 0.49)])).toEqual([{ outcome: 'notApplicable', at: { path, page: 1 } }]);
  });

  it.each<[string, Partial<PageFacts>]>([
    ['not looked at', {}],
    ['without text that tells', { look: sampleLook({ turn: null }) }],
    ['without ink', { look: sampleLook({ blank, turn: { degrees: 180, confidence: 1 } }) }],
    ['that no scan carries', { ...turned(180), kind: 'digital' }],
  ])('is not applicable to a page %s', (_, page) => {
    expect(inspect([page])).toEqual([{ outcome: 'notApplicable', at: { path, page: 1 } }]);
  });

  it.each<[string, Partial<PdfFacts>]>([
    ['is signed', { signatures: [sampleSignature()] }],
    ['had to be mended to be read', { repairs: ['xrefRebuilt'] }],
  ])('offers no turn where the file %s', (_, pdf) => {
    expect(inspect([turned(180)], pdf)).toMatchObject([{ values: { canRepair: false }, fixes: [] }]);
  });

  it.each([
    [90, 'Trang 2 nằm ngang, đầu trang quay sang trái.', 'Xoay trang 90° theo chiều kim đồng hồ'],
    [180, 'Trang 2 bị ngược đầu.', 'Xoay trang 180°'],
    [270, 'Trang 2 nằm ngang, đầu trang quay sang phải.', 'Xoay trang 90° ngược chiều kim đồng hồ'],
  ] as const)('says how the page lies and how to turn it: %d', (degrees, message, advice) => {
    const said = upright.explain({ page: 2, degrees, canRepair: true }, 'turned');
    expect(said.message.vi).toBe(message);
    expect(said.advice.vi).toMatch(new RegExp(`^${advice} trước khi ký số, không cần quét lại[.]`));
  });

  it('sends what is signed back to the file before it was', () => {
    const said = upright.explain({ page: 2, degrees: 180, canRepair: false }, 'turned');
    expect(said.advice.vi).toBe('Xoay trang 180° trên bản chưa ký số rồi ký lại, không cần quét lại.');
  });
});
