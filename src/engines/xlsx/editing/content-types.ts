import type { PackageParts } from './package-parts.ts';
import { elementsOf, rootOf } from './xml-elements.ts';
import { attributeOf, tagsOf } from './xml-tags.ts';

const PATH = '[Content_Types].xml';

/** Says what kind of part has this extension, unless the package says so already. */
export function declareExtension(parts: PackageParts, extension: string, type: string): void {
  const xml = parts.text(PATH);
  for (const tag of tagsOf(xml, PATH)) {
    const own = tag.name === 'Default' ? attributeOf(xml, tag, 'Extension') : null;
    if (own?.toLowerCase() === extension) return;
  }
  const { open } = rootOf(xml, PATH);
  const text = `<${open.prefix}Default Extension="${extension}" ContentType="${type}"/>`;
  parts.splice(PATH, [{ start: open.end, end: open.end, text }]);
}

export function declarePart(parts: PackageParts, path: string, type: string): void {
  parts.insertLast(PATH, prefix => `<${prefix}Override PartName="/${path}" ContentType="${type}"/>`);
}

/** Takes back what was said of a part that is there no more. */
export function undeclarePart(parts: PackageParts, path: string): void {
  const xml = parts.text(PATH);
  const wanted = `/${path}`.toLowerCase();
  for (const { open, close } of elementsOf(xml, PATH)) {
    if (open.name !== 'Override' || attributeOf(xml, open, 'PartName')?.toLowerCase() !== wanted) continue;
    parts.splice(PATH, [{ start: open.start, end: close.end, text: '' }]);
    return;
  }
}
