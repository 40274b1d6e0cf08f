import { joinBytes } from '#demo/pdf-builder.ts';
import type { PeerName } from '../../peers.ts';
import { type PeerError, type ReadTruth, readable, refused, scanned, type TrickyCase } from '../case.ts';
import { grayImage } from '../images.ts';
import { Objects } from '../objects.ts';
import { addDocument, BOX, FULL, fileOf, type PageParts, pdfOf } from '../page.ts';
import {
  ending,
  entryBytes,
  layObjects,
  packObjects,
  tableAndTrailer,
  writeObjectStreams,
  writeXrefStream,
} from '../write-file.ts';

const scanPage = (pdf: Objects): PageParts => ({
  content: FULL,
  xobjects: { Im: grayImage(pdf, 800, 1000) },
});

const version = (header: string, catalog: string | null, effective: string): Partial<ReadTruth> => ({
  version: { header, catalog, effective },
});

/** Reachable by an old reader's table alone; the page itself only through /XRefStm. */
function hybrid(): Uint8Array {
  const pdf = new Objects();
  const root = addDocument(pdf, [scanPage(pdf)]);
  const hidden = pdf.add('<< /Title (Only new readers see this) >>');
  const container = packObjects(pdf, [hidden]);
  const laid = layObjects(pdf, '%PDF-1.5', new Set([hidden]));
  const stream = pdf.bodies.length + 1;
  const entries = entryBytes([[2, container, 0]]);
  const dict = `/Type /XRef /Size ${stream + 1} /W [1 4 2] /Index [${hidden} 1] /Length ${entries.length}`;
  const xref = joinBytes(`${stream} 0 obj\n<< ${dict} >>\nstream\n`, entries, '\nendstream\nendobj\n');
  const trailer = `/XRefStm ${laid.bytes.length} /Info ${hidden} 0 R`;
  return joinBytes(
    ...[laid.bytes, xref, tableAndTrailer(laid, { root, trailer })],
    ending(laid.bytes.length + xref.length),
  );
}

/** A chain of page tree nodes, one child each. */
function deepTree(depth: number): Uint8Array {
  return fileOf(pdf => {
    const nodes = Array.from({ length: depth }, () => pdf.reserve());
    const content = pdf.stream('', FULL);
    const resources = `/Resources << /XObject << /Im ${grayImage(pdf, 800, 1000)} 0 R >> >>`;
    const last = nodes.at(-1);
    const page = pdf.add(
      `<< /Type /Page /Parent ${last} 0 R ${BOX} ${resources} /Contents ${content} 0 R >>`,
    );
    nodes.forEach((node, index) => {
      const parent = index === 0 ? '' : `/Parent ${nodes[index - 1]} 0 R`;
      pdf.set(node, `<< /Type /Pages ${parent} /Count 1 /Kids [${nodes[index + 1] ?? page} 0 R] >>`);
    });
    return pdf.add(`<< /Type /Catalog /Pages ${nodes[0]} 0 R >>`);
  });
}

/** Two pages under one node; `/Count` and the kids are written as told. */
function treeOf(count: string, kids: (pages: readonly [number, number]) => string): Uint8Array {
  return fileOf(pdf => {
    const node = pdf.reserve();
    const content = pdf.stream('', FULL);
    const resources = `/Resources << /XObject << /Im ${grayImage(pdf, 800, 1000)} 0 R >> >>`;
    const page = `<< /Type /Page /Parent ${node} 0 R ${BOX} ${resources} /Contents ${content} 0 R >>`;
    const pages = [pdf.add(page), pdf.add(page)] as const;
    pdf.set(node, `<< /Type /Pages /Count ${count} /Kids [${kids(pages)}] >>`);
    return pdf.add(`<< /Type /Catalog /Pages ${node} 0 R >>`);
  });
}

const both = ([first, second]: readonly [number, number]): string => `${first} 0 R ${second} 0 R`;

const countBelieved = (...errors: readonly (readonly [PeerName, PeerError['about']])[]): PeerError[] =>
  errors.map(([peer, about]) => ({
    ...{ peer, about, proof: '/Kids [4 0 R 5 0 R]' },
    because: 'the peer believes /Count; the tree holds two pages',
  }));

/** The tree's true shape is known; whether counting is mending is left open. */
const twoPages = readable([scanned(), scanned()], { repairs: null, isClean: false });

