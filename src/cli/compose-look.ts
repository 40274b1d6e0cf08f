import { DiskWorkFolder } from '#adapters/disk/disk-work-folder.ts';
import { SharpPictureEncoder } from '#adapters/pictures/sharp-picture-encoder.ts';
import { WorkerFactReader } from '#adapters/workers/worker-fact-reader.ts';
import { WorkerPagePainter } from '#adapters/workers/worker-page-painter.ts';

/** The outside world of what looks at one file: a worker that reads it, one that paints it. */
export function composeLook() {
  const reader = new WorkerFactReader(1);
  const painter = new WorkerPagePainter(1);
  return {
    ...{ folder: new DiskWorkFolder(), reader, painter, encoder: new SharpPictureEncoder() },
    async close() {
      await Promise.all([reader.close(), painter.close()]);
    },
  };
}
