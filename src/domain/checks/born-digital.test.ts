import { describe, expect, it } from 'vitest';
import type { PageKind } from '../pdf-facts.ts';
import { samplePages, sampleScan } from '../sample-facts.ts';
import { bornDigital } from './born-digital.ts';

const path = 'a.pdf';
const inspect = (...kinds: PageKind[]) => [
  ...bornDigital.inspect(sampleScan({ pages: samplePages(...kinds.map(kind => ({ kind }))) }, path), null),
];

describe('PD07 pdf/born-digital', () => {
  it.each<[string, PageKind[]]>([
    ['a scan', ['scan', 'scan']],
    ['one scanned page among digital ones', ['digital', 'scan']],
    ['pictures with text over them', ['mixed']],
    ['blank pages', ['blank']],
  ])('has nothing to say of %s', (_, kinds) => {
    expect(inspect(...kinds)).toEqual([]);
  });

  it.each<[string, PageKind[], number]>([
    ['digital pages', ['digital', 'digital'], 2],
    ['digital pages with a blank back', ['digital', 'blank'], 1],
    ['digital pages, one with a large picture', ['mixed', 'digital'], 1],
  ])('notes %s, once', (_, kinds, pages) => {
    expect(inspect(...kinds)).toEqual([
      { outcome: 'failed', at: { path }, case: 'digital', values: { pages } },
    ]);
  });

  it('says that resolution and color do not apply', () => {
    expect(bornDigital.explain({ pages: 1 }, 'digital').message.vi).toBe(
      'Tệp là văn bản điện tử gốc, không phải bản quét: không xét độ phân giải và màu.',
    );
  });
});
