import type { Tally } from '#domain/judge.ts';
import { COLUMN_ROLES, type ListColumn, type RolelessColumn } from '#domain/list-facts.ts';
import {
  type DossierReport,
  type FileReport,
  type ListReport,
  REPORT_SCHEMA,
  type Report,
  type Skipped,
  type Summary,
  type TableReport,
  type UnitReport,
  type VerdictCounts,
} from '#domain/report.ts';
import { bothLanguages, finding, stage } from './finding-schema.ts';
import { pdfReading } from './pdf-schema.ts';
import type { ReportLine, UnitOutline } from './report-lines.ts';
import {
  count,
  either,
  type Fields,
  flag,
  list,
  map,
  named,
  object,
  optional,
  orNull,
  type Schema,
  text,
  words,
} from './typed-schema.ts';

const verdict = words('passed', 'failed', 'undecided');
const findings = list(finding);

const fileFields: Fields<FileReport> = {
  path: text('As on disk, / between parts, from the unit’s folder on.'),
  sha256: text('Hex; empty when the content could not be read.', '^([0-9a-f]{64})?$'),
  bytes: count(),
  verdict,
  facts: pdfReading,
  findings,
};

const dossierFields: Fields<DossierReport> = {
  key: text('Worksheet and row, or the files’ code, or the path of a file that gives no code.'),
  code: orNull(text()),
  worksheet: orNull(text()),
  row: orNull(count()),
  files: list(text('Path of one of its files.')),
  verdict,
  findings,
};

const role = words(...COLUMN_ROLES);

type Why<W extends RolelessColumn['why']> = Extract<RolelessColumn, { readonly why: W }>;

const roleless = either(
  object<Why<'unknown' | 'leftOut'>>({ why: words('unknown', 'leftOut') }),
  object<Why<'twice'>>({ why: words('twice'), role }),
);

const column = named(
  'Column',
  object<ListColumn>({
    index: count('From 0: column A.'),
    header: text('As shown; a header of several rows joined by “ / ”.'),
    role: orNull(role),
    roleless: optional(roleless),
  }),
);

const table = named(
  'Table',
  object<TableReport>({
    worksheet: text(),
    headerRow: count(),
    dossiers: count(),
    otherRows: count(),
    columns: list(column),
  }),
);

const listFields: Fields<ListReport> = { path: text(), verdict, tables: list(table), findings };

const unit = named(
  'Unit',
  object<UnitReport>({
    folder: orNull(text('Where the folder lies, as it was named; null for files named alone.')),
    list: orNull(object<ListReport>(listFields)),
    dossiers: list(named('Dossier', object<DossierReport>(dossierFields))),
    files: list(named('File', object<FileReport>(fileFields))),
    findings,
  }),
);

const skipped = named(
  'Skipped',
  object<Skipped>(
    { path: text(), reason: words('missing', 'noAccess', 'notSupported', 'stopped'), words: bothLanguages },
    'A path that could not be asked at all.',
  ),
);

const counts = named(
  'VerdictCounts',
  object<VerdictCounts>({ passed: count(), failed: count(), undecided: count() }),
);

const tally = named(
  'Tally',
  object<Tally>({ passed: count(), failed: count(), undecided: count(), notApplicable: count() }),
);

const summary = named(
  'Summary',
  object<Summary>({
    files: counts,
    dossiers: counts,
    pages: count(),
    bytes: count(),
    findings: object<Summary['findings']>({ error: count(), warning: count(), info: count() }),
    checks: map(tally),
    next: map(count('Work of later stages still to do.')),
  }),
);

const head: Fields<Omit<Report, 'units'>> = {
  schema: words(REPORT_SCHEMA),
  engines: map(text()),
  profile: text(),
  stage,
  day: text('Day of handover.', '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  partial: flag,
  skipped: list(skipped),
  summary,
};

/** `sohoa check --json`. */
export const reportSchema: Schema<Report> = named('Report', object<Report>({ ...head, units: list(unit) }));

type LineOf<K extends ReportLine['type']> = Extract<ReportLine, { readonly type: K }>;

const unitOfLine = orNull(text('Folder of its unit.'));
const outline = object<UnitOutline>({ folder: orNull(text()), findings });

/** One line of `sohoa check --jsonl`. */
export const lineSchema: Schema<ReportLine> = named(
  'Line',
  either(
    either(
      object<LineOf<'file'>>({ type: words('file'), unit: unitOfLine, ...fileFields }),
      object<LineOf<'list'>>({ type: words('list'), unit: unitOfLine, ...listFields }),
    ),
    either(
      object<LineOf<'dossier'>>({ type: words('dossier'), unit: unitOfLine, ...dossierFields }),
      object<LineOf<'summary'>>({ type: words('summary'), ...head, units: list(outline) }),
    ),
  ),
);
