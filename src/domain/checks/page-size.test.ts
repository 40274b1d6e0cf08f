import { describe, expect, it } from 'vitest';
import type { PageFacts, PdfFacts } from '../pdf-facts.ts';
import { samplePages, sampleScan, sampleSignature } from '../sample-facts.ts';
import { pageSize } from './page-size.ts';

const path = 'a.pdf';
const inspect = (pages: readonly Partial<PageFacts>[], changes: Partial<PdfFacts> = {}) => [
  ...pageSize.inspect(sampleScan({ pages: samplePages(...pages), ...changes }, path), null),
];
/** A4 at 200 dpi, its pixels written as points. */
const boxed: Partial<PageFacts> = {
  ...{ dpi: 72, widthMm: 583.5, heightMm: 825.1, pixelWidth: 1654, pixelHeight: 2339 },
};

describe('PD09 pdf/page-size', () => {
  it.each([
    ['A4', 210, 297],
    ['A4 lying', 297, 210],
    ['A3', 297, 420],
    ['an identity card', 85.6, 54],
    ['F4', 210, 330],
  ])('accepts %s', (_, widthMm, heightMm) => {
    expect(
      inspect([
        { widthMm, heightMm },
        { widthMm, heightMm, kind: 'mixed' },
      ]),
    ).toEqual([]);
  });

  it('tells of another size, page by page', () => {
    expect(inspect([{}, { widthMm: 180, heightMm: 400 }])).toEqual([
      {
        ...{ outcome: 'failed', at: { path, page: 2 }, case: 'size' },
        values: { page: 2, widthMm: 180, heightMm: 400 },
      },
    ]);
  });

  it.each(['digital', 'blank'] as const)('is not applicable to a %s page', kind => {
    expect(inspect([{ kind, widthMm: 180, heightMm: 400 }])).toEqual([
      { outcome: 'notApplicable', at: { path, page: 1 } },
    ]);
  });

  it('recognizes pixels written as points, once for the file, and explains what follows from them', () => {
    const [answer, ...sizes] = inspect([{}, boxed, boxed]);
    expect(answer).toMatchObject({
      ...{ outcome: 'undecided', reason: 'person', at: { path }, case: 'box' },
      values: { pages: 2, widthMm: 583.5, heightMm: 825.1, paper: 'A4', canRepair: true },
      fixes: [
        {
          confidence: 'confirm',
          edits: [{ kind: 'repair', path, sha256: `digest of ${path}`, repair: 'setPageSize' }],
        },
      ],
      explains: [
        { number: 'PD04', at: { path, page: 2 } },
        { number: 'PD09', at: { path, page: 2 } },
        { number: 'PD04', at: { path, page: 3 } },
        { number: 'PD09', at: { path, page: 3 } },
      ],
    });
    expect(sizes).toMatchObject([
      { case: 'size', at: { path, page: 2 } },
      { case: 'size', at: { path, page: 3 } },
    ]);
  });

  it.each<[string, Partial<PdfFacts>]>([
    ['signed', { signatures: [sampleSignature()] }],
    ['mended while reading', { repairs: ['xrefRebuilt'] }],
  ])('offers no repair of a file that is %s', (_, changes) => {
    expect(inspect([boxed], changes)[0]).toMatchObject({
      case: 'box',
      values: { canRepair: false },
      fixes: [],
    });
  });

  it('says what offices say of a wrong page box', () => {
    const values = {
      pages: 1,
      widthMm: 583.5,
      heightMm: 825.1,
      dpi: 199.95,
      paper: 'A4',
      canRepair: true,
    } as const;
    const { message, advice } = pageSize.explain(values, 'box');
    expect(message.vi).toBe(
      'Khổ giấy ghi trong tệp (583,5 × 825,1 mm) không đúng thực tế. Nếu bản giấy là A4 thì đạt 200 dpi.',
    );
    expect(advice.vi).toBe('Đề nghị xác nhận khổ giấy, không cần quét lại.');
    expect(pageSize.explain({ ...values, pages: 3 }, 'box').message.vi).toContain('(3 trang)');
    expect(pageSize.explain({ ...values, canRepair: false }, 'box').advice.vi).toContain('bản chưa ký số');
  });

  it('says which page has which size', () => {
    const values = { page: 2, widthMm: 180, heightMm: 400.25 };
    expect(pageSize.explain(values, 'size').message.vi).toBe(
      'Trang 2: khổ 180 × 400,3 mm không phải khổ giấy thường gặp.',
    );
  });
});
