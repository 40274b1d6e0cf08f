import { describe, expect, it } from 'vitest';
import type { PageLook } from '../page-look.ts';
import type { PageFacts } from '../pdf-facts.ts';
import { sampleLook, samplePages, sampleScan } from '../sample-facts.ts';
import { straight } from './straight.ts';

const path = 'a.pdf';
const leaning = (degrees: number, more: Partial<PageLook> = {}, confidence = 0.9): Partial<PageFacts> => ({
  look: sampleLook({ skew: { degrees, confidence }, ...more }),
});
const inspect = (...pages: Partial<PageFacts>[]) => [
  ...straight.inspect(sampleScan({ pages: samplePages(...pages) }, path), null),
];
const clipped = (confidence: number): Partial<PageLook> => ({ clipped: [{ edge: 'right', confidence }] });
const blank = { isBlank: true, inkShare: 0, confidence: 1 };

describe('PD12 pdf/straight', () => {
  it.each([0, 1.4, -1.4])('accepts a page that leans %d degrees', degrees => {
    expect(inspect(leaning(degrees))).toEqual([]);
  });

  it.each([1.5, -1.5, 6.9])('notes a page that leans %d degrees', degrees => {
    expect(inspect(leaning(0), leaning(degrees))).toEqual([
      { outcome: 'failed', at: { path, page: 2 }, case: 'crooked', values: { page: 2, degrees } },
    ]);
  });

  it.each([7, -7, 12])('warns of writing that must have left the paper at %d degrees', degrees => {
    expect(inspect(leaning(degrees))).toEqual([
      { outcome: 'failed', at: { path, page: 1 }, case: 'lost', values: { page: 1, degrees }, explains: [] },
    ]);
  });

  it('warns where writing is seen to be cut off, and explains that', () => {
    expect(inspect(leaning(2, clipped(0.5)))).toMatchObject([
      { case: 'lost', explains: [{ number: 'PD13', at: { path, page: 1 } }] },
    ]);
    expect(inspect(leaning(2, clipped(0.49)))).toMatchObject([{ case: 'crooked' }]);
  });

  it('does not blame a level page for writing that is cut off', () => {
    expect(inspect(leaning(0.3, clipped(1)))).toEqual([]);
  });

  it.each<[string, Partial<PageFacts>]>([
    ['not looked at', {}],
    ['without lines that tell', { look: sampleLook({ skew: null }) }],
    ['without ink', leaning(9, { blank })],
    ['of which it is a guess', leaning(9, {}, 0.49)],
    ['that no scan carries', { ...leaning(9), kind: 'digital' }],
  ])('is not applicable to a page %s', (_, page) => {
    expect(inspect(page)).toEqual([{ outcome: 'notApplicable', at: { path, page: 1 } }]);
  });

  it.each([
    ['crooked', 2.44, 'Trang 2 bị nghiêng sang phải 2,4°.'],
    ['crooked', -3, 'Trang 2 bị nghiêng sang trái 3°.'],
    ['lost', -8.2, 'Trang 2 bị nghiêng sang trái 8,2°, chữ ở mép trang có thể đã mất.'],
  ] as const)('says how far and which way: %s %d', (gravity, degrees, message) => {
    expect(straight.explain({ page: 2, degrees }, gravity).message.vi).toBe(message);
  });

  it('asks for a new scan only where writing may be lost', () => {
    const advice = (gravity: 'crooked' | 'lost') =>
      straight.explain({ page: 2, degrees: 3 }, gravity).advice.vi;
    expect(advice('lost')).toContain('quét lại');
    expect(advice('crooked')).toMatch(/^Không bắt buộc sửa/);
  });
});
