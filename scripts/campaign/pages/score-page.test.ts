import { describe, expect, it } from 'vitest';
import type { PageTruth, SealTruth } from '#demo/pages/page-truth.ts';
import type { BoxMm } from '#domain/finding.ts';
import type { PageLook, SealSighting } from '#domain/page-look.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import { figuresOf } from './figures.ts';
import { scorePage } from './score-page.ts';

const box = (x: number, y: number, width = 36, height = width): BoxMm => ({ x, y, width, height });

const seal = (boxMm: BoxMm, grade: SealTruth['grade']): SealTruth => ({
  ...{ boxMm, grade, sizeMm: 36, shape: 'round', isRed: true, seenShare: 0.9, edge: null, traits: [] },
});

const sighting = (boxMm: BoxMm, isClear: boolean): SealSighting => ({
  ...{ shape: 'round', boxMm, sizeMm: 36, edge: null, confidence: 0.9, isClear },
});

function truthOf(own: Partial<PageTruth>): PageTruth {
  return {
    ...{
      kind: 'decision',
      seals: [],
      traces: [],
      decoys: [],
      decoyMarks: [],
      storedAs: 'color',
      isColorless: false,
    },
    ...{
      isBlank: false,
      hasText: true,
      skewDegrees: 0,
      turn: 0,
      clipped: [],
      borders: [],
      tone: 'even',
      traits: [],
    },
    ...own,
  };
}

function score(truth: Partial<PageTruth>, redSeals: readonly SealSighting[]) {
  const look: PageLook = {
    ...{ redSeals, stampShapes: [], isColorless: false, coloredShare: 0.01, clipped: [], borders: [] },
    ...{ blank: { isBlank: false, inkShare: 0.05, confidence: 1 } },
    ...{ skew: { degrees: 0, confidence: 1 }, turn: { degrees: 0, confidence: 1 } },
    tone: { kind: 'even', paper: 245, ink: 40, isLost: false, confidence: 1 },
  };
  const page: PageFacts = {
    ...{
      number: 1,
      kind: 'scan',
      dpi: 200,
      colorMode: 'color',
      storedMode: 'color',
      widthMm: 210,
      heightMm: 297,
    },
    ...{ rotation: 0, userUnit: 1, pixelWidth: 1654, pixelHeight: 2339, imageCount: 1, hasTextLayer: false },
    ...{ look, unseen: null, limit: null },
  };
  return scorePage('1-0', truthOf(truth), page, 90);
}

const failing = (...outcomes: ReturnType<typeof score>[]): string[] =>
  figuresOf(outcomes)
    .filter(({ count }) => count > 0)
    .map(({ name }) => name);

describe('a page that was looked at', () => {
  it('has nothing against it where what is there was said', () => {
    const outcome = score({ seals: [seal(box(100, 200), 'clear')] }, [sighting(box(102, 198), true)]);
    expect(outcome.seals.map(({ said }) => said)).toEqual(['clear']);
    expect(failing(outcome)).toEqual([]);
  });

  it('counts a clear seal of which nothing was said, or only that a person must look', () => {
    const seals = [seal(box(100, 200), 'clear')];
    expect(failing(score({ seals }, []))).toEqual(['red: clear seal missed']);
    expect(failing(score({ seals }, [sighting(box(20, 20), false)]))).toEqual(['red: clear seal missed']);
    expect(failing(score({ seals }, [sighting(box(100, 200), false)]))).toEqual(['red: clear seal doubtful']);
  });

  it('counts a hard seal apart, the more where nobody doubts the page', () => {
    const seals = [seal(box(100, 200), 'hard')];
    expect(failing(score({ seals }, []))).toEqual([
      'red: hard seal missed',
      'red: hard seal missed on a page that nobody doubts',
    ]);
    expect(failing(score({ seals }, [sighting(box(20, 20), false)]))).toEqual(['red: hard seal missed']);
  });

  it('counts what was said of a decoy', () => {
    const decoys = { decoys: ['logo'], decoyMarks: [{ kind: 'logo', boxMm: box(20, 15, 20) }] };
    expect(failing(score(decoys, [sighting(box(21, 16, 18), true)]))).toEqual([
      'red: decoy called a seal',
      'red: page without a seal called one with',
    ]);
    expect(failing(score(decoys, [sighting(box(21, 16, 18), false)]))).toEqual([
      'red: page without a seal doubtful',
    ]);
  });

  it('has nothing against it where only a trace of a seal was seen, or was not', () => {
    const traces = [box(100, 200)];
    expect(failing(score({ traces }, [sighting(box(100, 200), false)]))).toEqual([]);
    expect(failing(score({ traces }, []))).toEqual([]);
  });

  it('counts what was said of the whole page', () => {
    const wrong = score(
      { storedAs: 'gray', isColorless: true, isBlank: true, turn: 90, skewDegrees: 0.4 },
      [],
    );
    expect(failing(wrong)).toEqual([
      'color mode of a blank page wrong',
      'blank wrong',
      'orientation wrong',
      'skew off by more than 0.3 degrees, or not told',
    ]);
  });
});
