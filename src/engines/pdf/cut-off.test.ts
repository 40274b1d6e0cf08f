import { describe, expect, it } from 'vitest';
import { PdfBuilder } from '#demo/pdf-builder.ts';
import { addSampleImage, FULL_PAGE, type SampleParts, samplePages } from '#demo/sample-pdf.ts';
import { readPdfFacts } from './read-pdf-facts.ts';

const text = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const scanned = (builder: PdfBuilder, extra = ''): SampleParts => ({
  content: FULL_PAGE,
  objects: { Im: addSampleImage(builder, { width: 1600, height: 2000, extra, data: 'x'.repeat(400) }) },
});

describe('a file that is cut off', () => {
  const whole = samplePages(builder => {
    const second = { ...scanned(builder), content: `${FULL_PAGE}% ${'x'.repeat(300)}` };
    return [scanned(builder), second];
  });
  /** Catalog and tree come first here, so that only what follows them can be lost. */
  const catalogFirst = (length: number): Uint8Array => {
    const builder = new PdfBuilder();
    const root = builder.add('<< /Type /Catalog /Pages 2 0 R >>');
    builder.add('<< /Type /Pages /Count 2 /Kids [3 0 R 4 0 R] >>');
    for (const offset of [0, 2]) {
      builder.add(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 576 720] /Contents ${5 + offset} 0 R /Resources << /XObject << /Im ${6 + offset} 0 R >> >> >>`,
      );
    }
    for (const _ of [1, 2]) {
      builder.stream('', FULL_PAGE);
      addSampleImage(builder, { width: 1600, height: 2000, data: 'x'.repeat(400) });
    }
    return builder.finish({ root }).subarray(0, length);
  };
  const all = text(catalogFirst(1e6));

  it('is refused where an image is cut, naming the page', () => {
    const within = all.indexOf('xxx', all.indexOf('8 0 obj')) + 100;
    expect(readPdfFacts(catalogFirst(within))).toMatchObject({ state: 'refused', cause: 'cutOff', page: 2 });
  });

  it('is refused where an image is missing', () => {
    expect(readPdfFacts(catalogFirst(all.indexOf('8 0 obj')))).toMatchObject({ cause: 'cutOff', page: 2 });
  });

  it('is refused where content is cut or missing', () => {
    expect(readPdfFacts(catalogFirst(all.indexOf('cm', all.indexOf('5 0 obj'))))).toMatchObject({
      cause: 'cutOff',
      page: 1,
    });
    expect(readPdfFacts(catalogFirst(all.indexOf('7 0 obj')))).toMatchObject({ cause: 'cutOff', page: 2 });
  });

  it('is refused where a page is missing', () => {
    expect(readPdfFacts(catalogFirst(all.indexOf('4 0 obj')))).toMatchObject({ cause: 'cutOff', page: 2 });
  });

  it('is refused where the mask of an image, or the resources of a page, are missing', () => {
    for (const [image, resources] of [
      ['/SMask 9 0 R', '/XObject << /Im 5 0 R >>'],
      ['', null],
    ] as const) {
      const builder = new PdfBuilder();
      builder.add('<< /Type /Catalog /Pages 2 0 R >>');
      builder.add('<< /Type /Pages /Count 1 /Kids [3 0 R] >>');
      const named = resources === null ? '9 0 R' : `<< ${resources} >>`;
      builder.add(`<< /Type /Page /MediaBox [0 0 576 720] /Contents 4 0 R /Resources ${named} >>`);
      builder.stream('', FULL_PAGE);
      addSampleImage(builder, { width: 1600, height: 2000, extra: image });
      const bytes = builder.finish({ root: 1 });
      const lost = bytes.subarray(0, text(bytes).indexOf('xref\n'));
      expect(readPdfFacts(lost)).toMatchObject({ cause: 'cutOff', page: 1 });
    }
  });

  it('is read where only its table is lost', () => {
    expect(readPdfFacts(catalogFirst(all.indexOf('xref\n')))).toMatchObject({
      state: 'read',
      pages: [{ dpi: 200 }, { dpi: 200 }],
      repairs: ['xrefRebuilt'],
    });
  });

  it('is refused wherever the cut falls before the end of its last image', () => {
    const end = all.indexOf('\nendstream', all.indexOf('8 0 obj'));
    const read = Array.from({ length: end - 20 }, (_, index) => index + 20).filter(
      length => readPdfFacts(catalogFirst(length)).state === 'read',
    );
    expect(read).toEqual([]);
  });

  it('is refused where its last object is a page, and the cut falls into that', () => {
    const builder = new PdfBuilder();
    builder.add('<< /Type /Catalog /Pages 2 0 R >>');
    builder.add('<< /Type /Pages /Count 1 /Kids [3 0 R] >>');
    builder.add('<< /Type /Page /MediaBox [0 0 9 9] /UserUnit 2 >>');
    const bytes = builder.finish({ root: 1 });
    const start = text(bytes).indexOf('3 0 obj');
    const end = text(bytes).indexOf('endobj', start) + 6;
    for (let length = start; length < end; length++) {
      expect(readPdfFacts(bytes.subarray(0, length))).toMatchObject({ cause: 'cutOff', page: 1 });
    }
    expect(readPdfFacts(bytes.subarray(0, end))).toMatchObject({ pages: [{ userUnit: 2 }] });
  });

  it('gives an answer wherever the cut falls', () => {
    for (let length = 0; length < whole.length; length += 7) {
      const reading = readPdfFacts(whole.subarray(0, length));
      expect(['refused', 'read']).toContain(reading.state);
    }
  });
});
