import { readable, scanned, type TrickyCase, unscanned } from '../case.ts';
import { grayImage } from '../images.ts';
import type { Objects } from '../objects.ts';
import { FONT, FULL, type PageParts, pdfOf } from '../page.ts';

const LETTERS = 'BT /F 12 Tf 20 40 Td (Invented words) Tj ET';

const withImage = (content: string, more: Partial<PageParts> = {}): Uint8Array =>
  pdfOf(pdf => ({ content, resources: FONT, xobjects: { Im: grayImage(pdf, 800, 1000) }, ...more }));

const without = (content: string, resources = FONT): Uint8Array => pdfOf(() => ({ content, resources }));

/** An optional content group that the document starts with switched off. */
function hiddenLayer(draw: (pdf: Objects, group: number) => PageParts): Uint8Array {
  const group = 1;
  return pdfOf(
    pdf => {
      pdf.add('<< /Type /OCG /Name (Hidden) >>');
      return draw(pdf, group);
    },
    { catalog: `/OCProperties << /OCGs [${group} 0 R] /D << /OFF [${group} 0 R] >> >>` },
  );
}

export const KINDS: readonly TrickyCase[] = [
  {
    name: 'kind-text-only',
    about: 'words alone as digital',
    truth: readable(unscanned('digital')),
    make: () => without(LETTERS),
  },
  {
    name: 'kind-vector-only',
    about: 'lines alone as digital',
    truth: readable(unscanned('digital')),
    make: () => without('1 0 0 RG 4 w 20 20 200 300 re S 30 30 m 200 300 l S'),
  },
  {
    name: 'kind-shading-only',
    about: 'a shading alone as digital',
    truth: readable(unscanned('digital')),
    make: () =>
      without(
        '/Sh sh',
        '/Shading << /Sh << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 288 360] ' +
          '/Function << /FunctionType 2 /Domain [0 1] /C0 [1 0 0] /C1 [0 0 1] /N 1 >> >> >>',
      ),
  },
  {
    name: 'kind-mixed',
    about: 'a scan on the upper half and words on the lower as mixed',
    truth: readable(scanned({ kind: 'mixed' })),
    make: () =>
      pdfOf(pdf => ({
        content: `q 288 0 0 180 0 180 cm /Im Do Q ${LETTERS}`,
        ...{ resources: FONT, xobjects: { Im: grayImage(pdf, 800, 500) } },
      })),
  },
  {
    name: 'kind-empty-content',
    about: 'an empty page as blank',
    truth: readable(unscanned('blank', { images: [] })),
    make: () => without(''),
  },
  {
    name: 'kind-paths-never-painted',
    about: 'paths that only clip as blank',
    truth: readable(unscanned('blank')),
    make: () => without('10 10 100 100 re W n 20 20 m 50 50 l n'),
  },
  {
    name: 'kind-invisible-text-only',
    about: 'a page with nothing but invisible words as blank with a text layer',
    truth: readable(unscanned('blank', { hasTextLayer: true })),
    make: () => without('BT /F 12 Tf 3 Tr 20 40 Td (Invented words) Tj ET'),
  },
  {
    name: 'ocr-over-scan',
    about: 'invisible words over a scan as its text layer',
    truth: readable(scanned({ hasTextLayer: true })),
    make: () => withImage(`${FULL} BT 3 Tr /F 12 Tf 20 40 Td (Invented words) Tj ET`),
  },
  {
    name: 'ocr-mode-ends-with-its-state',
    about: 'words after the invisible ones as visible again',
    truth: readable(scanned({ kind: 'mixed', hasTextLayer: true })),
    make: () =>
      pdfOf(pdf => ({
        content: `q 288 0 0 180 0 180 cm /Im Do Q q 3 Tr BT /F 9 Tf 20 300 Td (Unseen) Tj ET Q ${LETTERS}`,
        ...{ resources: FONT, xobjects: { Im: grayImage(pdf, 800, 500) } },
      })),
  },
  {
    name: 'ocr-under-scan',
    about: 'words that the scan covers as its text layer',
    truth: readable(scanned({ hasTextLayer: true })),
    make: () => withImage(`${LETTERS} ${FULL}`),
  },
  {
    name: 'white-fill-below-scan',
    about: 'a scan laid on a white sheet as a scan',
    truth: readable(scanned()),
    make: () => withImage(`1 g 0 0 288 360 re f ${FULL}`),
  },
  {
    name: 'clipped-scan',
    about: 'a scan inside a clipping path as a scan',
    truth: readable(scanned()),
    make: () => withImage(`q 0 0 288 360 re W n ${FULL} Q`),
  },
  {
    name: 'hidden-layer-of-marked-content',
    about: 'an image in a layer that is switched off as not there',
    truth: readable(scanned()),
    make: () =>
      hiddenLayer((pdf, group) => ({
        content: `/OC /Off BDC q 288 0 0 360 0 0 cm /Coarse Do Q EMC ${FULL}`,
        xobjects: { Im: grayImage(pdf, 800, 1000), Coarse: grayImage(pdf, 72, 90) },
        resources: `/Properties << /Off ${group} 0 R >>`,
      })),
  },
  {
    name: 'hidden-layer-of-an-image',
    about: 'an image that itself belongs to a layer that is switched off as not there',
    truth: readable(scanned()),
    make: () =>
      hiddenLayer((pdf, group) => ({
        content: `q 288 0 0 360 0 0 cm /Coarse Do Q ${FULL}`,
        xobjects: { Im: grayImage(pdf, 800, 1000), Coarse: grayImage(pdf, 72, 90, `/OC ${group} 0 R`) },
      })),
  },
  {
    name: 'unbalanced-restore',
    about: 'a page that restores more than it saved',
    truth: readable(scanned()),
    peerErrors: [
      {
        ...{ peer: 'pdfimages', about: 'images', proof: 'stream\nQ Q q 288 0 0 360 0 0 cm /Im Do Q' },
        because: 'after a needless Q the peer draws nothing more; mutool and others draw the image',
      },
    ],
    make: () => withImage(`Q Q ${FULL} Q`),
  },
  {
    name: 'unbalanced-save',
    about: 'a page that never restores',
    truth: readable(scanned()),
    make: () => withImage('q q 288 0 0 360 0 0 cm q /Im Do'),
  },
  {
    name: 'unknown-operators',
    about: 'a page with operators that nobody knows',
    truth: readable(scanned()),
    make: () => withImage(`BX 1 2 frobnicate EX ${FULL} (stray) 7 nonsense`),
  },
];
