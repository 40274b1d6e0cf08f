import type { Contact } from '#domain/facts.ts';
import type { Stage } from '#domain/finding.ts';
import type { ColumnMap } from '#domain/list/column-map.ts';
import type { Profile } from '#domain/regulation.ts';
import type { RegisteredUnit } from '#domain/unit-register.ts';
import type { Words } from '#domain/words.ts';
import type { Root } from './find-units.ts';
import type { TakenList } from './lists/take-lists.ts';
import type { FactCache } from './ports/fact-cache.ts';
import type { FactReader } from './ports/fact-reader.ts';
import type { ListReader } from './ports/list-reader.ts';
import type { WorkFolder } from './ports/work-folder.ts';
import type { OnProgress } from './progress.ts';

export interface CheckPorts {
  readonly folder: WorkFolder;
  readonly reader: FactReader;
  readonly cache: FactCache;
  readonly lists: ListReader;
  /** Hex digest of a text. */
  digest(text: string): string;
}

export interface CheckInput {
  /** Without any, the list is judged alone. */
  readonly roots: readonly Root[];
  /** The list that the user chose; null lets each unit's be looked for. */
  readonly list: Root | null;
  readonly columns: KnownColumns;
  readonly profile: Profile;
  readonly stage: Stage;
  /** Day of handover, yyyy-mm-dd. */
  readonly day: string;
  /** Check numbers to ask; null asks all. */
  readonly only: ReadonlySet<string> | null;
  readonly skip: ReadonlySet<string>;
  /** Null lets the register say it by the unit's folder. */
  readonly unitCode: string | null;
  /** The units that the center knows; empty without a kit. */
  readonly register: readonly RegisteredUnit[];
  readonly contact: Contact | null;
  /** Engine → version, for the report. */
  readonly engines: Readonly<Record<string, string>>;
}

/** What is said of headings, by whom; what a person says in this run goes before all else. */
export interface KnownColumns {
  readonly given: ColumnMap;
  readonly ofKit: ColumnMap;
}

export interface CheckRun {
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
  /** Hears of things about the run that are no findings. */
  onNote?(note: Words): void;
  /** Hears of each unit's list once it is taken. */
  onList?(list: TakenList): void;
}
