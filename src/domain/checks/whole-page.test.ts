import { describe, expect, it } from 'vitest';
import type { PageEdge, PageLook } from '../page-look.ts';
import type { PageFacts } from '../pdf-facts.ts';
import { sampleLook, samplePages, sampleScan } from '../sample-facts.ts';
import { wholePage } from './whole-page.ts';

const path = 'a.pdf';
const seen = (look: Partial<PageLook>): Partial<PageFacts> => ({ look: sampleLook(look) });
const cut = (confidence: number, ...edges: PageEdge[]): Partial<PageLook> => ({
  clipped: edges.map(edge => ({ edge, confidence })),
});
const border = (edge: PageEdge, depthMm: number) => ({ edge, depthMm });
const inspect = (...pages: Partial<PageFacts>[]) => [
  ...wholePage.inspect(sampleScan({ pages: samplePages(...pages) }, path), null),
];
const blank = { isBlank: true, inkShare: 0, confidence: 1 };

describe('PD13 pdf/whole-page', () => {
  it('accepts a page with nothing at its edges', () => {
    expect(inspect(seen({}))).toEqual([]);
  });

  it('warns of writing that edges cut off, whatever borders there are', () => {
    const look = { ...cut(0.5, 'left', 'top'), borders: [border('right', 8)] };
    expect(inspect(seen({}), seen(look))).toEqual([
      {
        ...{ outcome: 'failed', at: { path, page: 2 }, case: 'lost' },
        values: { page: 2, edges: 'top left', depthMm: 0 },
      },
    ]);
  });

  it('makes nothing of a guess', () => {
    expect(inspect(seen(cut(0.49, 'left')))).toEqual([]);
  });

  it('notes black borders, and how wide the widest is', () => {
    expect(inspect(seen({ borders: [border('top', 2), border('left', 8.5), border('right', 1.9)] }))).toEqual(
      [
        {
          ...{ outcome: 'failed', at: { path, page: 1 }, case: 'border' },
          values: { page: 1, edges: 'top left', depthMm: 8.5 },
        },
      ],
    );
  });

  it('does not mind the shadow of the paper’s edge', () => {
    expect(inspect(seen({ borders: [border('left', 1.9)] }))).toEqual([]);
  });

  it.each<[string, Partial<PageFacts>]>([
    ['not looked at', {}],
    ['without ink', seen({ ...cut(1, 'left'), blank })],
    ['that no scan carries', { ...seen(cut(1, 'left')), kind: 'digital' }],
  ])('is not applicable to a page %s', (_, page) => {
    expect(inspect(page)).toEqual([{ outcome: 'notApplicable', at: { path, page: 1 } }]);
  });

  it.each([
    ['lost', 'right', 0, 'Trang 2: chữ bị cắt mất ở mép phải.'],
    ['border', 'top left', 8.5, 'Trang 2: có viền đen ở mép trên, mép trái, rộng đến 8,5 mm.'],
  ] as const)('says where: %s', (gravity, edges, depthMm, message) => {
    expect(wholePage.explain({ page: 2, edges, depthMm }, gravity).message.vi).toBe(message);
  });

  it('asks for a new scan only where writing is lost', () => {
    const advice = (gravity: 'lost' | 'border') =>
      wholePage.explain({ page: 2, edges: 'top', depthMm: 3 }, gravity).advice.vi;
    expect(advice('lost')).toContain('quét lại trang này');
    expect(advice('border')).toMatch(/^Không bắt buộc sửa/);
  });
});
