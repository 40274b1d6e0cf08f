import { describe, expect, it } from 'vitest';
import type { PdfBuilder } from '#demo/pdf-builder.ts';
import { addSampleForm, addSampleImage, FULL_PAGE, type SampleParts, samplePdf } from '#demo/sample-pdf.ts';
import type { PageFacts } from '#domain/pdf-facts.ts';
import { readPdfFacts } from './read-pdf-facts.ts';

const pageOf = (make: (builder: PdfBuilder) => SampleParts): PageFacts => {
  const reading = readPdfFacts(samplePdf(make));
  const page = reading.state === 'read' ? reading.pages[0] : undefined;
  if (page === undefined) throw new Error(JSON.stringify(reading));
  return page;
};

const drawn = (content: string, resources = ''): PageFacts =>
  pageOf(builder => ({
    content,
    resources,
    objects: {
      Im: addSampleImage(builder, { width: 1600, height: 2000 }),
      Text: addSampleImage(builder, { width: 2400, height: 3000, isStencil: true }),
    },
  }));

const HIDDEN_TEXT = 'BT 3 Tr /F 10 Tf 72 600 Td (U\\336 ban) Tj ET\n';
const TEXT = 'BT /F 10 Tf 72 600 Td (Kh\\364ng) Tj ET\n';

