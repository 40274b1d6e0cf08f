import { describe, expect, it } from 'vitest';
import type { ListReader } from '#application/ports/list-reader.ts';
import { textWorkbook } from './sample-workbook.ts';

export interface ListReaderHarness {
  readonly reader: ListReader;
  /** Path of an empty folder, to put things in. */
  readonly root: string;
  put(path: string, content: Uint8Array): void;
  makeLink(path: string, target: string): void;
}

const NEVER = new AbortController().signal;
const ROWS = [
  ['Mã hồ sơ', 'Chủ hồ sơ'],
  ['243', 'Nguyễn Văn Mẫu'],
];

/** What every reader of lists promises. */
export function listReaderContract(name: string, open: () => ListReaderHarness): void {
  describe(`the list reader ${name}`, () => {
    it('gives the worksheets as views, and when they were saved', async () => {
      const { reader, root, ...hand } = open();
      hand.put(`${root}/ds.xlsx`, textWorkbook(ROWS));
      const reading = await reader.read(`${root}/ds.xlsx`, NEVER);
      if (reading.state !== 'read') throw new Error(reading.cause);
      const [sheet, ...others] = reading.worksheets;
      expect(others).toEqual([]);
      expect([sheet?.name, sheet?.rows.length, sheet?.columnCount]).toEqual(['Danh sách', 2, 2]);
      expect(sheet?.shown(2, 1)).toBe('Nguyễn Văn Mẫu');
      expect(sheet?.cell(2, 0)).toMatchObject({ address: 'A2', shown: '243', type: 'text', formula: null });
      expect(reading.savedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/);
      expect(reading.isOpen).toBe(false);
    });

    it.each(['~$ds.xlsx', '.~lock.ds.xlsx#'])('knows by %s that someone has the list open', async lock => {
      const { reader, root, ...hand } = open();
      hand.put(`${root}/ds.xlsx`, textWorkbook(ROWS));
      hand.put(`${root}/${lock}`, new Uint8Array(165));
      expect(await reader.read(`${root}/ds.xlsx`, NEVER)).toMatchObject({ state: 'read', isOpen: true });
    });

    it('says why there are no worksheets: text, empty, missing, a link, not a workbook', async () => {
      const { reader, root, ...hand } = open();
      hand.put(`${root}/note.xlsx`, new TextEncoder().encode('Mã hồ sơ;Chủ hồ sơ\n243;x\n'));
      hand.put(`${root}/empty.xlsx`, new Uint8Array(0));
      hand.put(
        `${root}/random.xlsx`,
        Uint8Array.from({ length: 3_000 }, (_, at) => (at * 7919) % 251),
      );
      hand.put(`${root}/cut.xlsx`, textWorkbook(ROWS).subarray(0, 700));
      hand.makeLink(`${root}/link.xlsx`, `${root}/note.xlsx`);
      const names = ['note.xlsx', 'empty.xlsx', 'random.xlsx', 'cut.xlsx', 'gone.xlsx', 'link.xlsx'];
      const all = await Promise.all(names.map(at => reader.read(`${root}/${at}`, NEVER)));
      expect(all.map(reading => (reading.state === 'refused' ? reading.cause : reading.state))).toEqual([
        ...['text', 'empty', 'notZip', 'damaged', 'vanished', 'readError'],
      ]);
    });

    it('answers several at a time, each for its own list', async () => {
      const { reader, root, ...hand } = open();
      const paths = Array.from({ length: 8 }, (_, at) => `${root}/${at}.xlsx`);
      for (const [at, path] of paths.entries()) hand.put(path, textWorkbook([[`số ${at}`]]));
      const all = await Promise.all(paths.map(path => reader.read(path, NEVER)));
      const shown = all.map(reading => (reading.state === 'read' ? reading.worksheets[0]?.shown(1, 0) : ''));
      expect(shown).toEqual(paths.map((_, at) => `số ${at}`));
    });

    it('rejects once it was told to stop', async () => {
      const { reader, root, ...hand } = open();
      hand.put(`${root}/ds.xlsx`, textWorkbook(ROWS));
      const stop = new AbortController();
      stop.abort(new Error('stopped'));
      await expect(reader.read(`${root}/ds.xlsx`, stop.signal)).rejects.toThrow('stopped');
    });
  });
}
