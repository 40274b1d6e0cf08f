import { type ReadTruth, readable, scanned, type TrickyCase } from '../case.ts';
import { grayImage } from '../images.ts';
import type { Objects } from '../objects.ts';
import { BOX, FULL, fileOf } from '../page.ts';

interface Extras {
  readonly catalog?: string;
  readonly page?: string;
  readonly trailer?: string;
}

/** One scanned page with whatever `extras` hang on it; object 1 is the page's image. */
function withExtras(extras: (pdf: Objects) => Extras): Uint8Array {
  return fileOf(pdf => {
    const image = grayImage(pdf, 800, 1000);
    const { catalog = '', page = '' } = extras(pdf);
    const [node, content] = [pdf.reserve(), pdf.stream('', FULL)];
    const resources = `/Resources << /XObject << /Im ${image} 0 R >> >>`;
    const kid = pdf.add(
      `<< /Type /Page /Parent ${node} 0 R ${BOX} ${resources} /Contents ${content} 0 R ${page} >>`,
    );
    pdf.set(node, `<< /Type /Pages /Count 1 /Kids [${kid} 0 R] >>`);
    return pdf.add(`<< /Type /Catalog /Pages ${node} 0 R ${catalog} >>`);
  });
}

const SCRIPT = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const LAUNCH = '<< /S /Launch /F (cmd.exe) >>';
const LINK = '/Type /Annot /Subtype /Link /Rect [0 0 50 50] /Border [0 0 0]';

const embedded = (pdf: Objects, name: string): string => {
  const data = pdf.stream('/Type /EmbeddedFile', 'MZ not really a program');
  return `<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F ${data} 0 R >> >>`;
};

interface ActionCase {
  readonly name: string;
  readonly about: string;
  readonly facts: Partial<ReadTruth>;
  readonly extras: (pdf: Objects) => Extras;
  readonly peerErrors?: TrickyCase['peerErrors'];
}

const CASES: readonly ActionCase[] = [
  {
    ...{
      name: 'script-on-opening',
      about: 'a script that runs on opening',
      facts: { scripts: ['OpenAction'] },
    },
    extras: () => ({ catalog: `/OpenAction ${SCRIPT}` }),
  },
  {
    ...{
      name: 'script-in-names',
      about: 'a script among the document’s names',
      facts: { scripts: ['Names'] },
    },
    extras: pdf => ({
      catalog: `/Names << /JavaScript << /Kids [${pdf.add(`<< /Limits [(a) (a)] /Names [(a) ${SCRIPT}] >>`)} 0 R] >> >>`,
    }),
  },
  {
    ...{ name: 'script-in-annotation', about: 'a script behind a link', facts: { scripts: ['page 1'] } },
    extras: () => ({ page: `/Annots [<< ${LINK} /A ${SCRIPT} >>]` }),
  },
  {
    ...{
      name: 'script-in-annotation-events',
      about: 'a script on an annotation’s event',
      facts: { scripts: ['page 1'] },
    },
    extras: () => ({ page: `/Annots [<< ${LINK} /AA << /E ${SCRIPT} >> >>]` }),
  },
  {
    ...{
      name: 'script-in-page-events',
      about: 'a script that runs on turning to a page',
      facts: { scripts: ['page 1'] },
    },
    extras: () => ({ page: `/AA << /O ${SCRIPT} >>` }),
  },
  {
    ...{
      name: 'script-in-document-events',
      about: 'a script that runs on closing',
      facts: { scripts: ['AA'] },
    },
    extras: () => ({ catalog: `/AA << /WC ${SCRIPT} >>` }),
  },
  {
    ...{ name: 'script-in-field', about: 'a script that computes a field' },
    facts: { scripts: ['field'], hasForm: true },
    extras: () => ({
      catalog: `/AcroForm << /Fields [<< /FT /Tx /T (sum) /AA << /C ${SCRIPT} >> >>] >>`,
    }),
  },
  {
    ...{
      name: 'script-in-chain',
      about: 'a script that follows another action',
      facts: { scripts: ['OpenAction'] },
    },
    extras: () => ({
      catalog: `/OpenAction << /S /GoTo /D [0 /Fit] /Next [<< /S /Named /N /NextPage /Next ${SCRIPT} >>] >>`,
    }),
  },
  {
    ...{ name: 'script-in-outline', about: 'a script behind a bookmark', facts: { scripts: ['Bookmark'] } },
    extras: pdf => {
      const [outlines, item] = [pdf.reserve(), pdf.reserve()];
      pdf.set(outlines, `<< /Type /Outlines /First ${item} 0 R /Last ${item} 0 R /Count 1 >>`);
      pdf.set(item, `<< /Title (Bookmark) /Parent ${outlines} 0 R /A ${SCRIPT} >>`);
      return { catalog: `/Outlines ${outlines} 0 R` };
    },
  },
  {
    ...{
      name: 'script-in-stream',
      about: 'a script that stands in a stream',
      facts: { scripts: ['OpenAction'] },
    },
    extras: pdf => ({
      catalog: `/OpenAction << /S /JavaScript /JS ${pdf.stream('', 'app.alert(1)')} 0 R >>`,
    }),
  },
  {
    ...{
      name: 'script-as-rendition',
      about: 'a script that a rendition brings',
      facts: { scripts: ['OpenAction'] },
    },
    extras: () => ({ catalog: '/OpenAction << /S /Rendition /JS (app.alert\\(1\\)) >>' }),
  },
  {
    ...{ name: 'no-script', about: 'an action that only turns to a page as none', facts: {} },
    extras: () => ({ catalog: '/OpenAction << /S /GoTo /D [0 /Fit] >>' }),
  },
  {
    ...{ name: 'script-key-that-is-none', about: 'words like JavaScript in a title as none', facts: {} },
    extras: () => ({ page: '/PieceInfo << /Note (/S /JavaScript /JS) >>' }),
  },
  {
    ...{
      name: 'launch-on-opening',
      about: 'a program that starts on opening',
      facts: { launches: ['OpenAction'] },
    },
    extras: () => ({ catalog: `/OpenAction ${LAUNCH}` }),
  },
  {
    ...{ name: 'launch-in-annotation', about: 'a program behind a link', facts: { launches: ['page 1'] } },
    extras: () => ({ page: `/Annots [<< ${LINK} /A ${LAUNCH} >>]` }),
  },
  {
    ...{
      name: 'attachment-in-names',
      about: 'a file attached to the document',
      facts: { attachments: ['invented.exe'] },
    },
    extras: pdf => ({
      catalog: `/Names << /EmbeddedFiles << /Names [(key) ${embedded(pdf, 'invented.exe')}] >> >>`,
    }),
  },
  {
    ...{
      name: 'attachment-in-annotation',
      about: 'a file attached to a page',
      facts: { attachments: ['invented.txt'] },
    },
    extras: pdf => ({
      page: `/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 20 20] /FS ${embedded(pdf, 'invented.txt')} >>]`,
    }),
  },
  {
    ...{
      name: 'attachment-associated',
      about: 'a file associated with the document',
      facts: { attachments: ['data.xml'] },
    },
    extras: pdf => ({ catalog: `/AF [${embedded(pdf, 'data.xml')}]` }),
  },
];

export const ACTIONS: readonly TrickyCase[] = CASES.map(({ name, about, facts, extras, peerErrors }) => ({
  name,
  about,
  truth: readable(scanned(), facts),
  ...(peerErrors === undefined ? {} : { peerErrors }),
  make: () => withExtras(extras),
}));
