import {
  askMutool,
  askPdfimages,
  askPdfinfo,
  askQpdf,
  type MutoolAnswer,
  type PeerImage,
  type PeerPage,
  type PopplerAnswer,
  type QpdfAnswer,
} from '../peer-answers.ts';
import type { PeerName } from '../peers.ts';
import type { EncryptionTruth, PageTruth, PeerError, ReadTruth, Truth } from './case.ts';

export interface PeerDifference {
  readonly peer: PeerName;
  readonly about: PeerError['about'];
  readonly truth: string;
  readonly says: string;
}

const POINTS_PER_MM = 72 / 25.4;

/** Points before rotation, as a peer should tell them when a point is 1/72 inch. */
function pointsOf({ widthMm, heightMm, rotation }: PageTruth): readonly [number, number] {
  const [width, height] = [widthMm * POINTS_PER_MM, heightMm * POINTS_PER_MM];
  return rotation % 180 === 0 ? [width, height] : [height, width];
}

const size = (width: number, height: number): string => `${width.toFixed(0)} x ${height.toFixed(0)} pt`;

const sizeOf = (page: PageTruth | undefined): string => (page === undefined ? '' : size(...pointsOf(page)));

class Differences {
  readonly found: PeerDifference[] = [];
  readonly #peer: PeerName;

  constructor(peer: PeerName) {
    this.#peer = peer;
  }

  add(about: PeerError['about'], truth: unknown, says: unknown): void {
    const [wanted, got] = [JSON.stringify(truth), JSON.stringify(says)];
    if (wanted !== got) this.found.push({ peer: this.#peer, about, truth: wanted, says: got });
  }
}

/** What a peer does not say of a page is no denial; a page too many or too few is. */
function comparePages(told: Differences, pages: readonly PageTruth[], theirs: readonly PeerPage[]): void {
  const sizes = theirs.map((page, at) => (page.size === null ? sizeOf(pages[at]) : size(...page.size)));
  const turns = theirs.map((page, at) => page.rotation ?? pages[at]?.rotation);
  told.add('size', pages.map(sizeOf), sizes);
  told.add(
    'rotation',
    pages.map(page => page.rotation),
    turns,
  );
}

function fromPdfinfo(truth: Truth, answer: PopplerAnswer): readonly PeerDifference[] {
  const told = new Differences('pdfinfo');
  told.add('opening', truth.state, answer.opens);
  if (truth.state !== 'read' || answer.opens !== 'read') return told.found;
  told.add('pages', truth.pages.length, answer.pageCount);
  comparePages(told, truth.pages, answer.pages);
  told.add('version', truth.version.effective, answer.version);
  told.add('encryption', truth.encryption !== null, answer.encrypted);
  told.add('linearized', truth.isLinearized, answer.linearized);
  told.add('form', truth.hasForm, answer.hasForm);
  return told.found;
}

const METHODS: Readonly<Record<string, string>> = {
  'RC4/40': 'RC4',
  'RC4/128': 'RC4',
  'AES/128': 'AESv2',
  'AES/256': 'AESv3',
};

function compareEncryption(told: Differences, truth: EncryptionTruth | null, answer: QpdfAnswer): void {
  told.add('encryption', truth !== null, answer.encrypted);
  if (truth === null) return;
  told.add('encryption', truth.permissions, answer.permissions);
  if (answer.method !== null) told.add('encryption', METHODS[`${truth.cipher}/${truth.bits}`], answer.method);
}

function fromQpdf(truth: Truth, answer: QpdfAnswer): readonly PeerDifference[] {
  const told = new Differences('qpdf');
  told.add('opening', truth.state, answer.opens);
  if (truth.state !== 'read' || answer.opens !== 'read') return told.found;
  told.add('pages', truth.pages.length, answer.pageCount);
  told.add('version', truth.version.effective, answer.version);
  compareEncryption(told, truth.encryption, answer);
  told.add('linearized', truth.isLinearized, answer.linearized);
  told.add('check', truth.isClean, answer.check === 0);
  return told.found;
}

function fromMutool(truth: Truth, answer: MutoolAnswer): readonly PeerDifference[] {
  const told = new Differences('mutool');
  told.add('opening', truth.state, answer.opens);
  if (truth.state !== 'read' || answer.opens !== 'read') return told.found;
  told.add('pages', truth.pages.length, answer.pageCount);
  const scaled = answer.pages.map(page => ({
    size: page.size === null ? null : ([page.size[0] * page.userUnit, page.size[1] * page.userUnit] as const),
    rotation: page.rotation,
  }));
  comparePages(told, truth.pages, scaled);
  return told.found;
}

const image = (width: number, height: number, x: number, y: number): string =>
  `${width} x ${height} at ${Math.round(x)} x ${Math.round(y)}`;

function fromPdfimages(truth: ReadTruth, images: readonly PeerImage[]): readonly PeerDifference[] {
  const told = new Differences('pdfimages');
  truth.pages.forEach((page, index) => {
    const theirs = images.filter(found => found.page === index + 1);
    if (page.images !== undefined) {
      told.add(
        'images',
        page.images.map(known => image(known.pixelWidth, known.pixelHeight, known.dpiX, known.dpiY)),
        theirs.map(({ width, height, dpiX, dpiY }) => image(width, height, dpiX, dpiY)),
      );
    } else if (page.dpi !== null) {
      const lower = theirs.map(({ dpiX, dpiY }) => Math.min(dpiX, dpiY));
      told.add('images', Math.round(page.dpi), lower.find(dpi => dpi === Math.round(page.dpi ?? 0)) ?? lower);
    }
  });
  return told.found;
}

/** Asks every peer about a file and says where its answer is not the truth. */
export async function peerDifferences(
  peer: PeerName,
  path: string,
  truth: Truth,
): Promise<readonly PeerDifference[]> {
  switch (peer) {
    case 'pdfinfo':
      return fromPdfinfo(truth, await askPdfinfo(path));
    case 'qpdf':
      return fromQpdf(truth, await askQpdf(path));
    case 'mutool':
      return fromMutool(truth, await askMutool(path));
    case 'pdfimages':
      return truth.state === 'read' ? fromPdfimages(truth, await askPdfimages(path)) : [];
  }
}
