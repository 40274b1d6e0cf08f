import { folderOf } from '#domain/file-path.ts';

/** The folder that a path lies in; null above the root of a disk or share. */
export function parentOf(path: string): string | null {
  if (path === '.') return '..';
  if (/^(?:\.\.\/)*\.\.$/.test(path)) return `${path}/..`;
  if (/^(?:\/|[A-Za-z]:\/?|\/\/[^/]+(?:\/[^/]*)?)$/.test(path)) return null;
  const parent = folderOf(path);
  if (parent === '') return path.startsWith('/') ? '/' : '.';
  return /^[A-Za-z]:$/.test(parent) ? `${parent}/` : parent;
}
