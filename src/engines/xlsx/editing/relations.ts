import type { PackageParts } from './package-parts.ts';
import { relationsPath, targetPath } from './part-path.ts';
import { Refused } from './refused.ts';
import { attributesOf, tagsOf } from './xml-tags.ts';

const STRICT = 'http://purl.oclc.org/ooxml/';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const SPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `comments`. */
  readonly kind: string;
  /** The part it names; of what lies outside, the address. */
  readonly target: string;
  readonly isOutside: boolean;
}

/**
 * What a part names by relationship; nothing when it has none.
 * @throws Refused when these are of the strict kind
 */
export function relationsOf(parts: PackageParts, part: string): readonly Relation[] {
  const path = relationsPath(part);
  if (!parts.has(path)) return [];
  const xml = parts.text(path);
  const relations: Relation[] = [];
  for (const tag of tagsOf(xml, path)) {
    if (tag.name !== 'Relationship' || tag.kind === 'close') continue;
    const own = attributesOf(xml, tag);
    const type = own.get('Type') ?? '';
    if (type.startsWith(STRICT)) throw new Refused('strict', type);
    const isOutside = own.get('TargetMode') === 'External';
    const target = own.get('Target') ?? '';
    relations.push({
      ...{ id: own.get('Id') ?? '', kind: type.slice(type.lastIndexOf('/') + 1), isOutside },
      target: isOutside ? target : targetPath(part, target),
    });
  }
  return relations;
}

/** Adds a relationship of a part to another; returns its id. */
export function addRelation(parts: PackageParts, part: string, kind: string, target: string): string {
  const path = relationsPath(part);
  const taken = new Set(relationsOf(parts, part).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  if (!parts.has(path)) parts.put(path, `<Relationships xmlns="${SPACE}"></Relationships>`);
  parts.insertLast(path, prefix => {
    return `<${prefix}Relationship Id="${id}" Type="${KINDS}${kind}" Target="/${target}"/>`;
  });
  return id;
}
