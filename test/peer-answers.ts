import { runPeer } from './run-peer.ts';

/** A page as a peer tells it: points before rotation, as written in the file. */
export interface PeerPage {
  /** Null where the peer says nothing of it. */
  readonly size: readonly [width: number, height: number] | null;
  readonly rotation: number | null;
}

export interface PopplerAnswer {
  readonly opens: 'read' | 'locked' | 'refused';
  readonly pageCount: number;
  readonly pages: readonly PeerPage[];
  readonly version: string | null;
  readonly encrypted: boolean;
  readonly hasForm: boolean;
  readonly linearized: boolean;
}

const number = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? Number.NaN);

/** `pdfinfo` over the first 50 pages. */
export async function askPdfinfo(path: string): Promise<PopplerAnswer> {
  const { out, err } = await runPeer('pdfinfo', ['-f', '1', '-l', '50', path]);
  const count = number(out, /^Pages:\s+(\d+)/m);
  const sizes = [...out.matchAll(/^Page\s+\d+ size:\s+([\d.e+-]+) x ([\d.e+-]+) pts/gm)];
  const rotations = [...out.matchAll(/^Page\s+\d+ rot:\s+(\d+)/gm)];
  return {
    opens: /Incorrect password/.test(err) ? 'locked' : count > 0 ? 'read' : 'refused',
    pageCount: Number.isNaN(count) ? 0 : count,
    pages: sizes.map(([, width, height], index) => ({
      size: [Number(width), Number(height)],
      rotation: Number(rotations[index]?.[1] ?? Number.NaN),
    })),
    version: /^PDF version:\s+(\S+)/m.exec(out)?.[1] ?? null,
    encrypted: /^Encrypted:\s+yes/m.test(out),
    hasForm: /^Form:\s+(?!none|\s)/m.test(out),
    linearized: /^Optimized:\s+yes/m.test(out),
  };
}

export interface PeerImage {
  readonly page: number;
  readonly isStencil: boolean;
  readonly width: number;
  readonly height: number;
  readonly color: string;
  readonly bits: number;
  readonly dpiX: number;
  readonly dpiY: number;
}

const IMAGE_ROW =
  /^\s*(\d+)\s+\d+ (image|stencil)\s+(\d+)\s+(\d+)\s+(\S+)\s+\S+\s+(\d+)\s+\S+\s+\S+\s+(?:\[inline\]|\d+\s+\d+)\s+([\d.]+)\s+([\d.]+)/gm;

/** `pdfimages -list`: images and stencils; the masks of images are left out. */
export async function askPdfimages(path: string): Promise<readonly PeerImage[]> {
  const { out } = await runPeer('pdfimages', ['-f', '1', '-l', '50', '-list', path]);
  return [...out.matchAll(IMAGE_ROW)].map(row => ({
    page: Number(row[1]),
    isStencil: row[2] === 'stencil',
    width: Number(row[3]),
    height: Number(row[4]),
    color: row[5] ?? '',
    bits: Number(row[6]),
    dpiX: Number(row[7]),
    dpiY: Number(row[8]),
  }));
}

export interface QpdfAnswer {
  readonly opens: 'read' | 'locked' | 'refused';
  readonly pageCount: number;
  readonly version: string | null;
  readonly encrypted: boolean;
  readonly permissions: number | null;
  readonly method: string | null;
  readonly linearized: boolean;
  /** 0 when nothing was found wrong, 3 for warnings, 2 for errors. */
  readonly check: number;
}

/** `qpdf --check`, and its count of pages. */
export async function askQpdf(path: string): Promise<QpdfAnswer> {
  const check = await runPeer('qpdf', ['--check', path]);
  const count = await runPeer('qpdf', ['--show-npages', path]);
  const pages = number(count.out, /^(\d+)\s*$/m);
  const text = check.out + check.err;
  const permissions = number(text, /^P = (-?\d+)/m);
  return {
    opens: /invalid password/.test(text) ? 'locked' : pages > 0 ? 'read' : 'refused',
    pageCount: Number.isNaN(pages) ? 0 : pages,
    version: /^PDF Version: (\d\.\d)/m.exec(text)?.[1] ?? null,
    encrypted: !Number.isNaN(permissions),
    permissions: Number.isNaN(permissions) ? null : permissions,
    method: /^file encryption method: (\S+)/m.exec(text)?.[1] ?? null,
    linearized: /^File is linearized/m.test(text),
    check: check.code,
  };
}

export interface MutoolAnswer {
  readonly opens: 'read' | 'locked' | 'refused';
  readonly pageCount: number;
  readonly pages: readonly (PeerPage & { readonly userUnit: number })[];
}

type Box = readonly [left: number, bottom: number, right: number, top: number];

function box(text: string, name: string): Box | null {
  const found = new RegExp(`<${name} l="([^"]+)" b="([^"]+)" r="([^"]+)" t="([^"]+)"`).exec(text);
  if (found === null) return null;
  const [left = 0, bottom = 0, right = 0, top = 0] = found.slice(1).map(Number);
  return [Math.min(left, right), Math.min(bottom, top), Math.max(left, right), Math.max(bottom, top)];
}

/** What both boxes share; the media box where they share nothing. */
function shown(media: Box, crop: Box | null): Box {
  if (crop === null) return media;
  const inner: Box = [
    ...([Math.max(media[0], crop[0]), Math.max(media[1], crop[1])] as const),
    ...([Math.min(media[2], crop[2]), Math.min(media[3], crop[3])] as const),
  ];
  return inner[2] > inner[0] && inner[3] > inner[1] ? inner : media;
}

/**
 * `mutool pages` over the first 50 pages. It prints what stands in the page's own dictionary, and nothing of what the
 * page inherits; the visible part is worked out here.
 */
export async function askMutool(path: string): Promise<MutoolAnswer> {
  const { out, err } = await runPeer('mutool', ['pages', path]);
  const texts = out
    .split('<page ')
    .slice(1)
    .filter(text => !text.includes('Failed to gather'));
  const pages = texts.slice(0, 50).map(text => {
    const media = box(text, 'MediaBox');
    const visible = media === null ? null : shown(media, box(text, 'CropBox'));
    const turn = number(text, /<Rotate v="(-?\d+)"/);
    const unit = number(text, /<UserUnit v="([^"]+)"/);
    return {
      size: visible === null ? null : ([visible[2] - visible[0], visible[3] - visible[1]] as const),
      rotation: Number.isNaN(turn) ? null : ((turn % 360) + 360) % 360,
      userUnit: Number.isNaN(unit) ? 1 : unit,
    };
  });
  const opens = /cannot authenticate password/.test(err) ? 'locked' : texts.length > 0 ? 'read' : 'refused';
  return { opens, pageCount: texts.length, pages };
}
