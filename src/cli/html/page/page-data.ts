/** Index into `PageData.texts`: equal words are written once, however often they are said. */
export type TextIndex = number;

export type PageVerdict = 'failed' | 'undecided' | 'passed';

/**
 * A fault as the page tells it: which kind, what is said, what to do, on which pages (empty: the whole file),
 * what it drags along, what shows it (into `PageData.pictures`), what to say of pages that are not shown.
 */
export type FaultRow = readonly [
  kind: number,
  message: TextIndex,
  advice: TextIndex,
  pages: string,
  echoes: TextIndex,
  pictures: readonly number[],
  others: TextIndex,
];

/** `src` holds the picture itself. */
export type PictureRow = readonly [src: string, alt: string, caption: string, width: number, height: number];

/** A file, or a dossier or unit that has faults of its own (`name` is then its path). */
export type PlaceRow = readonly [
  name: string,
  /** Index into `dossiers`; -1 for what belongs to a unit as a whole. */
  dossier: number,
  verdict: PageVerdict,
  /** -1 where unknown, and for what is no file. */
  pages: number,
  size: string,
  faults: readonly FaultRow[],
];

/** `first`: with what to begin; empty where there is nothing to choose from. */
export type DossierRow = readonly [title: string, unit: number, verdict: PageVerdict, first: string];

export interface FaultKind {
  readonly number: string;
  readonly title: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly outcome: 'failed' | 'undecided';
  /** Only new pixels or another file mend it. */
  readonly needsScanner: boolean;
}

/** Words that the page's script puts up itself. */
export interface PageWords {
  readonly verdicts: Readonly<Record<PageVerdict, string>>;
  readonly severities: Readonly<Record<FaultKind['severity'], string>>;
  readonly ofUnit: string;
  readonly noFaults: string;
  readonly more: string;
  readonly wholeFile: string;
  readonly places: string;
  /** `{shown}`, `{all}` and `{what}` stand for numbers and a noun. */
  readonly shown: string;
  readonly nouns: Readonly<Record<ViewName, string>>;
  readonly columns: Readonly<Record<ColumnName, string>>;
}

export type ColumnName = 'file' | 'verdict' | 'pages' | 'size' | 'faults' | 'why';

export type ViewName = 'dossiers' | 'rescan' | 'checks' | 'files' | 'law';

export interface PageData {
  readonly lang: string;
  readonly texts: readonly string[];
  readonly kinds: readonly FaultKind[];
  readonly units: readonly string[];
  /** Worst first. */
  readonly dossiers: readonly DossierRow[];
  readonly places: readonly PlaceRow[];
  readonly pictures: readonly PictureRow[];
  readonly words: PageWords;
}
