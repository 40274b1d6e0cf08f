import { describe, expect, it } from 'vitest';
import type { SealSighting } from '#domain/page-look.ts';
import { sampleLook } from '#domain/sample-facts.ts';
import { type LookedPage, pairStraddling } from './pair-straddling.ts';

const A4 = { widthMm: 210, heightMm: 297 };

function part(change: Partial<SealSighting> = {}): SealSighting {
  return {
    ...{ shape: 'arc', boxMm: { x: 200, y: 100, width: 10, height: 32 }, sizeMm: 36 },
    ...{ edge: 'right', confidence: 0.5, isClear: false },
    ...change,
  };
}

const page = (...redSeals: readonly SealSighting[]) => ({ ...A4, look: sampleLook({ redSeals }) });

const clearness = (pages: readonly LookedPage[]): (boolean | undefined)[] =>
  pages.map(({ look }) => look?.redSeals[0]?.isClear);

describe('parts of a straddling seal', () => {
  it('support each other at edges that face each other', () => {
    const other = part({ edge: 'left', boxMm: { x: 0, y: 103, width: 14, height: 30 }, sizeMm: 38 });
    const pages = pairStraddling([page(part()), page(other)]);
    expect(clearness(pages)).toEqual([true, true]);
    expect(pages[0]?.look?.redSeals[0]?.confidence).toBe(0.75);
  });

  it('support each other on fanned sheets with backs between them', () => {
    const blank = { ...A4, look: sampleLook() };
    expect(clearness(pairStraddling([page(part()), blank, page(part())]))).toEqual([true, undefined, true]);
  });

  it('stay doubtful alone, far from each other, at another height or of another size', () => {
    const blank = { ...A4, look: null };
    const lower = part({ boxMm: { x: 200, y: 115, width: 10, height: 32 } });
    for (const other of [
      [blank],
      [blank, blank, page(part())],
      [page(lower)],
      [page(part({ sizeMm: 26 }))],
    ]) {
      expect(clearness(pairStraddling([page(part()), ...other]))[0]).toBe(false);
    }
  });

  it('stay doubtful beside a seal that no edge cuts, one at the foot, or a sheet of another size', () => {
    const others = [page(part({ edge: null })), page(part({ edge: 'bottom' }))];
    const poster = { ...page(part()), widthMm: 297, heightMm: 420 };
    for (const other of [...others, poster]) {
      expect(clearness(pairStraddling([page(part()), other]))[0]).toBe(false);
    }
  });

  it('leave pages without doubt as they are', () => {
    const [one, two] = [page(part({ isClear: true })), page()];
    const pages = pairStraddling([one, two]);
    expect(pages[0]).toBe(one);
    expect(pages[1]).toBe(two);
  });
});
