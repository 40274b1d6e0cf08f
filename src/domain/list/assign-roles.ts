import type { ColumnRole, RolelessColumn } from '../list-facts.ts';
import { type ColumnMap, mappedRole } from './column-map.ts';
import { decisionFor, type Surroundings } from './contextual-headings.ts';
import { innermostZone, isResultRole, isResultZone } from './heading-zones.ts';
import { roleOfHeading } from './plain-headings.ts';

/** A column's heading as the rows of a header give it. */
export interface Heading {
  /** From 0: column A. */
  readonly index: number;
  /** Texts from top to bottom, those over several columns among them; the last is the column's own. Never empty. */
  readonly parts: readonly string[];
}

export interface AssignedRole {
  readonly role: ColumnRole | null;
  readonly roleless: RolelessColumn | null;
}

/** What the cells of a column name: see `Surroundings.files`. */
export type FilesIn = (column: number) => Surroundings['files'];

export function leafOf({ parts }: Heading): string {
  return parts.at(-1) ?? '';
}

export function groupsOf({ parts }: Heading): readonly string[] {
  return parts.slice(0, -1);
}

/** As a person reads it: the upper text first. */
export function headerOf({ parts }: Heading): string {
  return parts.join(' / ');
}

/**
 * Gives every heading its role: first what the person's map says, then headings that mean one thing wherever they
 * stand, then those that depend on their place. A role met twice stays with the first that claims it.
 *
 * @param headings From left to right.
 */
export function assignRoles(
  headings: readonly Heading[],
  map: ColumnMap,
  filesIn: FilesIn,
): readonly AssignedRole[] {
  const roles = new RoleClaims(headings.length);
  headings.forEach((heading, at) => {
    const mapped = mappedRole(map, headerOf(heading), leafOf(heading));
    if (mapped === null) roles.leaveOut(at);
    else if (mapped !== undefined) roles.claim(at, mapped);
  });
  headings.forEach((heading, at) => {
    const role = roles.isOpen(at) ? sureRole(heading) : null;
    if (role !== null) roles.claim(at, role);
  });
  const sure = headings.map((_, at) => roles.roleAt(at));
  const firstResult = headings.findIndex(
    (heading, at) => isResultRole(sure[at] ?? null) || isResultZone(innermostZone(groupsOf(heading))),
  );
  headings.forEach((heading, at) => {
    if (!roles.isOpen(at)) return;
    const role = decisionFor(leafOf(heading))?.({
      zone: innermostZone(groupsOf(heading)),
      isAmongResults: firstResult >= 0 && at >= firstResult,
      before: roles.roleAt(at - 1),
      after: sure[at + 1] ?? dayAfter(headings[at + 1]),
      followsIdentity: followsIdentity(headings, sure, at),
      has: wanted => sure.includes(wanted),
      files: filesIn(heading.index),
    });
    if (role !== null && role !== undefined) roles.claim(at, role);
  });
  return roles.all();
}

/** By the column's own text, else by that text together with the heading over it: «Người nộp» over «Họ tên». */
function sureRole(heading: Heading): ColumnRole | null {
  const leaf = leafOf(heading);
  const alone = roleOfHeading(leaf);
  if (alone !== null) return alone;
  for (const group of groupsOf(heading).toReversed()) {
    const about = group.replace(/^\s*thông tin(?: về| của)?\s+/iu, '');
    const role = roleOfHeading(`${leaf} ${about}`) ?? roleOfHeading(`${about} ${leaf}`);
    if (role !== null) return role;
  }
  return null;
}

/** «Số» before «Ngày cấp»: the two belong together, though neither is sure alone. */
function dayAfter(heading: Heading | undefined): ColumnRole | null {
  return heading !== undefined && /^\s*ngày(?:\s+cấp)?\s*$/iu.test(leafOf(heading).normalize('NFC'))
    ? 'issuedOn'
    : null;
}

const OF_IDENTITY = /^\s*(?:ngày|nơi)\s+cấp/iu;

function followsIdentity(
  headings: readonly Heading[],
  sure: readonly (ColumnRole | null)[],
  at: number,
): boolean {
  for (let left = at - 1; left >= 0; left -= 1) {
    if (sure[left] === 'identityNumber') return true;
    const heading = headings[left];
    if (heading === undefined || sure[left] !== null || !OF_IDENTITY.test(leafOf(heading).normalize('NFC')))
      return false;
  }
  return false;
}

/** Who has which role so far. */
class RoleClaims {
  readonly #assigned: (AssignedRole | null)[];
  readonly #taken = new Set<ColumnRole>();

  constructor(count: number) {
    this.#assigned = Array.from({ length: count }, () => null);
  }

  isOpen(at: number): boolean {
    return this.#assigned[at] === null;
  }

  roleAt(at: number): ColumnRole | null {
    return this.#assigned[at]?.role ?? null;
  }

  claim(at: number, role: ColumnRole): void {
    const isFree = !this.#taken.has(role);
    this.#taken.add(role);
    this.#assigned[at] = isFree ? { role, roleless: null } : { role: null, roleless: { why: 'twice', role } };
  }

  leaveOut(at: number): void {
    this.#assigned[at] = { role: null, roleless: { why: 'leftOut' } };
  }

  all(): readonly AssignedRole[] {
    return this.#assigned.map(assigned => assigned ?? { role: null, roleless: { why: 'unknown' } });
  }
}
