import type { Finding } from '#domain/finding.ts';
import type { FoldedFinding } from '../digest/fold-pages.ts';
import type { Told } from '../digest/told.ts';

/** How a report's faults are put in words for its reader, in one language. */
export interface FaultTelling {
  /** Where its demand stands: text and provision, or that it is custom. */
  citation(finding: Finding): string;
  /** What to do; with a proposal, where there is one. */
  advice(finding: Finding): string;
  /** «(kéo theo: FN06 ô H4)»; empty when it explains nothing else. */
  echoes(folded: FoldedFinding): string;
  /** A file's name, or a cell of the list. */
  place(told: Told): string;
}
