import { describe, expect, it } from 'vitest';
import { joinBytes, type PdfBuilder } from '#demo/pdf-builder.ts';
import { type SampleParts, samplePdf } from '#demo/sample-pdf.ts';
import type { PdfFacts } from '#domain/pdf-facts.ts';
import { readPdfFacts } from './read-pdf-facts.ts';

const PLACES = '[0000000000 0000000000 0000000000 0000000000]';
const CONTENTS = `<${'00'.repeat(50)}>`;

const facts = (bytes: Uint8Array): PdfFacts => {
  const reading = readPdfFacts(bytes);
  if (reading.state !== 'read') throw new Error(JSON.stringify(reading));
  return reading;
};

const text = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Writes a byte range in the room left for it: `gap` widens what is left out, `short` the end. */
const ranged = (bytes: Uint8Array, { before = 0, after = 0, short = 0 } = {}): Uint8Array => {
  const start = text(bytes).indexOf(CONTENTS) - before;
  const next = text(bytes).indexOf(CONTENTS) + CONTENTS.length + after;
  const parts = [0, start, next, bytes.length - next - short].map(part => String(part).padStart(10, '0'));
  return joinBytes(text(bytes).replace(PLACES, `[${parts.join(' ')}]`));
};

const signed = (builder: PdfBuilder, dict = '', field = '/Rect [36 36 108 72]'): SampleParts => {
  const value = builder.add(
    `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange ${PLACES} /Contents ${CONTENTS} ${dict} >>`,
  );
  const widget = builder.add(`<< /Type /Annot /Subtype /Widget /FT /Sig /T (ky) /V ${value} 0 R ${field} >>`);
  return { catalog: `/AcroForm << /Fields [${widget} 0 R] /SigFlags 3 >>`, page: `/Annots [${widget} 0 R]` };
};

