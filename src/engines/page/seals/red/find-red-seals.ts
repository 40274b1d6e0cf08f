import type { SealSighting } from '#domain/page-look.ts';
import type { PagePicture } from '../../picture.ts';
import type { PagePlanes } from '../../planes.ts';
import { type Blob, findBlobs } from '../geometry/blobs.ts';
import { findEdgePoints } from '../geometry/edge-points.ts';
import { eraseBands } from '../geometry/erase-bands.ts';
import type { InkPlane } from '../geometry/ink-plane.ts';
import { findSegments } from '../geometry/segments.ts';
import { selectPoints } from '../geometry/select-points.ts';
import type { Part } from '../geometry/squeeze.ts';
import { findBlobSuspects } from './blob-suspects.ts';
import { cropPicture, cropPlanes } from './crop-page.ts';
import { findEdgeSuspects } from './edge-suspects.ts';
import { findFaintSuspects } from './faint-suspects.ts';
import { CLEAR } from './judge-ring.ts';
import { LONGEST_MM, longBands } from './long-bands.ts';
import { visitOval } from './oval.ts';
import { findOvalSuspects } from './oval-suspects.ts';
import { ABOVE, liftOffPattern, riseAbovePattern } from './page-pattern.ts';
import { LEAST_EDGE, unmixRed } from './red-ink.ts';
import { findRoundSuspects } from './round-suspects.ts';
import { sheetBounds } from './sheet-bounds.ts';
import { LEAST_SEGMENT_MM } from './straight-candidates.ts';
import { findStraightSuspects } from './straight-suspects.ts';
import { type Suspect, settleSuspects } from './suspect.ts';
import { findTurnedOvals } from './turned-ovals.ts';

/** The seals in red ink on a page that holds color, clearest first. */
export function findRedSeals(picture: PagePicture, planes: PagePlanes): readonly SealSighting[] {
  const sheet = sheetBounds(planes);
  const { left, top, right, bottom } = sheet;
  if (left === 0 && top === 0 && right === planes.width && bottom === planes.height)
    return findOnSheet(picture, planes);
  const found = findOnSheet(cropPicture(picture, sheet), cropPlanes(planes, sheet));
  return found.map(seal => movedBy(seal, left / planes.pixelsPerMm, top / planes.pixelsPerMm));
}

function movedBy(seal: SealSighting, right: number, down: number): SealSighting {
  const { x, y } = seal.boxMm;
  const rounded = (mm: number): number => Math.round(mm * 10) / 10;
  return { ...seal, boxMm: { ...seal.boxMm, x: rounded(x + right), y: rounded(y + down) } };
}

function findOnSheet(picture: PagePicture, planes: PagePlanes): readonly SealSighting[] {
  const red = unmixRed(picture, planes);
  if (red === null) return [];
  const plane = liftOffPattern(red);
  return settleSuspects(planes, plane, findSuspects(picture, planes, plane));
}

/** Half a ring that is clear is one also where rules and borders hide part of it. */
const isSure = ({ drawn, confidence }: Suspect): boolean =>
  drawn >= WHOLE || (drawn >= HALF && confidence >= CLEAR);

const HALF = 0.5;
/** A ring so whole explains all ink within it, be it a seal's or a sign's. */
const WHOLE = 0.85;

export function findSuspects(picture: PagePicture, planes: PagePlanes, plane: InkPlane): readonly Suspect[] {
  const points = findEdgePoints(plane, LEAST_EDGE);
  const round = findRoundSuspects(picture, plane, points);
  const whole = round.filter(({ drawn }) => drawn >= WHOLE);
  const left = selectPoints(points, (x, y) => !whole.some(({ box }) => isIn(box, x, y)));
  if (left.count < FEW_POINTS) return round;
  const mm = plane.pointsPerMm;
  const segments = findSegments(left, mm, LEAST_SEGMENT_MM);
  const bands = longBands(plane, segments);
  const rest = eraseBands(without(plane, whole), bands);
  const again = (on: InkPlane): readonly Suspect[] =>
    findRoundSuspects(picture, on, findEdgePoints(on, LEAST_EDGE));
  return [
    ...(bands.length === 0 ? round : [...round.filter(isSure), ...again(rest)]),
    ...findStraightSuspects(
      rest,
      segments.filter(({ length }) => length <= LONGEST_MM * mm),
    ),
    ...findInBlobs(picture, rest),
    ...((plane.clutter ?? 0) > 0
      ? findAbovePattern(picture, rest)
      : findFaintSuspects({ picture, planes }, rest)),
  ];
}

/** Where a pattern hides what lies on it: the same again in what stands out of its lines. */
function findAbovePattern(picture: PagePicture, plane: InkPlane): readonly Suspect[] {
  const clear = riseAbovePattern(plane);
  const points = findEdgePoints(clear, LEAST_EDGE);
  const found = [
    ...findRoundSuspects(picture, clear, points),
    ...findStraightSuspects(clear, findSegments(points, plane.pointsPerMm, LEAST_SEGMENT_MM)),
    ...findInBlobs(picture, clear),
  ];
  return found.map(suspect => ({ ...suspect, line: suspect.line + ABOVE * (plane.clutter ?? 0) }));
}

function findInBlobs(picture: PagePicture, plane: InkPlane): readonly Suspect[] {
  const all = findBlobs(plane, LEAST_BLOB);
  const sized = (blobs: readonly Blob[]): readonly Blob[] =>
    blobs.filter(blob => isStampSized(blob, plane.pointsPerMm));
  return [
    ...sized(findBlobs(plane, DENSE_BLOB))
      .slice(0, MOST_BLOBS)
      .flatMap(blob => [...findOvalSuspects(picture, plane, blob), ...findTurnedOvals(picture, plane, blob)]),
    ...findBlobSuspects(plane, sized(all)),
    ...findEdgeSuspects(plane, all),
  ];
}

const FEW_POINTS = 60;

const isIn = ({ left, top, right, bottom }: Part, x: number, y: number): boolean =>
  x > left && x < right && y > top && y < bottom;

/** Mean ink of a cell that belongs to a blob. */
const LEAST_BLOB = 4;
/** The same where fine patterns must not join what lies on them. */
const DENSE_BLOB = 9;
const MOST_BLOBS = 6;
const SIZES_MM = { least: 8, long: 12, most: 110 } as const;

function isStampSized({ left, top, right, bottom }: Blob, pointsPerMm: number): boolean {
  const [width, height] = [(right - left) / pointsPerMm, (bottom - top) / pointsPerMm];
  return (
    Math.min(width, height) >= SIZES_MM.least &&
    Math.max(width, height) >= SIZES_MM.long &&
    Math.max(width, height) <= SIZES_MM.most
  );
}

/** The plane without the ink of what is found. */
function without(plane: InkPlane, found: readonly Suspect[]): InkPlane {
  const ink = plane.ink.slice();
  const more = plane.pointsPerMm;
  for (const { oval } of found) {
    if (oval === null) continue;
    visitOval(plane, { ...oval, rx: oval.rx + more, ry: oval.ry + more }, at => {
      ink[at] = 0;
    });
  }
  return { ...plane, ink };
}
