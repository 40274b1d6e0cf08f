import { countPlaces, type Told } from '#application/digest/told.ts';
import type { Lang } from '../words/lang.ts';
import { REPORT_WORDS } from '../words/report-words.ts';

/** «12 tệp», or «12 chỗ» where some stand in the list. */
export function amountOf(told: readonly Told[], lang: Lang): string {
  const words = REPORT_WORDS[lang];
  const places = countPlaces(told);
  return isOfFiles(told) ? words.manyFiles(places) : words.manyPlaces(places);
}

/** «và 12 tệp khác», or «và 12 chỗ khác». */
export function morePlaces(told: readonly Told[], more: number, lang: Lang): string {
  const words = REPORT_WORDS[lang];
  return isOfFiles(told) ? words.moreFiles(more) : words.morePlaces(more);
}

function isOfFiles(told: readonly Told[]): boolean {
  return told.every(({ file }) => file !== null);
}
