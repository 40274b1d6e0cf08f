import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingPeer, peerPath } from '../peers.ts';

/** A file as qpdf writes it: its ids and initial vectors fixed, so that every run makes the same bytes. */
export function throughQpdf(file: Uint8Array, ...options: readonly string[]): Uint8Array {
  const qpdf = peerPath('qpdf');
  if (qpdf === null) throw new Error(missingPeer('qpdf') ?? 'qpdf');
  const folder = mkdtempSync(join(tmpdir(), 'sohoa-qpdf-'));
  try {
    const [from, to] = [join(folder, 'in.pdf'), join(folder, 'out.pdf')];
    writeFileSync(from, file);
    execFileSync(qpdf, ['--static-id', '--static-aes-iv', ...options, from, to], { stdio: 'pipe' });
    return readFileSync(to);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
