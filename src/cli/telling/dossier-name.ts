import { lastPart } from '#domain/file-path.ts';
import type { DossierReport, UnitReport } from '#domain/report.ts';
import type { Lang } from '../words/lang.ts';
import { LIST_WORDS } from '../words/list-words.ts';
import { REPORT_WORDS } from '../words/report-words.ts';

interface Named {
  readonly unit: UnitReport;
  readonly dossier: DossierReport;
}

/** «243 (dòng 5)»: its code, and where the list has it. As on disk, not yet to be shown. */
export function dossierName({ unit, dossier }: Named, lang: Lang): string {
  const { code, key, row, worksheet } = dossier;
  const words = LIST_WORDS[lang];
  const { noCode } = REPORT_WORDS[lang];
  if (row === null || worksheet === null) return code ?? `${lastPart(key)} (${noCode})`;
  const place = (unit.list?.tables.length ?? 0) > 1 ? words.rowOf(worksheet, row) : words.row(row);
  return code === null ? `${place} (${noCode})` : `${code} (${place})`;
}
