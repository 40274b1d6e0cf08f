import { describe, expect, it } from 'vitest';
import type { JudgedBytes, PagePainter } from '#application/ports/page-painter.ts';
import { samplePages } from '#demo/sample-pdf.ts';

export interface PainterHarness {
  readonly painter: PagePainter;
  /** Path of an empty folder, to put things in. */
  readonly root: string;
  put(path: string, content: Uint8Array): void;
}

/** The first page red, the second blue. */
export function colorfulPdf(): Uint8Array {
  return samplePages(() => [{ content: fill('1 0 0') }, { content: fill('0 0 1') }]);
}

const fill = (color: string) => `${color} rg 0 0 576 720 re f`;

export const SMALL = { widthPx: 20, marks: [] };

export function pageOf(number: number) {
  return { number, widthMm: 203.2, heightMm: 254, limit: null };
}

export async function judged(path: string, content: Uint8Array): Promise<JudgedBytes> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(content));
  return { path, sizeBytes: content.length, sha256: Buffer.from(digest).toString('hex') };
}

const NEVER = new AbortController().signal;

/** What every painter of pages promises. */
export function pagePainterContract(name: string, open: () => PainterHarness): void {
  describe(`the page painter ${name}`, () => {
    it('paints each page as it is, one picture a wish', async () => {
      const { painter, root, put } = open();
      put(`${root}/a.pdf`, colorfulPdf());
      const file = await judged(`${root}/a.pdf`, colorfulPdf());
      const all = await Promise.all(
        [1, 2].map(page => painter.paint(file, pageOf(page), [SMALL, { ...SMALL, widthPx: 40 }], NEVER)),
      );
      expect(all.map(pictures => pictures.map(picture => picture?.width))).toEqual([
        [20, 40],
        [20, 40],
      ]);
      const colors = all.map(([picture]) => [...(picture?.rgb.subarray(0, 3) ?? [])]);
      expect(colors).toEqual([
        [255, 0, 0],
        [0, 0, 255],
      ]);
    });

    it('paints nothing of other bytes than those that were judged', async () => {
      const { painter, root, put } = open();
      const path = `${root}/a.pdf`;
      put(path, colorfulPdf());
      const file = await judged(path, colorfulPdf());
      const others = { ...file, sha256: file.sha256.replace(/^./, first => (first === '0' ? '1' : '0')) };
      expect(await painter.paint(others, pageOf(1), [SMALL, SMALL], NEVER)).toEqual([null, null]);
      expect(await painter.paint(file, pageOf(1), [SMALL], NEVER)).toMatchObject([{ width: 20 }]);
    });

    it('has no picture of what is no PDF, is gone, or has no such page', async () => {
      const { painter, root, put } = open();
      const text = new TextEncoder().encode('dear center');
      put(`${root}/note.pdf`, text);
      put(`${root}/a.pdf`, colorfulPdf());
      const note = await judged(`${root}/note.pdf`, text);
      const file = await judged(`${root}/a.pdf`, colorfulPdf());
      expect(await painter.paint(note, pageOf(1), [SMALL], NEVER)).toEqual([null]);
      expect(await painter.paint({ ...file, path: `${root}/b.pdf` }, pageOf(1), [SMALL], NEVER)).toEqual([
        null,
      ]);
      expect(await painter.paint(file, pageOf(3), [SMALL], NEVER)).toEqual([null]);
      expect(await painter.paint(file, pageOf(2), [SMALL], NEVER)).toMatchObject([{ width: 20 }]);
    });

    it('rejects once it was told to stop', async () => {
      const { painter, root } = open();
      const stop = new AbortController();
      stop.abort(new Error('stopped'));
      const file = await judged(`${root}/a.pdf`, colorfulPdf());
      await expect(painter.paint(file, pageOf(1), [SMALL], stop.signal)).rejects.toThrow('stopped');
    });
  });
}
