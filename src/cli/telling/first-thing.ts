import type { DossierDigest } from '#application/digest/digest-report.ts';
import type { Lang } from '../words/lang.ts';
import { LIST_WORDS } from '../words/list-words.ts';
import { adviceOf } from './advice-of.ts';
import { placeOf } from './place-of.ts';

/** «Trước hết, ô A4: …»: with what to begin where a dossier has several errors; empty with one or none. */
export function firstThing({ first }: DossierDigest, lang: Lang): string {
  if (first === null) return '';
  const advice = adviceOf(first.folded.first, lang).replace(/^(?:Đề nghị|Please) /, '');
  return LIST_WORDS[lang].first(placeOf(first, lang), advice);
}
