import { availableParallelism } from 'node:os';
import { SharpPictureEncoder } from '#adapters/pictures/sharp-picture-encoder.ts';
import { WorkerPagePainter } from '#adapters/workers/worker-page-painter.ts';
import { paintReport, type ReportPictures } from '#application/pictures/paint-report.ts';
import type { Report } from '#domain/report.ts';

/** Each holds a file and a page: more would cost memory, and gain little on an office machine. */
const MOST_PAINTERS = 4;

/** The pictures of a report, painted by workers of their own. No thread starts where there is nothing to be painted. */
export async function paintPictures(
  report: Report,
  jobs: number | null,
  run: Parameters<typeof paintReport>[2],
): Promise<ReportPictures> {
  const painter = new WorkerPagePainter(Math.min(jobs ?? availableParallelism(), MOST_PAINTERS));
  try {
    return await paintReport({ painter, encoder: new SharpPictureEncoder() }, report, run);
  } finally {
    await painter.close();
  }
}
