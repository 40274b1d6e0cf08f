import type { DrawnImage, PageFacts, PdfReading } from '#domain/pdf-facts.ts';
import type {
  MutoolAnswer,
  PeerImage,
  PeerPage,
  PopplerAnswer,
  QpdfAnswer,
} from '../../test/peer-answers.ts';

/** What peers said of one file; null where a peer is not installed. */
export interface PeerAnswers {
  readonly pdfinfo: PopplerAnswer;
  readonly qpdf: QpdfAnswer;
  readonly mutool: MutoolAnswer;
  readonly pdfimages: readonly PeerImage[];
}

export interface Disagreement {
  readonly peer: keyof PeerAnswers;
  readonly about: 'opening' | 'pages' | 'size' | 'rotation' | 'version' | 'encryption' | 'images';
  readonly page: number | null;
  readonly ours: string;
  readonly theirs: string;
}

/** Pages compared one by one; a longer file is compared in count only beyond these. */
const COMPARED_PAGES = 50;
const NEAR_POINTS = (0.05 * 72) / 25.4;
const POINTS_PER_MM = 72 / 25.4;

export function compareWithPeers(ours: PdfReading, peers: PeerAnswers): readonly Disagreement[] {
  const found: Disagreement[] = [...ofOpening(ours, peers)];
  const add = (one: Omit<Disagreement, 'page'> & { page?: number }): void => {
    if (one.ours !== one.theirs) found.push({ page: null, ...one });
  };
  if (ours.state === 'refused') return found;
  const encryption = ours.encryption === null ? 'no' : 'yes';
  if (peers.qpdf.opens === 'read') {
    add({ peer: 'qpdf', about: 'encryption', ours: encryption, theirs: peers.qpdf.encrypted ? 'yes' : 'no' });
  }
  if (peers.pdfinfo.opens === 'read') {
    add({
      peer: 'pdfinfo',
      about: 'encryption',
      ours: encryption,
      theirs: peers.pdfinfo.encrypted ? 'yes' : 'no',
    });
  }
  if (ours.state === 'locked') return found;
  const { effective } = ours.version;
  for (const peer of ['pdfinfo', 'qpdf'] as const) {
    const theirs = peers[peer].version;
    if (theirs !== null) add({ peer, about: 'version', ours: effective, theirs });
  }
  for (const peer of ['pdfinfo', 'qpdf', 'mutool'] as const) {
    if (peers[peer].opens !== 'read') continue;
    add({ peer, about: 'pages', ours: String(ours.pages.length), theirs: String(peers[peer].pageCount) });
  }
  ours.pages.slice(0, COMPARED_PAGES).forEach((page, index) => {
    found.push(...ofPage('pdfinfo', page, peers.pdfinfo.pages[index]));
    found.push(...ofPage('mutool', page, peers.mutool.pages[index]));
    if (peers.pdfinfo.opens === 'read') found.push(...ofImages(page, peers.pdfimages));
  });
  return found;
}

function* ofOpening(ours: PdfReading, peers: PeerAnswers): Iterable<Disagreement> {
  const said = ours.state === 'refused' ? `refused: ${ours.cause}` : ours.state;
  for (const peer of ['pdfinfo', 'qpdf', 'mutool'] as const) {
    const theirs = peers[peer].opens;
    if (theirs !== ours.state) yield { peer, about: 'opening', page: null, ours: said, theirs };
  }
}

/** Points as the peer counts them: before rotation, the unit taken out. */
function pointsOf({ widthMm, heightMm, rotation, userUnit }: PageFacts): readonly [number, number] {
  const [width, height] = [widthMm, heightMm].map(mm => (mm * POINTS_PER_MM) / userUnit);
  return rotation % 180 === 0 ? [width ?? 0, height ?? 0] : [height ?? 0, width ?? 0];
}

function* ofPage(peer: 'pdfinfo' | 'mutool', page: PageFacts, theirs?: PeerPage): Iterable<Disagreement> {
  if (theirs === undefined) return;
  const [width, height] = pointsOf(page);
  // pdfinfo prints six digits; a gigantic page differs by that alone.
  const near = Math.max(NEAR_POINTS, width * 1e-5, height * 1e-5);
  const [theirWidth, theirHeight] = theirs.size ?? [width, height];
  const isNear = Math.abs(width - theirWidth) <= near && Math.abs(height - theirHeight) <= near;
  const place = { peer, page: page.number } as const;
  if (!isNear) {
    yield { ...place, about: 'size', ours: sides(width, height), theirs: sides(theirWidth, theirHeight) };
  }
  if (theirs.rotation !== null && page.rotation !== theirs.rotation) {
    yield { ...place, about: 'rotation', ours: String(page.rotation), theirs: String(theirs.rotation) };
  }
}

const sides = (width: number, height: number): string => `${width.toFixed(2)} x ${height.toFixed(2)}`;

interface Measured {
  readonly width: number;
  readonly height: number;
  readonly dpiX: number;
  readonly dpiY: number;
}

const isSame = (a: Measured, b: Measured): boolean =>
  a.width === b.width && a.height === b.height && isNearDpi(a.dpiX, b.dpiX) && isNearDpi(a.dpiY, b.dpiY);

const isNearDpi = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1, b * 0.01);

const measured = (userUnit: number, image: DrawnImage): Measured => ({
  width: image.pixelWidth,
  height: image.pixelHeight,
  dpiX: image.dpiX * userUnit,
  dpiY: image.dpiY * userUnit,
});

const shown = (images: readonly Measured[]): string =>
  images
    .slice(0, 6)
    .map(({ width, height, dpiX, dpiY }) => `${width}x${height}@${dpiX.toFixed(0)}x${dpiY.toFixed(0)}`)
    .join(' ') + (images.length > 6 ? ` … ${images.length} in all` : '');

/** What one side has and the other has not, whatever the order. */
function* ofImages(page: PageFacts, all: readonly PeerImage[]): Iterable<Disagreement> {
  const theirs: Measured[] = all.filter(image => image.page === page.number);
  const ours: Measured[] = [];
  for (const image of page.images ?? []) {
    const mine = measured(page.userUnit, image);
    const twin = theirs.findIndex(their => isSame(mine, their));
    if (twin === -1) ours.push(mine);
    else theirs.splice(twin, 1);
  }
  if (ours.length + theirs.length === 0) return;
  // Ours are listed up to a cap, but all counted.
  const unlisted = page.imageCount - (page.images?.length ?? 0);
  if (ours.length === 0 && theirs.length === unlisted) return;
  yield { peer: 'pdfimages', about: 'images', page: page.number, ours: shown(ours), theirs: shown(theirs) };
}
