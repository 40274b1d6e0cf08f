import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingPeer } from '../peers.ts';
import { TRICKY_CASES } from './all-cases.ts';
import type { TrickyCase } from './case.ts';

/** The cases that can be made here. */
export const MAKEABLE: readonly TrickyCase[] = TRICKY_CASES.filter(
  ({ madeBy }) => madeBy === undefined || missingPeer(madeBy) === null,
);

export interface TrickyFolder {
  pathOf(name: string): string;
  remove(): void;
}

/** All files in a temporary folder, for peers that read paths. */
export function writeTrickyFolder(): TrickyFolder {
  const folder = mkdtempSync(join(tmpdir(), 'sohoa-tricky-'));
  const pathOf = (name: string): string => join(folder, `${name}.pdf`);
  for (const { name, make } of MAKEABLE) writeFileSync(pathOf(name), make());
  return { pathOf, remove: () => rmSync(folder, { recursive: true }) };
}
