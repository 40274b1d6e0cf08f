import { describe, expect, it } from 'vitest';
import type { PdfBuilder } from '#demo/pdf-builder.ts';
import { type SampleParts, samplePdf } from '#demo/sample-pdf.ts';
import { readPdfFacts } from './read-pdf-facts.ts';

const SCRIPT = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const LAUNCH = '<< /S /Launch /F (calc.exe) >>';

const found = (make: (builder: PdfBuilder) => SampleParts) => {
  const reading = readPdfFacts(samplePdf(make));
  if (reading.state !== 'read') throw new Error(JSON.stringify(reading));
  return { scripts: reading.scripts, launches: reading.launches };
};

const annotated = (builder: PdfBuilder, entries: string): SampleParts => ({
  page: `/Annots [${builder.add(`<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] ${entries} >>`)} 0 R]`,
});

describe('scripts', () => {
  it.each<[string, (builder: PdfBuilder) => SampleParts, string]>([
    ['on opening', () => ({ catalog: `/OpenAction ${SCRIPT}` }), 'OpenAction'],
    ['on an event of the document', () => ({ catalog: `/AA << /WC ${SCRIPT} >>` }), 'catalog /AA'],
    ['on an event of a page', () => ({ page: `/AA << /O ${SCRIPT} >>` }), 'page 1 /AA'],
    ['behind a link', builder => annotated(builder, `/A ${SCRIPT}`), 'page 1 annotation'],
    [
      'on an event of a link',
      builder => annotated(builder, `/AA << /E ${SCRIPT} >>`),
      'page 1 annotation /AA',
    ],
    [
      'among the names, in a node below',
      builder => {
        const node = builder.add(`<< /Limits [(a) (b)] /Names [(dau) ${SCRIPT}] >>`);
        return { catalog: `/Names << /JavaScript << /Kids [${node} 0 R] >> >>` };
      },
      'Names/JavaScript dau',
    ],
    [
      'after another action, two steps on',
      builder => {
        const last = builder.add(SCRIPT);
        const next = builder.add(`<< /S /GoTo /Next [${last} 0 R] >>`);
        return { catalog: `/OpenAction << /S /URI /Next ${next} 0 R >>` };
      },
      'OpenAction',
    ],
    [
      'behind a bookmark below a bookmark',
      builder => {
        const inner = builder.add(`<< /Title (Trang) /A ${SCRIPT} >>`);
        const first = builder.add(`<< /Title (A) /First ${inner} 0 R >>`);
        const root = builder.add(`<< /First ${first} 0 R >>`);
        return { catalog: `/Outlines ${root} 0 R` };
      },
      'bookmark Trang',
    ],
    [
      'in a field below a field',
      builder => {
        const field = builder.add(`<< /T (ngay) /FT /Tx /AA << /K ${SCRIPT} >> >>`);
        const parent = builder.add(`<< /T (don) /Kids [${field} 0 R] >>`);
        return { catalog: `/AcroForm << /Fields [${parent} 0 R] >>` };
      },
      'field don.ngay /AA',
    ],
    ['in a rendition', () => ({ catalog: '/OpenAction << /S /Rendition /JS (a) >>' }), 'OpenAction'],
  ])('are found %s', (_, make, place) => {
    expect(found(make)).toEqual({ scripts: [place], launches: [] });
  });

  it('are told once where a field and its widget on the page are one object', () => {
    const make = (builder: PdfBuilder): SampleParts => {
      const field = builder.add(`<< /Subtype /Widget /T (a) /FT /Tx /Rect [0 0 9 9] /A ${SCRIPT} >>`);
      return { catalog: `/AcroForm << /Fields [${field} 0 R] >>`, page: `/Annots [${field} 0 R]` };
    };
    expect(found(make).scripts).toEqual(['field a']);
  });

  it('are not found in destinations, links and words that only look like them', () => {
    const make = (): SampleParts => ({
      catalog: '/OpenAction [3 0 R /Fit] /AA << /WC << /S /URI /URI (javascript:1) >> >>',
      trailer: '/Info << /Title (/S /JavaScript) >>',
    });
    expect(found(make)).toEqual({ scripts: [], launches: [] });
  });

  it('do not keep the reader for ever in chains that close', () => {
    const make = (builder: PdfBuilder): SampleParts => {
      const one = builder.reserve();
      const other = builder.add(`<< /S /GoTo /Next ${one} 0 R >>`);
      builder.set(one, `<< /S /Launch /Next ${other} 0 R >>`);
      const item = builder.reserve();
      builder.set(item, `<< /Title (a) /Next ${item} 0 R /First ${item} 0 R /A ${SCRIPT} >>`);
      const root = builder.add(`<< /First ${item} 0 R >>`);
      const names = builder.reserve();
      builder.set(names, `<< /Kids [${names} 0 R] /Names [(n) ${SCRIPT}] >>`);
      const field = builder.reserve();
      builder.set(field, `<< /T (f) /Kids [${field} 0 R] >>`);
      return {
        catalog: `/OpenAction ${one} 0 R /Outlines ${root} 0 R /Names << /JavaScript ${names} 0 R >> /AcroForm << /Fields [${field} 0 R] >>`,
      };
    };
    expect(found(make)).toEqual({ scripts: ['Names/JavaScript n', 'bookmark a'], launches: ['OpenAction'] });
  });
});

describe('launch actions', () => {
  it('are found where they stand', () => {
    expect(found(() => ({ catalog: `/OpenAction ${LAUNCH}` })).launches).toEqual(['OpenAction']);
    expect(found(builder => annotated(builder, `/A ${LAUNCH}`)).launches).toEqual(['page 1 annotation']);
  });

  it('are not other ways out of a file', () => {
    const make = (): SampleParts => ({
      catalog: '/OpenAction << /S /GoToR /F (b.pdf) /Next << /S /SubmitForm >> >>',
    });
    expect(found(make)).toEqual({ scripts: [], launches: [] });
  });
});
