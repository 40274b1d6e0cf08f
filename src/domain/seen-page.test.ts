import { describe, expect, it } from 'vitest';
import { sampleLook, samplePage } from './sample-facts.ts';
import { isBlank, scanLook, writingLook } from './seen-page.ts';

const inked = sampleLook();
const blank = sampleLook({ blank: { isBlank: true, inkShare: 0, confidence: 1 } });

describe('a page that was seen', () => {
  it.each([
    ['nothing is painted on it', { kind: 'blank' }, true],
    ['its pixels hold no ink', { look: blank }, true],
    ['it holds ink', { look: inked }, false],
    ['nobody has looked', {}, false],
  ] as const)('is blank or not: %s', (_, changes, expected) => {
    expect(isBlank(samplePage(changes))).toBe(expected);
  });

  it('is asked what a scanner does wrong only where images carry it', () => {
    expect(scanLook(samplePage({ look: inked }))).toBe(inked);
    expect(scanLook(samplePage({ look: inked, kind: 'mixed' }))).toBe(inked);
    expect(scanLook(samplePage({ look: inked, kind: 'digital' }))).toBeNull();
    expect(scanLook(samplePage())).toBeNull();
  });

  it('is asked about its writing only where there is any', () => {
    expect(writingLook(samplePage({ look: inked }))).toBe(inked);
    expect(writingLook(samplePage({ look: blank }))).toBeNull();
    expect(scanLook(samplePage({ look: blank }))).toBe(blank);
  });
});
