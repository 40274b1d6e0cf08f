/** Of SpreadsheetML, in its usual and its strict form. */
const MAIN: readonly string[] = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];

const RELATIONSHIPS: readonly string[] = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** Of the files that say which part belongs to which. */
const PACKAGE: readonly string[] = ['http://schemas.openxmlformats.org/package/2006/relationships'];

export type KnownNamespace = 'main' | 'relationships' | 'package';

export function knownNamespace(uri: string): KnownNamespace | null {
  if (MAIN.includes(uri)) return 'main';
  if (RELATIONSHIPS.includes(uri)) return 'relationships';
  return PACKAGE.includes(uri) ? 'package' : null;
}

/** `http://…/relationships/worksheet` → `worksheet`; null when it is of no namespace of Office. */
export function relationshipKind(type: string): string | null {
  const slash = type.lastIndexOf('/');
  return RELATIONSHIPS.includes(type.slice(0, slash)) ? type.slice(slash + 1) : null;
}
