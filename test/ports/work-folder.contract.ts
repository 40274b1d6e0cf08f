import { describe, expect, it } from 'vitest';
import type { WorkFolder } from '#application/ports/work-folder.ts';

/** A place that holds a WorkFolder, and hands to change it from outside. */
export interface FolderHarness {
  readonly folder: WorkFolder;
  /** Path of an empty folder, to put things in. */
  readonly root: string;
  put(path: string, content: string): void;
  makeFolder(path: string): void;
  makeLink(path: string, target: string): void;
  makePipe(path: string): void;
  remove(path: string): void;
}

/** What every work folder promises, whatever holds it. */
export function workFolderContract(name: string, open: () => FolderHarness): void {
  describe(`the work folder in ${name}`, () => {
    it('sees files, folders, links and pipes for what they are', async () => {
      const { folder, root, ...hand } = open();
      hand.put(`${root}/a.pdf`, 'abc');
      hand.makeFolder(`${root}/sub`);
      hand.makeLink(`${root}/link.pdf`, `${root}/a.pdf`);
      hand.makePipe(`${root}/pipe.pdf`);
      const kinds = await Promise.all(
        ['a.pdf', 'sub', 'link.pdf', 'pipe.pdf'].map(async at => folder.look(`${root}/${at}`)),
      );
      expect(kinds.map(look => ('kind' in look ? look.kind : look.code))).toEqual([
        ...['file', 'folder', 'symlink', 'special'],
      ]);
      expect(kinds[0]).toMatchObject({ sizeBytes: 3 });
    });

    it('lists names with diacritics, and no more than asked for', async () => {
      const { folder, root, ...hand } = open();
      for (const at of ['hồ sơ.pdf', 'đơn.pdf', 'z.pdf']) hand.put(`${root}/${at}`, 'x');
      hand.makeFolder(`${root}/sub`);
      hand.put(`${root}/sub/deep.pdf`, 'x');
      const all = await folder.list(root, 10);
      const names = 'entries' in all ? all.entries.map(entry => entry.name) : [];
      expect(new Set(names)).toEqual(new Set(['hồ sơ.pdf', 'đơn.pdf', 'z.pdf', 'sub']));
      expect(all).toMatchObject({ isCut: false });
      const some = await folder.list(root, 2);
      expect('entries' in some && some.entries.length).toBe(2);
      expect(some).toMatchObject({ isCut: true });
    });

    it('reads a file whole, with the stamp that looking at it gives', async () => {
      const { folder, root, ...hand } = open();
      hand.put(`${root}/a.pdf`, 'nội dung');
      const content = await folder.read(`${root}/a.pdf`, 100);
      if (content.state !== 'read') throw new Error(content.code);
      expect(new TextDecoder().decode(content.bytes)).toBe('nội dung');
      expect(await folder.look(`${root}/a.pdf`)).toMatchObject({ stamp: content.look.stamp });
    });

    it('changes the stamp when the content changes', async () => {
      const { folder, root, ...hand } = open();
      hand.put(`${root}/a.pdf`, 'one');
      const before = await folder.look(`${root}/a.pdf`);
      await new Promise(resolve => setTimeout(resolve, 20));
      hand.put(`${root}/a.pdf`, 'two');
      const after = await folder.look(`${root}/a.pdf`);
      expect('stamp' in before && 'stamp' in after && before.stamp !== after.stamp).toBe(true);
    });

    it('refuses what is larger than allowed, and takes what is exactly as large', async () => {
      const { folder, root, ...hand } = open();
      hand.put(`${root}/a.pdf`, '12345');
      expect(await folder.read(`${root}/a.pdf`, 4)).toMatchObject({ state: 'refused', code: 'tooLarge' });
      expect(await folder.read(`${root}/a.pdf`, 5)).toMatchObject({ state: 'read' });
    });

    it('never opens links, pipes or folders as files', async () => {
      const { folder, root, ...hand } = open();
      hand.put(`${root}/a.pdf`, 'abc');
      hand.makeLink(`${root}/link.pdf`, `${root}/a.pdf`);
      hand.makePipe(`${root}/pipe.pdf`);
      hand.makeFolder(`${root}/folder.pdf`);
      for (const at of ['link.pdf', 'pipe.pdf', 'folder.pdf']) {
        expect(await folder.read(`${root}/${at}`, 100)).toMatchObject({ state: 'refused', code: 'notAFile' });
      }
    });

    it('never lists through a link', async () => {
      const { folder, root, ...hand } = open();
      hand.makeFolder(`${root}/sub`);
      hand.makeLink(`${root}/link`, `${root}/sub`);
      expect(await folder.list(`${root}/link`, 10)).toMatchObject({ state: 'refused', code: 'notAFolder' });
    });

    it('tells what is missing, vanished, or no folder, without throwing', async () => {
      const { folder, root, ...hand } = open();
      hand.put(`${root}/a.pdf`, 'abc');
      expect(await folder.look(`${root}/nothing`)).toMatchObject({ state: 'refused', code: 'missing' });
      expect(await folder.list(`${root}/nothing`, 10)).toMatchObject({ state: 'refused', code: 'missing' });
      expect(await folder.list(`${root}/a.pdf`, 10)).toMatchObject({ state: 'refused', code: 'notAFolder' });
      hand.remove(`${root}/a.pdf`);
      expect(await folder.read(`${root}/a.pdf`, 10)).toMatchObject({ state: 'refused', code: 'missing' });
    });
  });
}
