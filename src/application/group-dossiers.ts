import type { DossierFacts, FileFacts } from '#domain/facts.ts';
import { codeInName } from '#domain/read-file-name.ts';

/**
 * Files of one code are one dossier, in the order in which their first file comes.
 * A file whose name gives no code, not even by near-miss, is a dossier of its own.
 */
export function groupDossiers(files: readonly FileFacts[]): readonly DossierFacts[] {
  const groups = Map.groupBy(files, file => codeInName(file.name) ?? `\0${file.path}`);
  return [...groups].map(([key, own]): DossierFacts => {
    const code = key.startsWith('\0') ? null : key;
    return { key: code ?? key.slice(1), code, row: null, files: own };
  });
}
