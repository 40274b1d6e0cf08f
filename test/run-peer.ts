import { execFile } from 'node:child_process';
import { type PeerName, peerPath } from './peers.ts';

export interface PeerRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a peer for at most 20 s; a code of 124 tells that it did not end by itself. */
export function runPeer(name: PeerName, args: readonly string[]): Promise<PeerRun> {
  const path = peerPath(name);
  if (path === null) return Promise.resolve({ code: 127, out: '', err: 'not installed' });
  const options = { timeout: 20_000, maxBuffer: 1 << 28, encoding: 'latin1' } as const;
  return new Promise(resolve => {
    const child = execFile(path, args, options, (error, out, err) => {
      const code = error === null ? 0 : child.signalCode === null ? (child.exitCode ?? 1) : 124;
      resolve({ code, out, err });
    });
  });
}

/** Maps with at most `width` promises under way. */
export async function mapPool<T, R>(
  values: readonly T[],
  width: number,
  work: (value: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < values.length; at = next++) {
      const value = values[at];
      if (value !== undefined) results[at] = await work(value);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}
