import { describe, expect, it } from 'vitest';
import { sampleLook, samplePage } from './sample-facts.ts';
import { withLook } from './with-look.ts';

const blank = { isBlank: true, inkShare: 0, confidence: 1 };

describe('a page that was looked at', () => {
  it('keeps the mode of an honest color scan of black text', () => {
    const seen = withLook(samplePage(), sampleLook({ coloredShare: 0 }));
    expect(seen).toMatchObject({ kind: 'scan', colorMode: 'color', storedMode: 'color', unseen: null });
  });

  it('is gray where color is stored but not there, and says what is stored', () => {
    const seen = withLook(samplePage(), sampleLook({ isColorless: true }));
    expect(seen).toMatchObject({ colorMode: 'gray', storedMode: 'color' });
  });

  it('stays bilevel', () => {
    const seen = withLook(samplePage({ colorMode: 'bilevel' }), sampleLook({ isColorless: true }));
    expect(seen.colorMode).toBe('bilevel');
  });

  it('is blank where a scan holds no ink; a digital page stays what it is', () => {
    expect(withLook(samplePage(), sampleLook({ blank })).kind).toBe('blank');
    expect(withLook(samplePage({ kind: 'digital' }), sampleLook({ blank })).kind).toBe('digital');
  });
});
