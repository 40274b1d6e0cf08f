import { findingsOf } from '#application/findings-of.ts';
import { lastPart } from '#domain/file-path.ts';
import type { At, Edit, Finding, Fix } from '#domain/finding.ts';
import type { UnitReport } from '#domain/report.ts';
import type { ExpectedFinding } from './sample-list.ts';

/** What stands above information, and of the information what the expectation asks for. */
export function whatCounts(
  report: UnitReport,
  expected: readonly ExpectedFinding[],
): readonly ExpectedFinding[] {
  const asked = new Set(expected.map(({ at, number }) => `${at} ${number}`));
  return toldOf(report, expected).filter(
    ({ at, number, severity }) => severity !== 'info' || asked.has(`${at} ${number}`),
  );
}

/** What a report says, in the shape of the expectation; `of` lends it the optional parts that are asked for. */
function toldOf(report: UnitReport, of: readonly ExpectedFinding[]): readonly ExpectedFinding[] {
  const asked = new Map(of.map(expected => [`${expected.number} ${expected.at}`, expected]));
  return [...findingsOf(report)]
    .map(finding => told(finding, asked.get(`${finding.number} ${placeOf(finding.at)}`)))
    .sort(byPlace);
}

export function byPlace(one: ExpectedFinding, other: ExpectedFinding): number {
  const [key, otherKey] = [one, other].map(({ at, number }) => `${at} ${number}`);
  return (key ?? '') < (otherKey ?? '') ? -1 : 1;
}

function told(finding: Finding, expected: ExpectedFinding | undefined): ExpectedFinding {
  const { number, severity, echoes, fixes } = finding;
  const value = fixes
    .flatMap(({ edits }) => edits.map(edit => ('value' in edit ? edit.value : '')))
    .find(Boolean);
  const isValueAsked = expected?.value !== undefined;
  return {
    ...{ at: placeOf(finding.at), number, severity },
    ...(echoes.length === 0 && expected?.echoes === undefined
      ? {}
      : { echoes: echoes.map(echo => `${echo.number} ${placeOf(echo.at)}`).sort() }),
    ...(fixes.length === 0 || isValueAsked ? {} : { fixes: fixes.map(shownFix) }),
    ...(isValueAsked && value !== undefined ? { value } : {}),
  };
}

/** A cell, a field, or a file's name. */
function placeOf(at: At): string {
  if ('cell' in at) return at.cell;
  return 'field' in at ? at.field : lastPart(at.path);
}

function shownFix({ confidence, edits }: Fix) {
  return { confidence, edits: edits.map(shownEdit) };
}

function shownEdit(edit: Edit): string {
  if (edit.kind === 'rename') return `${lastPart(edit.from)} -> ${lastPart(edit.to)}`;
  return edit.kind === 'setCell' ? `${edit.cell} := ${edit.value}` : edit.repair;
}
