import { joinBytes } from '#demo/pdf-builder.ts';
import { FONT, FULL, fileOf, pdfOf } from '../../tricky/page.ts';
import type { Bomb } from '../bomb.ts';

const DEEP: Bomb['answers'] = [
  'refused: tooDeep',
  'read',
  'read, page stopped by nesting',
  'refused: damaged',
];

/** A page with `extra` among its entries. */
const pageWith = (extra: string): Uint8Array =>
  pdfOf(() => ({ content: '', attributes: `/MediaBox [0 0 288 360] ${extra}` }));

const contentOf = (content: string): Uint8Array => pdfOf(() => ({ content, resources: FONT }));

export const NESTING_BOMBS: readonly Bomb[] = [
  {
    name: 'arrays-10-000-deep',
    about: 'ten thousand arrays in each other',
    answers: DEEP,
    make: () => pageWith(`/Deep ${'['.repeat(10_000)}${']'.repeat(10_000)}`),
  },
  {
    name: 'arrays-never-closed',
    about: 'two million arrays that nobody closes',
    answers: DEEP,
    make: () => joinBytes(contentOf(''), '9 0 obj\n', '['.repeat(2_000_000)),
  },
  {
    name: 'dictionaries-10-000-deep',
    about: 'ten thousand dictionaries in each other',
    answers: DEEP,
    make: () => pageWith(`/Deep ${'<</A'.repeat(10_000)} 0 ${'>>'.repeat(10_000)}`),
  },
  {
    name: 'arrays-deep-in-content',
    about: 'ten thousand arrays as an operand',
    answers: DEEP,
    make: () => contentOf(`BT /F 9 Tf ${'['.repeat(10_000)}${']'.repeat(10_000)} TJ ET`),
  },
  {
    name: 'strings-deep',
    about: 'a million parentheses in each other',
    answers: DEEP,
    make: () => pageWith(`/Deep ${'('.repeat(1_000_000)}${')'.repeat(1_000_000)}`),
  },
  {
    name: 'forms-10-000-deep',
    about: 'ten thousand forms that each draw the next',
    answers: DEEP,
    make: () =>
      pdfOf(pdf => {
        let inner = pdf.stream('/Type /XObject /Subtype /Form /BBox [0 0 1 1]', '0 0 1 1 re f');
        for (let at = 0; at < 10_000; at++) {
          const resources = `/Resources << /XObject << /Next ${inner} 0 R >> >>`;
          inner = pdf.stream(`/Type /XObject /Subtype /Form /BBox [0 0 1 1] ${resources}`, '/Next Do');
        }
        return { content: '/Start Do', xobjects: { Start: inner } };
      }),
  },
  {
    name: 'page-tree-10-000-deep',
    about: 'a page under ten thousand nodes',
    answers: ['refused: tooDeep'],
    make: () =>
      fileOf(pdf => {
        const nodes = Array.from({ length: 10_000 }, () => pdf.reserve());
        const page = pdf.add('<< /Type /Page /MediaBox [0 0 288 360] >>');
        nodes.forEach((node, at) => {
          pdf.set(node, `<< /Type /Pages /Count 1 /Kids [${nodes[at + 1] ?? page} 0 R] >>`);
        });
        return pdf.add(`<< /Type /Catalog /Pages ${nodes[0]} 0 R >>`);
      }),
  },
  {
    name: 'states-500-000-deep',
    about: 'half a million saved states',
    answers: ['read', 'read, page stopped by nesting', 'read, page stopped by operators'],
    make: () => contentOf('q '.repeat(500_000)),
  },
  {
    name: 'operators-a-million',
    about: 'a million operators',
    answers: ['read'],
    make: () => contentOf('1 0 0 rg\n'.repeat(1_000_000)),
  },
  {
    name: 'operators-three-millions',
    about: 'more operators than the budget has',
    answers: ['read, page stopped by operators'],
    make: () => contentOf('0 g\n'.repeat(3_000_000)),
  },
  {
    name: 'operands-three-millions',
    about: 'three million operands before the first operator',
    answers: ['read', 'read, page stopped by operators'],
    make: () => contentOf(`${'0 '.repeat(3_000_000)}re f`),
  },
  {
    name: 'inline-images-in-thousands',
    about: 'a hundred thousand inline images',
    answers: ['read', 'read, page stopped by operators'],
    make: () => contentOf('BI /W 1 /H 1 /BPC 8 /CS /G ID x EI\n'.repeat(100_000)),
  },
  {
    name: 'inline-images-never-ended',
    about: 'a hundred thousand inline images of which none ends',
    answers: [
      'read, page stopped by imagePixels',
      'read',
      'read, page stopped by operators',
      'refused: cutOff',
    ],
    make: () => contentOf('BI /W 9999 /H 9999 /BPC 8 /CS /G /F /Fl ID x\n'.repeat(100_000)),
  },
  {
    name: 'inline-text-never-ended',
    about: 'a hundred thousand inline images whose end mark never comes',
    answers: ['read, page stopped by operators'],
    make: () => contentOf('BI /W 8 /H 8 /BPC 8 /CS /G /F /A85 ID x EI\n'.repeat(100_000)),
  },
  {
    name: 'one-form-a-million-times',
    about: 'a form of a thousand operators that is drawn a hundred thousand times',
    answers: ['read, page stopped by operators'],
    make: () =>
      pdfOf(pdf => ({
        content: '/Form Do\n'.repeat(100_000),
        xobjects: { Form: pdf.stream('/Type /XObject /Subtype /Form /BBox [0 0 1 1]', '0 g\n'.repeat(1000)) },
      })),
  },
  {
    name: 'type-3-glyph-in-glyph',
    about: 'a letter that is drawn with itself',
    answers: ['read', 'refused: loop'],
    make: () =>
      pdfOf(pdf => {
        const [font, glyph] = [pdf.reserve(), pdf.reserve()];
        pdf.setStream(glyph, '', '1 0 d0 BT /T 1 Tf (aaaa) Tj ET');
        const metrics =
          '/FirstChar 97 /LastChar 97 /Widths [1] /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0]';
        const resources = `/Resources << /Font << /T ${font} 0 R >> >>`;
        const shape = `/Encoding << /Differences [97 /a] >> /CharProcs << /a ${glyph} 0 R >>`;
        pdf.set(font, `<< /Type /Font /Subtype /Type3 ${metrics} ${resources} ${shape} >>`);
        return { content: `BT /T 1 Tf (a) Tj ET ${FULL}`, resources: `/Font << /T ${font} 0 R >>` };
      }),
  },
];
