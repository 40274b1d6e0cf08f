import type { TakenList } from '#application/lists/take-lists.ts';
import type { FileWriter } from '#application/ports/file-writer.ts';
import type { WorkFolder } from '#application/ports/work-folder.ts';
import type { Profile } from '#domain/regulation.ts';
import type { Report } from '#domain/report.ts';

/** What a run of `check` gives to write. */
export interface XlsxInput {
  readonly report: Report;
  readonly profile: Profile;
  /** The lists that were judged. */
  readonly lists: readonly Pick<TakenList, 'diskPath' | 'facts' | 'savedAt'>[];
}

/** The outside world that a run is composed of, as far as it matters here. */
export interface XlsxPorts {
  readonly ports: { readonly folder: Pick<WorkFolder, 'read'> };
  readonly writer: FileWriter;
}
