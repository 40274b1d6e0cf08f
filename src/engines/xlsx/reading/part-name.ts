/**
 * The part that a relationship's target means, without a leading `/`; null when it leads out of the package.
 * `source` is the part that the relationship belongs to, `''` for the package itself.
 */
export function targetPart(source: string, target: string): string | null {
  const path = unescapedPath(target.replace(/[?#].*$/s, ''));
  const folders = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') folders.push(part);
    else if (folders.pop() === undefined) return null;
  }
  return folders.join('/');
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function unescapedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
