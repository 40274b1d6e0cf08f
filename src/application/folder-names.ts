import { readUnitFolder } from '#domain/unit-folder.ts';

/** Folders that a system keeps for itself, deleted scans among them; never entered. */
const SYSTEM_FOLDERS = new Set(['$recycle.bin', 'system volume information', '__macosx', 'lost+found']);

/** `CSDL_<unit>`, perhaps misspelled: its exact form is a check's matter. */
export function isUnitFolder(name: string): boolean {
  return readUnitFolder(name).state !== 'unrecognized';
}

export function isSystemFolder(name: string): boolean {
  return name.startsWith('.') || SYSTEM_FOLDERS.has(name.toLowerCase());
}
