import { lastPart } from '#domain/file-path.ts';
import type { Finding } from '#domain/finding.ts';
import type { Lang } from '../words/lang.ts';
import { REPORT_WORDS } from '../words/report-words.ts';

/** A proposal says more than the advice beside it; a name that the message gave already is not repeated. */
export function adviceOf({ advice, fixes, message }: Finding, lang: Lang): string {
  const [fix] = fixes;
  if (fix === undefined) return advice[lang];
  const words = REPORT_WORDS[lang];
  const [edit] = fix.edits;
  const isTold = edit?.kind === 'rename' && message[lang].includes(lastPart(edit.to));
  const tag = fix.confidence === 'safe' ? words.safeFix : words.confirmFix;
  return `${isTold ? words.renameAbove : fix.words[lang]} ${tag}`;
}
