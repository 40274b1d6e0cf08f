import { describe, expect, it } from 'vitest';
import type { FactCache } from '#application/ports/fact-cache.ts';
import { sampleReading } from './sample-reading.ts';

export interface CacheHarness {
  readonly cache: FactCache;
  /** The same cache as a later run finds it. */
  reopen(): FactCache;
}

/** What every cache of facts promises, as far as it remembers at all. */
export function factCacheContract(name: string, open: () => CacheHarness): void {
  describe(`the fact cache in ${name}`, () => {
    it('gives back exactly what was kept, in a later run too', () => {
      const harness = open();
      harness.cache.keep('CSDL_A/hồ sơ.pdf', 's1', sampleReading(7));
      expect(harness.reopen().find('CSDL_A/hồ sơ.pdf', 's1')).toEqual(sampleReading(7));
    });

    it('knows nothing of a changed file, nor of another path', () => {
      const harness = open();
      harness.cache.keep('a.pdf', 's1', sampleReading(7));
      const later = harness.reopen();
      expect(later.find('a.pdf', 's2')).toBeNull();
      expect(later.find('b.pdf', 's1')).toBeNull();
    });

    it('forgets what a file was once it is something else', () => {
      const harness = open();
      harness.cache.keep('a.pdf', 's1', sampleReading(7));
      harness.cache.keep('a.pdf', 's2', sampleReading(8));
      const later = harness.reopen();
      expect(later.find('a.pdf', 's1')).toBeNull();
      expect(later.find('a.pdf', 's2')).toEqual(sampleReading(8));
    });

    it('keeps thousands of files', () => {
      const harness = open();
      for (let at = 0; at < 2000; at += 1) harness.cache.keep(`${at}.pdf`, 's', sampleReading(at));
      const later = harness.reopen();
      for (const at of [0, 255, 256, 1999]) expect(later.find(`${at}.pdf`, 's')).toEqual(sampleReading(at));
    });
  });
}
