import { lstatSync, realpathSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Root } from '#application/find-units.ts';

/**
 * Paths as they were typed, made into roots. A link that the user names herself is followed, once;
 * links inside a folder never are. "." is known by the name of the folder that it is.
 */
export function rootsOf(paths: readonly string[], platform: string = process.platform): Root[] {
  return [...new Set(paths.map(path => tidy(path, platform)))].map(path => {
    const name = basename(resolve(path));
    return { path: withoutLink(path), name: name === '' ? path : name };
  });
}

function tidy(path: string, platform: string): string {
  // cmd.exe hands `"D:\scans\"` over as `D:\scans"`.
  const slashed = platform === 'win32' ? path.replace(/"$/, '').replaceAll('\\', '/') : path;
  const trimmed = slashed.replace(/(?<=[^/:])\/+$/, '');
  return trimmed === '' ? slashed : trimmed;
}

function withoutLink(path: string): string {
  try {
    return lstatSync(path).isSymbolicLink() ? realpathSync(path) : path;
  } catch {
    return path;
  }
}
