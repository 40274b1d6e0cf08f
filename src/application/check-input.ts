import type { Contact } from '#domain/facts.ts';
import type { Stage } from '#domain/finding.ts';
import type { Profile } from '#domain/regulation.ts';
import type { Root } from './find-units.ts';
import type { FactCache } from './ports/fact-cache.ts';
import type { FactReader } from './ports/fact-reader.ts';
import type { WorkFolder } from './ports/work-folder.ts';
import type { OnProgress } from './progress.ts';

export interface CheckPorts {
  readonly folder: WorkFolder;
  readonly reader: FactReader;
  readonly cache: FactCache;
  /** Hex digest of a text. */
  digest(text: string): string;
}

export interface CheckInput {
  readonly roots: readonly Root[];
  readonly profile: Profile;
  readonly stage: Stage;
  /** Day of handover, yyyy-mm-dd. */
  readonly day: string;
  /** Check numbers to ask; null asks all. */
  readonly only: ReadonlySet<string> | null;
  readonly skip: ReadonlySet<string>;
  readonly unitCode: string | null;
  readonly contact: Contact | null;
  /** Engine → version, for the report. */
  readonly engines: Readonly<Record<string, string>>;
}

export interface CheckRun {
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
}
