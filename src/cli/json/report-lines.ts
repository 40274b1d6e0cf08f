import type { Finding } from '#domain/finding.ts';
import type { DossierReport, FileReport, ListReport, Report } from '#domain/report.ts';

/** What a unit's findings are that belong to none of its files and dossiers. */
export interface UnitOutline {
  readonly folder: string | null;
  readonly findings: readonly Finding[];
}

/** One line of `--jsonl`; a file's line holds its own findings only. `unit` is the folder of its unit. */
export type ReportLine =
  | ({ readonly type: 'file'; readonly unit: string | null } & FileReport)
  | ({ readonly type: 'list'; readonly unit: string | null } & ListReport)
  | ({ readonly type: 'dossier'; readonly unit: string | null } & DossierReport)
  | ({ readonly type: 'summary'; readonly units: readonly UnitOutline[] } & Omit<Report, 'units'>);

/** Lists, dossiers and files unit by unit; the summary closes. */
export function* reportLines(report: Report): Generator<ReportLine> {
  for (const { folder: unit, list, dossiers, files } of report.units) {
    if (list !== null) yield { type: 'list', unit, ...list };
    for (const dossier of dossiers) yield { type: 'dossier', unit, ...dossier };
    for (const file of files) yield { type: 'file', unit, ...file };
  }
  const units = report.units.map(({ folder, findings }) => ({ folder, findings }));
  yield { type: 'summary', ...report, units };
}

export function* jsonLines(report: Report): Generator<string> {
  for (const line of reportLines(report)) yield `${JSON.stringify(line)}\n`;
}

/** The report as one JSON text, made piece by piece: a province's may be longer than a string can be. */
export function* jsonText({ units, ...rest }: Report): Generator<string> {
  yield `${JSON.stringify(rest).slice(0, -1)},"units":[`;
  for (const [at, { dossiers, files, ...unit }] of units.entries()) {
    yield `${at === 0 ? '' : ','}${JSON.stringify(unit).slice(0, -1)}`;
    yield* jsonArray('dossiers', dossiers);
    yield* jsonArray('files', files);
    yield '}';
  }
  yield ']}\n';
}

function* jsonArray(name: string, items: readonly unknown[]): Generator<string> {
  yield `,"${name}":[`;
  for (const [at, item] of items.entries()) yield `${at === 0 ? '' : ','}${JSON.stringify(item)}`;
  yield ']';
}
