import { codeOfEntry, dossierKey, keyOfEntry } from '../entry-code.ts';
import type { ListEntry, ListFacts } from '../list-facts.ts';
import { codeOfFiles } from './code-of-files.ts';
import { ProvisionalCodes } from './provisional-code.ts';

/** A code for a row that has none, and where it comes from. */
export type CodeProposal =
  | { readonly proposal: string; readonly source: 'files' | 'free' }
  | { readonly proposal: ''; readonly source: 'none' };

const NONE: CodeProposal = { proposal: '', source: 'none' };

/** Proposes codes within one list; never one code for two dossiers. What is in use is looked up at the first question. */
export class CodeProposals {
  readonly #list: ListFacts;
  #taken: Set<string> | null = null;
  #provisional: ProvisionalCodes | null = null;

  constructor(list: ListFacts) {
    this.#list = list;
  }

  /** The code that the row's own files bear, unless another row bears it: then the files may be that row's. */
  ofFiles(entry: ListEntry): CodeProposal {
    const code = codeOfFiles(entry);
    if (code === null) return NONE;
    this.#taken ??= new Set(this.#list.entries.flatMap(each => keyOfEntry(each) ?? []));
    const key = dossierKey(code, entry.filedYear?.year ?? null);
    if (this.#taken.has(key)) return NONE;
    this.#taken.add(key);
    return { proposal: code, source: 'files' };
  }

  /** The same, else a provisional code: none for a row whose files bear a code, since they would no longer be its own. */
  ofFilesOrFree(entry: ListEntry): CodeProposal {
    const ofFiles = this.ofFiles(entry);
    if (ofFiles.source !== 'none' || entry.filedYear === null || codeOfFiles(entry) !== null) return ofFiles;
    this.#provisional ??= new ProvisionalCodes(provisionalIn(this.#list));
    return { proposal: this.#provisional.next(entry.filedYear.year), source: 'free' };
  }
}

/** All codes of rows, and those of files that may be provisional. */
function provisionalIn({ entries }: ListFacts): ReadonlySet<string> {
  const ofRows = entries.flatMap(entry => codeOfEntry(entry) ?? []);
  const ofFiles = entries
    .filter(({ names }) => names.some(({ name }) => /tam/i.test(name)))
    .flatMap(entry => codeOfFiles(entry) ?? []);
  return new Set<string>([...ofRows, ...ofFiles]);
}
