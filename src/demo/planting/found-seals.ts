import type { BoxMm } from '#domain/finding.ts';
import type { SealSighting } from '#domain/page-look.ts';
import type { PdfReading } from '#domain/pdf-facts.ts';
import type { ExpectedSeal } from './expected.ts';

/** Papers lie a little askew, and outlines are seen to a millimetre or two. */
const SAME_SHARE = 0.5;

type Sighting = ExpectedSeal & Pick<SealSighting, 'isClear'>;

/** Those of the expected seals that were seen in their places, and what was told as a fact where none is. */
export function foundSeals(expected: readonly ExpectedSeal[], facts: PdfReading): readonly ExpectedSeal[] {
  const sightings = facts.state === 'read' ? facts.pages.flatMap(sightingsOn) : [];
  const found = expected.filter(seal => sightings.some(sighting => isSame(seal, sighting)));
  const others = sightings.filter(
    sighting => sighting.isClear && !expected.some(seal => isSame(seal, sighting)),
  );
  return [...found, ...others.map(({ isClear: _, ...seal }) => seal)];
}

function sightingsOn({
  number: page,
  look,
}: Extract<PdfReading, { state: 'read' }>['pages'][number]): Sighting[] {
  const asSeen =
    (isRed: boolean) =>
    ({ boxMm, isClear }: SealSighting): Sighting => ({ page, isRed, boxMm, isClear });
  if (look === null) return [];
  return [...look.redSeals.map(asSeen(true)), ...look.stampShapes.map(asSeen(false))];
}

function isSame(one: ExpectedSeal, other: ExpectedSeal): boolean {
  return (
    one.page === other.page && one.isRed === other.isRed && overlap(one.boxMm, other.boxMm) >= SAME_SHARE
  );
}

/** What two boxes share, as part of what they cover together. */
function overlap(one: BoxMm, other: BoxMm): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  const shared = Math.max(0, width) * Math.max(0, height);
  return shared / (one.width * one.height + other.width * other.height - shared);
}