export const STRUCTURES: readonly TrickyCase[] = [
  {
    name: 'xref-stream-with-predictor',
    about: 'a cross-reference stream whose rows are predicted',
    truth: readable(scanned(), { revisions: [{ kind: 'stream' }] }),
    make: () => pdfOf(scanPage, {}, writeXrefStream),
  },
  {
    name: 'object-streams',
    about: 'catalog, pages and all inside a compressed object stream',
    truth: readable(scanned(), { revisions: [{ kind: 'stream' }] }),
    make: () => pdfOf(scanPage, {}, writeObjectStreams),
  },
  {
    name: 'hybrid-xref',
    about: 'a table with a stream beside it for new readers',
    truth: readable(scanned(), { ...version('1.5', null, '1.5'), revisions: [{ kind: 'hybrid' }] }),
    make: hybrid,
  },
  {
    name: 'version-raised-in-catalog',
    about: 'the catalog’s version where it is the later',
    truth: readable(scanned(), version('1.3', '1.7', '1.7')),
    peerErrors: [
      {
        ...{ peer: 'qpdf', about: 'version', proof: '/Version /1.7' },
        because: 'the peer tells the header’s version; a later one in the catalog wins',
      },
    ],
    make: () => pdfOf(scanPage, { header: '%PDF-1.3', catalog: '/Version /1.7' }),
  },
  {
    name: 'version-lower-in-catalog',
    about: 'the header’s version where that is the later',
    truth: readable(scanned(), version('1.6', '1.4', '1.6')),
    make: () => pdfOf(scanPage, { header: '%PDF-1.6', catalog: '/Version /1.4' }),
  },
  {
    name: 'version-1-3',
    about: 'a file that is too old',
    truth: readable(scanned(), version('1.3', null, '1.3')),
    make: () => pdfOf(scanPage, { header: '%PDF-1.3' }),
  },
  {
    name: 'version-2-0',
    about: 'PDF 2.0',
    truth: readable(scanned(), version('2.0', null, '2.0')),
    make: () => pdfOf(scanPage, { header: '%PDF-2.0' }),
  },
  {
    name: 'count-too-high',
    about: 'the pages that are there, not the number that is told',
    truth: { ...twoPages, isClean: true },
    peerErrors: countBelieved(
      ['pdfinfo', 'pages'],
      ['pdfinfo', 'size'],
      ['pdfinfo', 'rotation'],
      ['qpdf', 'pages'],
    ),
    make: () => treeOf('7', both),
  },
  {
    name: 'count-too-low',
    about: 'all pages, though one is told',
    truth: { ...twoPages, isClean: true },
    peerErrors: countBelieved(
      ...([
        ['pdfinfo', 'pages'],
        ['pdfinfo', 'size'],
        ['pdfinfo', 'rotation'],
        ['qpdf', 'pages'],
      ] as const),
      ...([
        ['mutool', 'pages'],
        ['mutool', 'size'],
        ['mutool', 'rotation'],
        ['pdfimages', 'images'],
      ] as const),
    ),
    make: () => treeOf('1', both),
  },
  {
    name: 'count-negative',
    about: 'pages whose number is told as less than nothing',
    truth: twoPages,
    peerErrors: countBelieved(
      ...([
        ['pdfinfo', 'opening'],
        ['pdfimages', 'images'],
        ['qpdf', 'opening'],
      ] as const),
      ...([
        ['mutool', 'pages'],
        ['mutool', 'size'],
        ['mutool', 'rotation'],
      ] as const),
    ),
    make: () => treeOf('-2', both),
  },
  {
    name: 'kid-null',
    about: 'the pages around a child that is null',
    truth: twoPages,
    peerErrors: (
      [
        ...([
          ['pdfinfo', 'size'],
          ['pdfimages', 'images'],
          ['mutool', 'pages'],
        ] as const),
        ...([
          ['mutool', 'size'],
          ['mutool', 'rotation'],
        ] as const),
      ] as const
    ).map(([peer, about]) => ({
      ...{ peer, about, proof: '/Count 2 /Kids [4 0 R null 999 0 R 5 0 R]' },
      because: 'the peer counts a null among the kids as the second page',
    })),
    make: () => treeOf('2', ([first, second]) => `${first} 0 R null 999 0 R ${second} 0 R`),
  },
  {
    name: 'kid-twice',
    about: 'a page that is listed twice as two pages',
    truth: twoPages,
    make: () => treeOf('2', ([first]) => `${first} 0 R ${first} 0 R`),
  },
  {
    name: 'pages-is-an-action',
    about: 'a catalog whose pages are an action as without pages',
    truth: refused('noPages'),
    make: () =>
      fileOf(pdf => {
        const action = pdf.add('<< /S /JavaScript /JS (app.alert\\(1\\)) >>');
        return pdf.add(`<< /Type /Catalog /Pages ${action} 0 R /OpenAction ${action} 0 R >>`);
      }),
  },
  {
    name: 'page-tree-deep',
    about: 'a page under forty nodes',
    truth: readable(scanned()),
    make: () => deepTree(40),
  },
];
