/** Names of a zip made before UTF-8 was agreed on are ASCII in practice; anything else is read letter by letter. */
const latin = new TextDecoder('latin1');
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The name that these bytes spell: UTF-8 where they are that, whether or not the archive says so. */
export function decodeName(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return latin.decode(bytes);
  }
}

/** Why no file may be called so: it would lead out of its folder, or not be one name on every system. Null for a good name. */
export function nameFault(name: string): string | null {
  if (name === '') return 'no name';
  if (/\p{Cc}/u.test(name)) return 'control letter in the name';
  if (name.includes('\\')) return 'backslash in the name';
  if (name.startsWith('/')) return 'absolute name';
  if (name.includes(':')) return 'colon in the name';
  const parts = (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
  if (parts.some(part => part === '' || part === '.' || part === '..')) return 'name leads elsewhere';
  return null;
}

/** What names share that some systems take for one. */
export function twinKey(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase();
}