describe('a signature field', () => {
  it('covers the whole file where only /Contents is left out', () => {
    const bytes = ranged(samplePdf(builder => signed(builder)));
    const [field] = facts(bytes).signatures;
    // The page is 10 inches high: 72 points from the bottom are 648 from the top.
    expect(field).toMatchObject({
      field: 'ky',
      subFilter: 'adbe.pkcs7.detached',
      coversWholeFile: true,
      signedEnd: bytes.length,
      isTimestamp: false,
      page: 1,
      boxMm: { x: 12.7, y: 228.6, width: 25.4, height: 12.7 },
    });
    expect(field?.byteRange?.[0]).toBe(0);
  });

  it.each([
    ['begins the gap too early', { before: 1 }],
    ['ends the gap too late', { after: 1 }],
    ['ends the gap too early', { after: -1 }],
    ['stops before the file does', { short: 1 }],
  ])('does not cover the file where its range %s', (_, shift) => {
    const [field] = facts(
      ranged(
        samplePdf(builder => signed(builder)),
        shift,
      ),
    ).signatures;
    expect(field).toMatchObject({ coversWholeFile: false });
    expect(field?.byteRange).toHaveLength(4);
  });

  it('does not cover what was added later', () => {
    const bytes = ranged(samplePdf(builder => signed(builder)));
    const [field] = facts(joinBytes(bytes, '% more\n')).signatures;
    expect(field).toMatchObject({ coversWholeFile: false, signedEnd: bytes.length });
  });

  it.each([
    ['three numbers', '[0 1 2]'],
    ['a fraction', '[0 1.5 2 3]'],
    ['six numbers', '[0 1 2 3 4 5]'],
    ['no array', '0'],
  ])('has no byte range where that is %s', (_, range) => {
    const bytes = joinBytes(text(samplePdf(builder => signed(builder))).replace(PLACES, range));
    expect(facts(bytes).signatures).toMatchObject([
      { byteRange: null, signedEnd: null, coversWholeFile: false },
    ]);
  });

  it('ends nowhere where its range leaves the file', () => {
    const bytes = joinBytes(
      text(samplePdf(builder => signed(builder))).replace(PLACES, '[0 10 20 99999999]'),
    );
    expect(facts(bytes).signatures).toMatchObject([{ byteRange: [0, 10, 20, 99999999], signedEnd: null }]);
  });

  it('is listed where nobody has signed yet', () => {
    const bytes = samplePdf(builder => {
      const field = builder.add('<< /FT /Sig /T (trong) /Subtype /Widget /Rect [0 0 0 0] >>');
      return { catalog: `/AcroForm << /Fields [${field} 0 R] >>`, page: `/Annots [${field} 0 R]` };
    });
    expect(facts(bytes)).toMatchObject({
      signatures: [{ field: 'trong', subFilter: null, byteRange: null, page: 1, boxMm: null }],
      hasForm: false,
    });
  });

  it.each([
    ['its type', '/Type /DocTimeStamp'],
    ['its format', '/SubFilter /ETSI.RFC3161'],
  ])('is a timestamp by %s', (_, entry) => {
    expect(facts(samplePdf(builder => signed(builder, entry))).signatures).toMatchObject([
      { isTimestamp: true },
    ]);
  });

  it('inherits its type and value, and has the names of those above it', () => {
    const bytes = samplePdf(builder => {
      const value = builder.add(`<< /Type /Sig /ByteRange [0 1 2 3] /Contents ${CONTENTS} >>`);
      const widget = builder.add('<< /Subtype /Widget /Rect [0 0 72 72] >>');
      const field = builder.add(`<< /T (b) /Kids [${widget} 0 R] >>`);
      const parent = builder.add(`<< /T (a) /FT /Sig /V ${value} 0 R /Kids [${field} 0 R] >>`);
      return { catalog: `/AcroForm << /Fields [${parent} 0 R] >>`, page: `/Annots [${widget} 0 R]` };
    });
    expect(facts(bytes).signatures).toMatchObject([{ field: 'a.b', byteRange: [0, 1, 2, 3], page: 1 }]);
  });

  it('is found on a page though no form lists it', () => {
    const bytes = samplePdf(builder => ({ page: signed(builder).page ?? '' }));
    expect(facts(bytes).signatures).toMatchObject([{ field: 'ky', page: 1 }]);
  });

  it('finds its page by the name that the widget gives, where the page does not list it', () => {
    const bytes = samplePdf(builder => {
      const widget = builder.add('<< /FT /Sig /T (x) /Subtype /Widget /Rect [0 0 72 72] /P 4 0 R >>');
      return { catalog: `/AcroForm << /Fields [${widget} 0 R] >>` };
    });
    // The builder numbers: 1 the widget, 2 the tree, 3 the content, 4 the page.
    expect(facts(bytes).signatures).toMatchObject([{ field: 'x', page: 1 }]);
  });

  it.each(['DocMDP', 'UR3'])('is told apart where only the permissions (%s) name the signature', key => {
    const bytes = samplePdf(builder => {
      const value = builder.add(`<< /Type /Sig /ByteRange [0 1 2 3] /Contents ${CONTENTS} >>`);
      return { catalog: `/Perms << /${key} ${value} 0 R >>` };
    });
    expect(facts(bytes).signatures).toMatchObject([
      { field: `Perms/${key}`, byteRange: [0, 1, 2, 3], page: null },
    ]);
  });

  it('is told once where the permissions name it too', () => {
    const bytes = samplePdf(builder => {
      const parts = signed(builder);
      return { ...parts, catalog: `${parts.catalog} /Perms << /DocMDP 1 0 R >>` };
    });
    expect(facts(bytes).signatures).toHaveLength(1);
  });
});

describe('a form', () => {
  it.each([
    ['fields to fill in', '<< /Fields [<< /T (a) /FT /Tx >>] >>', true],
    ['XFA', '<< /Fields [] /XFA [(template) 1 0 R] >>', true],
    ['no fields', '<< /Fields [] >>', false],
    ['only fields to sign', '<< /Fields [<< /T (a) /FT /Sig >>] >>', false],
  ])('is there or not with %s', (_, form, hasForm) => {
    expect(facts(samplePdf(() => ({ catalog: `/AcroForm ${form}` }))).hasForm).toBe(hasForm);
  });
});
