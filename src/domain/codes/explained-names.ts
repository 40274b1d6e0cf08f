import type { Explained } from '../check.ts';
import type { DossierCode } from '../dossier-code.ts';
import type { ListEntry } from '../list-facts.ts';
import { readFileName, type UnrecognizedName } from '../read-file-name.ts';

/**
 * What a wrong code in a row explains of the file names in that row: that they bear another code (FN06), and that
 * they bear the same wrong one (FN01).
 *
 * @param why How a name fails that bears the row's own wrong code.
 * @param meant The code that the row means; a name with any other is wrong for a reason of its own. Null: any.
 */
export function explainedNames(
  entry: ListEntry,
  why: UnrecognizedName['why'] | null,
  meant: DossierCode | null,
): readonly Explained[] {
  const { path, worksheet } = entry;
  return entry.names.flatMap(({ name, cell }): Explained[] => {
    const at = { path, worksheet, cell };
    const reading = readFileName(name);
    if (reading.state === 'unrecognized') return reading.why === why ? [{ number: 'FN01', at }] : [];
    return meant === null || reading.parts.code === meant ? [{ number: 'FN06', at }] : [];
  });
}
