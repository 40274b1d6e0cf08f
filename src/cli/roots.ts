import { lstatSync, realpathSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import type { Root } from '#application/find-units.ts';

interface Named extends Root {
  /** Where it really lies, whatever way it was typed; without a closing slash, so `/` is empty. */
  readonly place: string;
}

/**
 * Paths as they were typed, made into roots, each place once. A link that the user names herself is followed, once;
 * links inside a folder never are. "." is known by the name of the folder that it is.
 * What lies in another named folder is spelled from there, so that it is known again.
 */
export function rootsOf(paths: readonly string[], platform: string = process.platform): Root[] {
  const named = namedPlaces(paths, platform);
  return [...named.values()].map(root => spelled(root, named));
}

/** A path beside others that were named: spelled from the one of them that it lies in. */
export function rootAmong(
  typed: string,
  paths: readonly string[],
  platform: string = process.platform,
): Root {
  return spelled(nameRoot(tidy(typed, platform), platform), namedPlaces(paths, platform));
}

function namedPlaces(paths: readonly string[], platform: string): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>();
  for (const typed of paths) {
    const root = nameRoot(tidy(typed, platform), platform);
    if (!named.has(root.place)) named.set(root.place, root);
  }
  return named;
}

function spelled(root: Named, named: ReadonlyMap<string, Named>): Root {
  const outer = outermost(root.place, named);
  return { path: outer === null ? root.path : spelledFrom(outer, root.place), name: root.name };
}

function outermost(place: string, named: ReadonlyMap<string, Named>): Named | null {
  for (let at = place.indexOf('/'); at >= 0; at = place.indexOf('/', at + 1)) {
    const outer = named.get(place.slice(0, at));
    if (outer !== undefined) return outer;
  }
  return null;
}

function nameRoot(typed: string, platform: string): Named {
  const { basename, resolve } = platform === 'win32' ? win32 : posix;
  const name = basename(resolve(typed));
  const path = withoutLink(typed);
  const place = slashed(realPlace(path) ?? resolve(path), platform).replace(/\/$/, '');
  return { path, name: name === '' ? typed : name, place };
}

function tidy(path: string, platform: string): string {
  // cmd.exe hands `"D:\scans\"` over as `D:\scans"`.
  const whole = platform === 'win32' ? slashed(path.replace(/"$/, ''), platform) : path;
  const trimmed = whole.replace(/(?<=[^/:])\/+$/, '');
  return trimmed === '' ? whole : trimmed;
}

function slashed(path: string, platform: string): string {
  return platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

function spelledFrom(outer: Named, place: string): string {
  const rest = place.slice(outer.place.length + 1);
  if (outer.path === '.') return rest;
  return outer.path.endsWith('/') ? outer.path + rest : `${outer.path}/${rest}`;
}

function withoutLink(path: string): string {
  try {
    return lstatSync(path).isSymbolicLink() ? realpathSync(path) : path;
  } catch {
    return path;
  }
}

/** As the system itself spells it: Windows and macOS take `csdl_a` for `CSDL_A`. */
function realPlace(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
