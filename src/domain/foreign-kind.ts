import type { ForeignEntry } from './facts.ts';
import { lastPart } from './file-path.ts';
import { isOwnName } from './own-files.ts';

export type ForeignKind =
  | 'system'
  | 'officeLock'
  | 'unfinished'
  | 'conflictedCopy'
  | 'placeholder'
  | 'shortcut'
  | 'symlink'
  | 'special'
  | 'picture'
  | 'folder'
  | 'other';

/** The first that fits; what begins with `~$` or `._` is told by its beginning, whatever its extension. */
const BY_NAME: readonly (readonly [ForeignKind | 'workbook', RegExp])[] = [
  ['officeLock', /^~\$|^\.~lock\..*#$/],
  ['placeholder', /\.(?:icloud|cloud|cloudf)$/i],
  ['system', /^(?:thumbs(?:_vista)?\.db|ehthumbs\.db|desktop\.ini|\.ds_store|\.directory|\._.*)$/i],
  ['unfinished', /\.(?:tmp|temp|part|partial|crdownload|download)$|^~.*\.tmp$/i],
  ['conflictedCopy', /conflicted copy|xung đột|\.sync-conflict-\d/iu],
  ['shortcut', /\.(?:lnk|url|webloc|desktop|gdoc|gsheet)$/i],
  ['picture', /\.(?:jpe?g|png|tiff?|bmp|heic|webp|jp2)$/i],
  ['workbook', /\.xlsx$/i],
];

const SYSTEM_FOLDER = /^(?:\..*|\$recycle\.bin|system volume information|__macosx|lost\+found)$/i;

/**
 * What an entry of a unit's folder is, if not a scan. `workbook` may be the unit's list;
 * `own` is what this program wrote.
 */
export function kindOfForeign({ path, kind }: ForeignEntry): ForeignKind | 'workbook' | 'own' {
  if (kind === 'symlink' || kind === 'special') return kind;
  const name = lastPart(path).normalize('NFC');
  if (isOwnName(name)) return 'own';
  if (kind === 'folder') return kindOfFolder(name);
  return BY_NAME.find(([, form]) => form.test(name))?.[0] ?? 'other';
}

function kindOfFolder(name: string): ForeignKind {
  return SYSTEM_FOLDER.test(name) ? 'system' : 'folder';
}
