/** Everything before the last part, without the slash; empty for a bare name. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The path of another file in the same folder. */
export function besides(path: string, name: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1) + name;
}

/** `folder` and a name in it; a name alone when there is no folder. */
export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** The letter's place for a scan is `CSDL_tendonvi/name`: directly in the unit's folder (part I, step 2). */
export function isFiledFlat(path: string, unitFolder: string): boolean {
  return folderOf(path) === unitFolder;
}

/** The path as a reader of the unit's own report knows it: without the unit's folder. */
export function withinUnit(path: string, unitFolder: string): string {
  return path.startsWith(`${unitFolder}/`) ? path.slice(unitFolder.length + 1) : path;
}
