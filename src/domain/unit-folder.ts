import { foldLookAlikes } from './look-alikes.ts';
import { withoutHidden } from './text.ts';

export type UnitFolderReading =
  /** `unit` in NFC: `UBND BK` of `CSDL_UBND BK`. */
  | { readonly state: 'exact'; readonly unit: string }
  | { readonly state: 'nearMiss'; readonly unit: string; readonly proposal: string }
  | { readonly state: 'unrecognized' };

const FORM = /^CSDL_(?<unit>[^\s_\-.](?:.*[^\s_\-.])?)$/su;
const NEAR = /^csdl[_\-. ]*(?<unit>.*)$/isu;

/**
 * Reads the name of a unit's folder, `CSDL_tendonvi`; its normalization is no fault, since a Mac writes NFD.
 * Source: the letter's part I, step 2.
 */
export function readUnitFolder(name: string): UnitFolderReading {
  const composed = name.normalize('NFC');
  const mended = foldPrefix(withoutHidden(composed).replace(/\s+/g, ' ').trim());
  const unit = FORM.exec(composed)?.groups?.['unit'];
  if (unit !== undefined && mended === composed) return { state: 'exact', unit };
  const meant = NEAR.exec(mended)?.groups?.['unit']?.replace(/[_\-. ]+$/, '') ?? '';
  if (meant === '') return { state: 'unrecognized' };
  return { state: 'nearMiss', unit: meant, proposal: formatUnitFolder(meant) };
}

export function formatUnitFolder(unit: string): string {
  return `CSDL_${unit}`;
}

/** Look-alikes count only where the form asks for Latin letters; the unit's own name stays as it is. */
function foldPrefix(name: string): string {
  return foldLookAlikes(name.slice(0, 5)) + name.slice(5);
}
