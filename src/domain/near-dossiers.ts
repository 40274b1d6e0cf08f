import type { DossierCode } from './dossier-code.ts';
import { codeOfEntry } from './entry-code.ts';
import type { FileFacts, UnitFacts } from './facts.ts';
import { orphans } from './folder-files.ts';
import type { ListEntry } from './list-facts.ts';
import { codeInName } from './read-file-name.ts';
import { TypoIndex } from './typo-index.ts';

/** Files of no row whose common code may be meant for a row. */
export interface NearDossier {
  readonly code: DossierCode;
  readonly files: readonly FileFacts[];
}

/**
 * For rows that miss files which no cell names: the files of no row whose code is that of the row (an older number, of
 * another year) or one slip of the hand away. Only where neither side could mean another.
 */
export class NearDossiers {
  readonly #files = new Map<string, NearDossier>();
  readonly #rows: ReadonlyMap<string | null, readonly ListEntry[]>;
  readonly #codesOfFiles: TypoIndex;
  readonly #codesOfRows: TypoIndex;

  constructor(unit: UnitFacts, rows: readonly ListEntry[]) {
    for (const [code, files] of Map.groupBy(orphans(unit), ({ name }) => codeInName(name)))
      if (code !== null) this.#files.set(code, { code, files });
    this.#rows = Map.groupBy(this.#files.size === 0 ? [] : rows, codeOfEntry);
    this.#codesOfFiles = new TypoIndex(this.#files.keys());
    this.#codesOfRows = new TypoIndex([...this.#rows.keys()].filter(code => code !== null));
  }

  near(row: ListEntry): NearDossier | null {
    const code = codeOfEntry(row);
    if (code === null || this.#rows.get(code)?.length !== 1) return null;
    const slip = this.#files.has(code) ? code : this.#codesOfFiles.near(code);
    const found = slip === null ? undefined : this.#files.get(slip);
    if (found === undefined || slip === null) return null;
    return slip === code || this.#codesOfRows.near(slip) === code ? found : null;
  }
}