describe('the kind of a page', () => {
  it.each([
    ['an image alone', FULL_PAGE],
    ['an image after a white sheet', `1 g 0 0 576 720 re f ${FULL_PAGE}`],
    ['a smaller image on a white sheet', '1 1 1 rg 0 0 576 720 re f q 500 0 0 600 30 30 cm /Im Do Q'],
    ['a sheet of white ink', `/Cs cs 0 scn 0 0 576 720 re f ${FULL_PAGE}`],
    ['an image over a colored sheet', '0.9 1 0.9 rg 0 0 576 720 re f q 500 0 0 600 30 30 cm /Im Do Q'],
    ['a stencil on tinted paper', `0.95 0.95 0.9 rg 0 0 576 720 re f 0 g q 576 0 0 720 0 0 cm /Text Do Q`],
    ['invisible recognized text over it', `${FULL_PAGE}${HIDDEN_TEXT}`],
    ['a clip and no paint', `0 0 576 720 re W n ${FULL_PAGE}`],
    ['a fill too thin to see', `${FULL_PAGE} 0 g 10 10 300 0.1 re f`],
    ['a fill outside of the page', `${FULL_PAGE} 0 g 600 10 30 30 re f`],
    ['a fill that is clipped away', `q 0 0 10 10 re W n 100 100 50 50 re f Q ${FULL_PAGE}`],
    ['drawing that the image covers', `0.5 g 100 100 50 50 re f ${FULL_PAGE}`],
    ['spaces', `${FULL_PAGE} BT /F 10 Tf 72 600 Td (   ) Tj [( ) 20 ( )] TJ ET`],
    ['empty strings', `${FULL_PAGE} BT /F 10 Tf () Tj <> Tj ET`],
    ['transparent text', `${FULL_PAGE} /Clear gs ${TEXT}`],
    ['an unbalanced Q and q', `Q Q q q ${FULL_PAGE} q`],
  ])('is scan: %s', (_, content) => {
    const resources =
      '/ExtGState << /Clear << /ca 0 >> >> /ColorSpace << /Cs [/Separation /Spot /DeviceCMYK 9 0 R] >>';
    expect(drawn(content, resources).kind).toBe('scan');
  });

  it.each([
    ['text beside it', `${FULL_PAGE}${TEXT}`],
    ['text in hexadecimal', `${FULL_PAGE} BT /F 10 Tf 72 600 Td <0041> Tj ET`],
    ['text on the next line', `${FULL_PAGE} BT /F 10 Tf 12 TL 72 600 Td (A) ' ET`],
    ['a line', `${FULL_PAGE} 10 10 m 300 10 l S`],
    ['a box over it', `${FULL_PAGE} 0 g 100 100 50 50 re f`],
    ['a white box over it, which hides something', `${FULL_PAGE} 1 g 100 100 50 50 re f`],
    ['a shading', `${FULL_PAGE} q 0 0 100 100 re W n /Sh sh Q`],
    ['text that lies beside the image, below it', `${TEXT} q 576 0 0 300 0 0 cm /Im Do Q`],
    ['text that becomes visible again', `${FULL_PAGE} q ${HIDDEN_TEXT} Q ${TEXT}`],
  ])('is mixed: an image and %s', (_, content) => {
    expect(drawn(content).kind).toBe('mixed');
  });

  it.each([
    ['text', TEXT],
    ['a line', '10 10 m 300 10 l S'],
    ['a form of curves', '0 0 m 10 10 20 20 30 30 c 40 40 50 50 v 60 60 70 70 y b*'],
    ['a colored sheet', '0.9 1 0.9 rg 0 0 576 720 re f'],
    ['a small picture', 'q 50 0 0 50 100 100 cm /Im Do Q'],
  ])('is digital: %s', (_, content) => {
    expect(drawn(content)).toMatchObject({ kind: 'digital', dpi: null });
  });

  it.each([
    ['nothing', ''],
    ['a white sheet', '1 g 0 0 576 720 re f'],
    ['invisible text', HIDDEN_TEXT],
    ['a space', 'BT /F 10 Tf 72 600 Td ( ) Tj ET'],
    ['text far off the page', 'BT /F 10 Tf 72 6000 Td (A) Tj ET'],
    ['an image that is clipped away', `q 0 0 0 0 re W n ${FULL_PAGE} Q`],
  ])('is blank: %s', (_, content) => {
    expect(drawn(content)).toMatchObject({ kind: 'blank', dpi: null, imageCount: 0 });
  });

  it('is mixed where a signature shows its words on a scan', () => {
    const page = pageOf(builder => {
      const form = addSampleForm(builder, '/BBox [0 0 100 50]', 'BT /F 8 Tf 5 5 Td (K\\375 b\\351i) Tj ET');
      const widget = builder.add(
        `<< /Type /Annot /Subtype /Widget /Rect [300 600 500 700] /AP << /N ${form} 0 R >> >>`,
      );
      const im = addSampleImage(builder, { width: 1600, height: 2000 });
      return { content: FULL_PAGE, objects: { Im: im }, page: `/Annots [${widget} 0 R]` };
    });
    expect(page.kind).toBe('mixed');
  });

  it.each([
    ['is hidden', '/F 2'],
    ['is not to be viewed', '/F 32'],
    ['is in another state', '/AS /Off'],
    ['is a pop-up', '/Subtype /Popup'],
  ])('passes over an annotation that %s', (_, entries) => {
    const page = pageOf(builder => {
      const form = addSampleForm(builder, '/BBox [0 0 100 50]', '0 0 100 50 re f');
      const subtype = entries.includes('Subtype') ? '' : '/Subtype /Stamp';
      const appearance = entries.includes('AS') ? `<< /On ${form} 0 R >>` : `${form} 0 R`;
      const stamp = builder.add(
        `<< /Type /Annot ${subtype} ${entries} /Rect [0 0 500 700] /AP << /N ${appearance} >> >>`,
      );
      return { page: `/Annots [${stamp} 0 R]` };
    });
    expect(page.kind).toBe('blank');
  });

  it('passes over what a hidden layer holds', () => {
    const page = pageOf(builder => {
      const layer = builder.add('<< /Type /OCG /Name (Nen) >>');
      const im = addSampleImage(builder, { width: 80, height: 100, extra: `/OC ${layer} 0 R` });
      return {
        content: `/OC /L BDC ${TEXT} /Span << /MCID 1 >> BDC 0 0 50 50 re f EMC EMC ${FULL_PAGE}`,
        objects: { Im: im },
        resources: `/Properties << /L ${layer} 0 R >>`,
        catalog: `/OCProperties << /OCGs [${layer} 0 R] /D << /OFF [${layer} 0 R] >> >>`,
      };
    });
    expect(page).toMatchObject({ kind: 'blank', imageCount: 0 });
  });
});

describe('the text layer of a page', () => {
  it('is there where invisible text lies over a scan, or a scan over text', () => {
    expect(drawn(`${FULL_PAGE}${HIDDEN_TEXT}`).hasTextLayer).toBe(true);
    expect(drawn(`${FULL_PAGE} BT 7 Tr (a) Tj ET`).hasTextLayer).toBe(true);
    expect(drawn(`${TEXT}${FULL_PAGE}`)).toMatchObject({ hasTextLayer: true, kind: 'scan' });
  });

  it('is not there where text is visible or there is none', () => {
    expect(drawn(`${FULL_PAGE}${TEXT}`).hasTextLayer).toBe(false);
    expect(drawn(FULL_PAGE).hasTextLayer).toBe(false);
  });
});
