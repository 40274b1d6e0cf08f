import type { Finding } from '#domain/finding.ts';
import type { Report } from '#domain/report.ts';
import type { OnProgress } from '../progress.ts';
import type { PaintPorts } from './paint-looks.ts';
import { type PlannedPicture, planPictures } from './plan-pictures.ts';

/** One picture as it stands in a report. */
export interface ReportPicture {
  readonly path: string;
  /** From 1. */
  readonly page: number;
  readonly kind: PlannedPicture['kind'];
  readonly width: number;
  readonly height: number;
  readonly jpeg: Uint8Array<ArrayBuffer>;
}

/** What a report has to show. */
export interface ReportPictures {
  /** The page, then details, of each finding that has any. */
  readonly ofFindings: ReadonlyMap<Finding, readonly ReportPicture[]>;
  /** Findings that a picture shows, or would show if there were room, and where their files lie on disk. */
  readonly diskPaths: ReadonlyMap<Finding, string>;
}

export const NO_PICTURES: ReportPictures = { ofFindings: new Map(), diskPaths: new Map() };

/** Of each picture, and of all of them; written as text they take a third more. */
const MOST_BYTES = 60_000;
const MOST_BYTES_IN_ALL = 10_000_000;
/** Pages under way at once; the painter decides how many it works on. */
const LANES = 8;

/**
 * Paints what a report's findings are about, the gravest first, as far as there is room.
 * Pictures that cannot be made are left out. Once stopped, there are none.
 */
export async function paintReport(
  ports: PaintPorts,
  report: Report,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: OnProgress },
): Promise<ReportPictures> {
  const { pictures, ofFindings, diskPaths } = planPictures(report);
  const pages = [
    ...Map.groupBy(pictures, ({ file, page }) => JSON.stringify([file.path, page.number])).values(),
  ];
  const made = new Map<PlannedPicture, ReportPicture>();
  let [next, done] = [0, 0];
  const work = async () => {
    for (let page = pages[next++]; page !== undefined && !signal.aborted; page = pages[next++]) {
      await paintOnePage(ports, page, made, signal);
      onProgress({ step: 'paint', done: ++done, total: pages.length });
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(LANES, pages.length) }, work));
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  if (signal.aborted) return NO_PICTURES;
  const kept = withinRoom(pictures, made);
  const shown = [...ofFindings].map(
    ([finding, planned]) => [finding, planned.flatMap(picture => kept.get(picture) ?? [])] as const,
  );
  return { ofFindings: new Map(shown), diskPaths };
}

async function paintOnePage(
  { painter, encoder }: PaintPorts,
  planned: readonly PlannedPicture[],
  made: Map<PlannedPicture, ReportPicture>,
  signal: AbortSignal,
): Promise<void> {
  const [first] = planned;
  if (first === undefined) return;
  const wishes = planned.map(({ wish }) => wish);
  const painted = await painter.paint(first.file, first.page, wishes, signal);
  for (const [at, picture] of planned.entries()) {
    const pixels = painted[at] ?? null;
    const jpeg = pixels === null ? null : await encoder.encode(pixels, MOST_BYTES);
    if (pixels === null || jpeg === null) continue;
    const { path, page, kind } = picture;
    const { width, height } = pixels;
    made.set(picture, { path, page: page.number, kind, width, height, jpeg });
  }
}

/** As many as there is room for, in the order of their plan, whichever was ready first. */
function withinRoom(
  planned: readonly PlannedPicture[],
  made: ReadonlyMap<PlannedPicture, ReportPicture>,
): Map<PlannedPicture, ReportPicture> {
  const kept = new Map<PlannedPicture, ReportPicture>();
  let room = MOST_BYTES_IN_ALL;
  for (const picture of planned) {
    const painted = made.get(picture);
    if (painted === undefined) continue;
    room -= painted.jpeg.length;
    if (room < 0) break;
    kept.set(picture, painted);
  }
  return kept;
}
