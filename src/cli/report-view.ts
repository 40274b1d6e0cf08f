import { digestReport, type ReportDigest } from '#application/digest/digest-report.ts';
import { NO_PICTURES, type ReportPictures } from '#application/pictures/paint-report.ts';
import { type CatalogueEntry, catalogueOf } from '#domain/catalogue.ts';
import type { Contact } from '#domain/facts.ts';
import type { Profile } from '#domain/regulation.ts';
import type { Report } from '#domain/report.ts';
import type { Words } from '#domain/words.ts';
import type { Lang } from './words/lang.ts';

/** A report with what a person needs to read it. */
export interface ReportView {
  readonly report: Report;
  readonly digest: ReportDigest;
  readonly lang: Lang;
  readonly profile: Words;
  /** What the profile asks, for those who look up why. */
  readonly catalogue: readonly CatalogueEntry[];
  /** Check number → title. */
  readonly titles: ReadonlyMap<string, Words>;
  readonly contact: Contact;
  /** Things about the run itself, each a sentence. */
  readonly notes: readonly Words[];
  /** Only where a report is to be looked at. */
  readonly pictures: ReportPictures;
}

export function viewReport(
  report: Report,
  profile: Profile,
  {
    lang,
    contact,
    notes,
    pictures = NO_PICTURES,
  }: Pick<ReportView, 'lang' | 'contact' | 'notes'> & Partial<Pick<ReportView, 'pictures'>>,
): ReportView {
  const catalogue = catalogueOf(profile);
  const titles = new Map(catalogue.map(entry => [entry.number, entry.title]));
  return {
    ...{ report, lang, catalogue, titles, contact, notes, pictures },
    ...{ digest: digestReport(report), profile: profile.title },
  };
}
