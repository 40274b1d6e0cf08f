import { execFileSync, spawnSync } from 'node:child_process';

/** Programs of others that tests compare with; Debian's packages poppler-utils, qpdf, mupdf-tools. */
export type PeerName = 'pdfinfo' | 'pdfimages' | 'qpdf' | 'mutool';

const PACKAGES: Readonly<Record<PeerName, string>> = {
  pdfinfo: 'poppler-utils',
  pdfimages: 'poppler-utils',
  qpdf: 'qpdf',
  mutool: 'mupdf-tools',
};

function find(name: PeerName): string | null {
  try {
    const command = process.platform === 'win32' ? 'where' : 'which';
    const [path] = execFileSync(command, [name], { encoding: 'utf8', stdio: 'pipe' }).split(/\r?\n/);
    return path === undefined || path === '' ? null : path;
  } catch {
    return null;
  }
}

const found = new Map<PeerName, string | null>();

/** The program's path, or null where it is not installed. */
export function peerPath(name: PeerName): string | null {
  const known = found.get(name);
  if (known !== undefined) return known;
  const path = find(name);
  found.set(name, path);
  return path;
}

export const PEERS: readonly PeerName[] = ['pdfinfo', 'pdfimages', 'qpdf', 'mutool'];

/** Why tests of this peer are skipped; null when they run. */
export function missingPeer(name: PeerName): string | null {
  return peerPath(name) === null ? `${name} is not installed (Debian: ${PACKAGES[name]})` : null;
}

/** Each peer that is not there, with the package that brings it. */
export function missingPeers(): readonly string[] {
  return PEERS.map(missingPeer).filter(reason => reason !== null);
}

/** As the program tells it, e.g. "22.12.0"; null when it is missing or silent. */
export function peerVersion(name: PeerName): string | null {
  const path = peerPath(name);
  if (path === null) return null;
  const { stdout, stderr } = spawnSync(path, [name === 'qpdf' ? '--version' : '-v'], { encoding: 'utf8' });
  return /version (\d[\w.]*)/.exec(`${stdout}${stderr}`)?.[1] ?? null;
}
