import { describe, expect, it } from 'vitest';
import type { PdfReading } from '#domain/pdf-facts.ts';
import { sampleLook, samplePages, samplePdf } from '#domain/sample-facts.ts';
import { withLook } from '#domain/with-look.ts';
import { GrowingReading } from './growing-reading.ts';

const structureOf = (pdf: PdfReading) => ({ reading: { sha256: 'abc', sizeBytes: 7, pdf }, stamp: 's' });

function begun(pdf: PdfReading): GrowingReading {
  const growing = new GrowingReading();
  growing.begin(structureOf(pdf));
  return growing;
}

describe('a reading that is cut short', () => {
  const pages = samplePages({}, { kind: 'digital', dpi: null }, {});

  it('is nothing before the structure is known', () => {
    expect(new GrowingReading().cutShort('time')).toBeNull();
    expect(new GrowingReading().pageCount).toBe(0);
  });

  it('keeps what was seen, and says of each other page why it was not', () => {
    const growing = begun(samplePdf({ pages }));
    const [seen] = pages.map(page => withLook(page, sampleLook()));
    if (seen !== undefined) growing.add(seen);
    expect(growing.pageCount).toBe(3);
    const cut = growing.cutShort('memory');
    expect(cut?.reading.pdf).toMatchObject({
      pages: [seen, { look: null, unseen: 'notScanned' }, { look: null, unseen: 'memory' }],
    });
  });

  it('is not to be remembered', () => {
    expect(begun(samplePdf({ pages })).cutShort('time')?.stamp).toBeNull();
  });

  it('leaves a file without pages as it is', () => {
    const refused: PdfReading = { state: 'refused', cause: 'notPdf' };
    expect(begun(refused).cutShort('time')).toEqual(structureOf(refused));
  });
});
