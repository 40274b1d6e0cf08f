import { describe, expect, it } from 'vitest';
import type { PdfBuilder } from '#demo/pdf-builder.ts';
import { type SampleParts, samplePdf } from '#demo/sample-pdf.ts';
import { readPdfFacts } from './read-pdf-facts.ts';

const attached = (make: (builder: PdfBuilder) => SampleParts) => {
  const reading = readPdfFacts(samplePdf(make));
  if (reading.state !== 'read') throw new Error(JSON.stringify(reading));
  return reading.attachments;
};

const file = (builder: PdfBuilder, names: string): number =>
  builder.add(
    `<< /Type /Filespec ${names} /EF << /F ${builder.stream('/Type /EmbeddedFile', 'x')} 0 R >> >>`,
  );

describe('attachments', () => {
  it('are found among the names, by their best name', () => {
    expect(
      attached(builder => ({
        catalog: `/Names << /EmbeddedFiles << /Names [(khoa) ${file(builder, '/F (a.txt) /UF <feff0111002e007400780074>')} 0 R] >> >>`,
      })),
    ).toEqual(['đ.txt']);
  });

  it('have the name of their key where they say none themselves', () => {
    expect(
      attached(builder => ({
        catalog: `/Names << /EmbeddedFiles << /Names [(khoa) ${file(builder, '')} 0 R] >> >>`,
      })),
    ).toEqual(['khoa']);
  });

  it('are found on pages', () => {
    expect(
      attached(builder => ({
        page: `/Annots [<< /Subtype /FileAttachment /Rect [0 0 9 9] /FS ${file(builder, '/F (b.zip)')} 0 R >>]`,
      })),
    ).toEqual(['b.zip']);
  });

  it('are told once, however many places name them', () => {
    expect(
      attached(builder => {
        const one = `${file(builder, '/F (c.xml)')} 0 R`;
        return {
          catalog: `/AF [${one}] /Names << /EmbeddedFiles << /Names [(c) ${one}] >> >>`,
          page: `/AF ${one}`,
        };
      }),
    ).toEqual(['c.xml']);
  });

  it('are not files that are only linked to', () => {
    expect(attached(() => ({ catalog: '/AF [<< /Type /Filespec /F (elsewhere.pdf) >>]' }))).toEqual([]);
  });
});
