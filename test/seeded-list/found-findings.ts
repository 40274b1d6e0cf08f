import { findingsOf } from '#application/findings-of.ts';
import { byPlaceAndNumber, type ExpectedListFinding } from '#demo/listing/expected-listing.ts';
import { lastPart } from '#domain/file-path.ts';
import type { At, Echo, Finding } from '#domain/finding.ts';
import type { UnitReport } from '#domain/report.ts';

/** What a report says of a list and its folder, in the shape of the truth; what it says of pages is left out. */
export function foundFindings(unit: UnitReport): readonly ExpectedListFinding[] {
  const found = [...findingsOf(unit)].filter(({ number }) => !number.startsWith('PD'));
  return found.map(asExpected).sort(byPlaceAndNumber);
}

function asExpected(finding: Finding): ExpectedListFinding {
  const { number, case: gravity = '', severity, at, echoes, reason, values } = finding;
  const count = values['count'];
  return {
    ...{ at: placeOf(at), number, case: gravity, severity },
    ...(reason === undefined ? {} : { undecided: reason }),
    ...(typeof count === 'number' && count > 1 ? { count } : {}),
    ...(echoes.length === 0 ? {} : { echoes: echoes.map(nameOfEcho).sort() }),
    sets: setBy(finding),
  };
}

function placeOf(at: At): string {
  if ('cell' in at) return `${at.worksheet}!${at.cell}`;
  return 'field' in at ? `${at.path} ${at.field}` : lastPart(at.path);
}

const nameOfEcho = ({ number, at }: Echo): string => `${number} ${placeOf(at)}`;

/** What the first fix writes into the cell where the finding stands. */
function setBy({ at, fixes }: Finding): string | null {
  for (const { edits } of fixes) {
    for (const edit of edits) {
      if (edit.kind === 'setCell' && 'cell' in at && edit.cell === at.cell) return edit.value;
    }
  }
  return null;
}

/** Where the two differ, a line each. What a fix writes is compared where the truth says it. */
export function differences(
  expected: readonly ExpectedListFinding[],
  found: readonly ExpectedListFinding[],
): readonly string[] {
  const left = new Map(found.map(finding => [finding, textOf(finding)]));
  const missing: string[] = [];
  for (const one of expected) {
    const match = [...left].find(([other]) => isSame(one, other));
    if (match === undefined) missing.push(`missing: ${textOf(one)}`);
    else left.delete(match[0]);
  }
  return [...missing, ...[...left.values()].map(text => `invented: ${text}`)];
}

function isSame(one: ExpectedListFinding, other: ExpectedListFinding): boolean {
  if (one.sets !== undefined && one.sets !== other.sets) return false;
  return textOf({ ...one, sets: null }) === textOf({ ...other, sets: null });
}

function textOf({
  at,
  number,
  case: gravity,
  severity,
  undecided,
  count,
  echoes,
  sets,
}: ExpectedListFinding): string {
  return JSON.stringify({ at, number, case: gravity, severity, undecided, count, echoes, sets });
}
