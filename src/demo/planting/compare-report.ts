import type { At, Echo, Finding } from '#domain/finding.ts';
import type { Report, UnitReport } from '#domain/report.ts';
import { byPlace, byText } from './by-place.ts';
import type { Expected, ExpectedFinding, ExpectedUnitFinding } from './expected.ts';
import { foundSeals } from './found-seals.ts';

/**
 * Where a report differs from what was planted, a line each; empty when nothing is missing and nothing extra.
 * @param expected one unit's truth. @param report of a run over that unit's folder alone.
 */
export function compareReport(expected: Expected, report: Report): readonly string[] {
  const [unit] = report.units;
  if (unit === undefined || report.units.length > 1)
    return [`units: expected 1, found ${report.units.length}`];
  const skipped = report.skipped.map(({ path, reason }) => `skipped: ${path} (${reason})`);
  return [...skipped, ...differences('', toPlain(expected), toPlain(digest(report, unit, expected)))];
}

/** A report in the shape of the truth; of seals that stand where they are expected, as they are expected. */
function digest({ profile, stage, summary }: Report, unit: UnitReport, expected: Expected): Expected {
  const sealsOf = new Map(expected.files.map(({ path, seals }) => [path, seals]));
  const { files, dossiers, findings, pages, next } = summary;
  return {
    ...{ schema: 'sohoa-demo/1', profile, stage },
    folder: unit.folder?.split('/').at(-1) ?? '',
    list: unit.list === null ? null : { path: unit.list.path, verdict: unit.list.verdict },
    dossiers: unit.dossiers
      .map(({ key, code, verdict, files: own }) => ({ key, code, verdict, files: [...own].sort(byText) }))
      .sort((one, other) => byText(one.key, other.key)),
    files: unit.files
      .map(({ path, verdict, facts, findings: own }) => {
        const seals = foundSeals(sealsOf.get(path) ?? [], facts);
        return { path, verdict, seals, findings: own.map(plain).sort(byPlace) };
      })
      .sort((one, other) => byText(one.path, other.path)),
    findings: [
      ...[...unit.findings, ...(unit.list?.findings ?? [])],
      ...unit.dossiers.flatMap(dossier => dossier.findings),
    ]
      .map((finding): ExpectedUnitFinding => ({ path: finding.at.path, ...plain(finding) }))
      .sort((one, other) => byText(one.path, other.path) || byPlace(one, other)),
    counts: { files, dossiers, findings, pages, next },
  };
}

const pageOf = (at: At): number | undefined => ('page' in at ? at.page : undefined);
const cellOf = (at: At): string | undefined => ('cell' in at ? `${at.worksheet}!${at.cell}` : undefined);

function plain({
  number,
  case: gravity = '',
  outcome,
  reason,
  severity,
  at,
  echoes,
}: Finding): ExpectedFinding {
  const [page, cell] = [pageOf(at), cellOf(at)];
  return {
    ...{ number, case: gravity, outcome, severity },
    ...(reason === undefined ? {} : { reason }),
    ...(page === undefined ? {} : { page }),
    ...(cell === undefined ? {} : { cell }),
    ...(echoes.length === 0 ? {} : { echoes: echoes.map(echo => named(echo, at.path)).sort(byText) }),
  };
}

/** By its page or cell; by its path when it stands in another file than its cause. */
function named({ number, at }: Echo, path: string): string {
  const [page, cell] = [pageOf(at), cellOf(at)];
  if (cell !== undefined) return `${number} ${cell}`;
  if (page !== undefined) return `${number} page ${page}`;
  return at.path === path ? number : `${number} ${at.path}`;
}

const toPlain = (value: Expected): unknown => JSON.parse(JSON.stringify(value));

/** Lists are told apart by what their items are about, so that one missing item is one line. */
function differences(place: string, expected: unknown, found: unknown): string[] {
  if (Array.isArray(expected) && Array.isArray(found)) return differencesOfLists(place, expected, found);
  if (isRecord(expected) && isRecord(found)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
    return keys.flatMap(key =>
      differences(place === '' ? key : `${place}: ${key}`, expected[key], found[key]),
    );
  }
  return expected === found ? [] : [`${place}: expected ${show(expected)}, found ${show(found)}`];
}

function differencesOfLists(
  place: string,
  expected: readonly unknown[],
  found: readonly unknown[],
): string[] {
  const [left, right] = [byIdentity(expected), byIdentity(found)];
  const names = [...new Set([...left.keys(), ...right.keys()])];
  return names.flatMap(name => {
    const [one, other] = [left.get(name), right.get(name)];
    if (one === undefined) return [`${place}: not expected, found ${show(other)}`];
    if (other === undefined) return [`${place}: expected ${show(one)}, not found`];
    return differences(`${place} ${name}`, one, other);
  });
}

function byIdentity(items: readonly unknown[]): Map<string, unknown> {
  const named = new Map<string, unknown>();
  for (const item of items) {
    const name = identityOf(item);
    let free = name;
    for (let twin = 2; named.has(free); twin++) free = `${name} (${twin})`;
    named.set(free, item);
  }
  return named;
}

function identityOf(item: unknown): string {
  if (!isRecord(item)) return show(item);
  const { key, path, cell, number, page } = item;
  return [key, path, cell, number, page]
    .filter(part => part !== undefined)
    .map(String)
    .join(' ');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
