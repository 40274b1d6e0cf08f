import { describe, expect, it } from 'vitest';
import type { FactReader } from '#application/ports/fact-reader.ts';
import { PdfBuilder } from '#demo/pdf-builder.ts';

export interface ReaderHarness {
  readonly reader: FactReader;
  /** Path of an empty folder, to put things in. */
  readonly root: string;
  put(path: string, content: Uint8Array): void;
  makeLink(path: string, target: string): void;
}

/** A whole, empty page of A4. */
export function smallPdf(): Uint8Array {
  const pdf = new PdfBuilder();
  const tree = pdf.reserve();
  const page = pdf.add(`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] >>`);
  pdf.set(tree, `<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`);
  return pdf.finish({ root: pdf.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`) });
}

const NEVER = new AbortController().signal;

/** What every reader of facts promises. */
export function factReaderContract(name: string, open: () => ReaderHarness): void {
  describe(`the fact reader ${name}`, () => {
    it('gives digest, size and facts of the same bytes', async () => {
      const { reader, root, ...hand } = open();
      hand.put(`${root}/a.pdf`, smallPdf());
      const { reading } = await reader.read(`${root}/a.pdf`, 500, NEVER);
      const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(smallPdf()));
      expect(reading.sha256).toBe(Buffer.from(digest).toString('hex'));
      expect(reading.sizeBytes).toBe(smallPdf().length);
      expect(reading.pdf).toMatchObject({
        state: 'read',
        pages: [{ number: 1, widthMm: expect.any(Number) }],
      });
    });

    it('says why there are no facts: no PDF, empty, missing, a link', async () => {
      const { reader, root, ...hand } = open();
      hand.put(`${root}/note.pdf`, new TextEncoder().encode('dear center'));
      hand.put(`${root}/empty.pdf`, new Uint8Array(0));
      hand.makeLink(`${root}/link.pdf`, `${root}/note.pdf`);
      const names = ['note.pdf', 'empty.pdf', 'gone.pdf', 'link.pdf'];
      const all = await Promise.all(names.map(at => reader.read(`${root}/${at}`, 10, NEVER)));
      expect(
        all.map(({ reading }) => ('cause' in reading.pdf ? reading.pdf.cause : reading.pdf.state)),
      ).toEqual([...['notPdf', 'empty', 'vanished', 'readError']]);
      expect(all.slice(2).map(({ stamp }) => stamp)).toEqual([null, null]);
    });

    it('answers many at a time, each for its own file', async () => {
      const { reader, root, ...hand } = open();
      const paths = Array.from({ length: 40 }, (_, at) => `${root}/${at}.pdf`);
      for (const [at, path] of paths.entries()) {
        hand.put(path, at % 2 === 0 ? smallPdf() : new TextEncoder().encode('no'));
      }
      const all = await Promise.all(paths.map(path => reader.read(path, 500, NEVER)));
      expect(all.map(({ reading }) => reading.pdf.state)).toEqual(
        paths.map((_, at) => (at % 2 === 0 ? 'read' : 'refused')),
      );
    });

    it('rejects once it was told to stop', async () => {
      const { reader, root, ...hand } = open();
      hand.put(`${root}/a.pdf`, smallPdf());
      const stop = new AbortController();
      stop.abort(new Error('stopped'));
      await expect(reader.read(`${root}/a.pdf`, 500, stop.signal)).rejects.toThrow('stopped');
    });
  });
}
