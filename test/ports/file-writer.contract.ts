import { describe, expect, it } from 'vitest';
import type { FileWriter } from '#application/ports/file-writer.ts';

/** A place that a FileWriter writes to, and eyes to see what is there. */
export interface WriterHarness {
  readonly writer: FileWriter;
  /** Path of an empty folder. */
  readonly root: string;
  /** Null when nothing stands there. */
  see(path: string): string | null;
  names(): readonly string[];
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** What every file writer promises, whatever it writes to. */
export function fileWriterContract(name: string, open: () => WriterHarness): void {
  describe(`the file writer of ${name}`, () => {
    it('puts a new file, whole, with nothing left beside it', async () => {
      const { writer, root, see, names } = open();
      expect(await writer.createNew(`${root}/đã đánh dấu.xlsx`, bytes('một'))).toEqual({ state: 'written' });
      expect([see(`${root}/đã đánh dấu.xlsx`), names()]).toEqual(['một', ['đã đánh dấu.xlsx']]);
    });

    it('never puts a new file over another', async () => {
      const { writer, root, see, names } = open();
      await writer.createNew(`${root}/a.xlsx`, bytes('một'));
      expect(await writer.createNew(`${root}/a.xlsx`, bytes('hai'))).toEqual({ state: 'taken' });
      expect([see(`${root}/a.xlsx`), names()]).toEqual(['một', ['a.xlsx']]);
    });

    it('replaces a file where that is asked for, and puts it where there is none', async () => {
      const { writer, root, see, names } = open();
      await writer.replace(`${root}/a.xlsx`, bytes('một'));
      expect(await writer.replace(`${root}/a.xlsx`, bytes('hai'))).toEqual({ state: 'written' });
      expect([see(`${root}/a.xlsx`), names()]).toEqual(['hai', ['a.xlsx']]);
    });
  });
}
