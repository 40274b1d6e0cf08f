import { describe, expect, it } from 'vitest';
import { findUnits } from './find-units.ts';
import { MemoryWorkFolder } from './memory/memory-work-folder.ts';
import type { WorkFolder } from './ports/work-folder.ts';

const NEVER = new AbortController().signal;
const KQ = '243_KQ_2016.pdf';
const TP = '243_TP_2016.pdf';

function disk(...paths: readonly string[]): MemoryWorkFolder {
  const folder = new MemoryWorkFolder();
  for (const path of paths) folder.put(path, 'x');
  return folder;
}

const rootOf = (path: string) => ({ path, name: path.slice(path.lastIndexOf('/') + 1) });

async function find(folder: MemoryWorkFolder, ...paths: readonly string[]) {
  const found = await findUnits(folder, paths.map(rootOf), NEVER);
  const units = found.units.map(unit => ({
    ...{ folder: unit.folder, path: unit.path, files: unit.files.map(file => file.path) },
    foreign: unit.foreign.map(({ path, kind }) => `${kind} ${path}`),
  }));
  return { units, skipped: found.skipped.map(({ path, reason }) => `${reason} ${path}`) };
}

describe('finding units', () => {
  it('takes a folder CSDL_* as one unit, paths counted from it wherever it lies', async () => {
    const { units } = await find(disk(`D:/x/CSDL_A/${KQ}`, `D:/x/CSDL_A/2016/${TP}`), 'D:/x/CSDL_A');
    expect(units).toEqual([
      {
        ...{ folder: 'CSDL_A', path: 'D:/x/CSDL_A', foreign: [] },
        files: [`CSDL_A/${KQ}`, `CSDL_A/2016/${TP}`],
      },
    ]);
  });

  it('takes a folder of CSDL_* folders as one unit each, and scans beside them as the folder’s own', async () => {
    const { units } = await find(disk(`usb/CSDL_A/${KQ}`, `usb/so hoa/CSDL_B/${KQ}`, `usb/${TP}`), 'usb');
    expect(units.map(unit => [unit.folder, unit.path, unit.files])).toEqual([
      ['CSDL_A', 'usb/CSDL_A', [`CSDL_A/${KQ}`]],
      ['CSDL_B', 'usb/so hoa/CSDL_B', [`CSDL_B/${KQ}`]],
      ['usb', 'usb', [`usb/${TP}`]],
    ]);
  });

  it('takes any folder holding scans as a unit, and an empty one as a unit without files', async () => {
    expect((await find(disk(`scans/${KQ}`), 'scans')).units).toMatchObject([{ folder: 'scans' }]);
    const empty = disk();
    empty.make('CSDL_A', 'folder');
    empty.make('other', 'folder');
    expect((await find(empty, 'CSDL_A', 'other')).units.map(unit => unit.files)).toEqual([[], []]);
  });

  it('does not open a second unit inside a unit: an unpacking doubled the folder', async () => {
    const { units } = await find(disk(`CSDL_A/CSDL_A/${KQ}`), 'CSDL_A');
    expect(units.map(unit => unit.files)).toEqual([[`CSDL_A/CSDL_A/${KQ}`]]);
  });

  it('gathers files named alone into one unit without a folder, each once', async () => {
    const { units } = await find(disk(`a/${KQ}`, `b/${TP}`), `a/${KQ}`, `b/${TP}`, `a/${KQ}`);
    expect(units).toEqual([{ folder: null, path: null, files: [`a/${KQ}`, `b/${TP}`], foreign: [] }]);
  });

  it('counts a file once that is named and lies in a named folder', async () => {
    const { units } = await find(disk(`CSDL_A/${KQ}`), 'CSDL_A', `CSDL_A/${KQ}`);
    expect(units.map(unit => unit.files)).toEqual([[`CSDL_A/${KQ}`]]);
  });

  it('leaves to a named folder what it holds, whichever was typed first', async () => {
    const folder = disk(`CSDL_A/${KQ}`, `CSDL_A/2016/${TP}`, `B/${KQ}`);
    const whole = { folder: 'CSDL_A', files: [`CSDL_A/${KQ}`, `CSDL_A/2016/${TP}`] };
    for (const typed of [
      ['CSDL_A', 'CSDL_A/2016'],
      ['CSDL_A/2016', 'CSDL_A'],
      [`CSDL_A/2016/${TP}`, 'CSDL_A/2016', 'CSDL_A', 'CSDL_A'],
    ]) {
      const { units, skipped } = await find(folder, 'B', ...typed);
      expect(units).toMatchObject([{ folder: 'B' }, whole]);
      expect(units).toHaveLength(2);
      expect(skipped).toEqual([]);
    }
  });

  it('still enters what was named though its folder passes it by', async () => {
    const { units } = await find(disk(`usb/${KQ}`, `usb/.old/${TP}`), 'usb/.old', 'usb');
    expect(units.map(unit => [unit.folder, unit.files])).toEqual([
      ['usb', [`usb/${KQ}`]],
      ['.old', [`.old/${TP}`]],
    ]);
  });

  it('does not take a folder for the holder of one whose name only begins alike', async () => {
    const { units } = await find(disk(`CSDL_A/${KQ}`, `CSDL_AB/${TP}`), 'CSDL_AB', 'CSDL_A');
    expect(units.map(unit => unit.folder)).toEqual(['CSDL_AB', 'CSDL_A']);
  });

  it('judges a file named alone whatever its name', async () => {
    expect((await find(disk('notes.txt'), 'notes.txt')).units).toMatchObject([{ files: ['notes.txt'] }]);
  });

  it('tells what is foreign, and never enters links or what a system keeps for itself', async () => {
    const folder = disk(
      ...[`CSDL_A/${KQ}`, 'CSDL_A/Thumbs.db', `CSDL_A/._${KQ}`, 'CSDL_A/anh.jpg'],
      ...[`CSDL_A/$RECYCLE.BIN/${TP}`, `CSDL_A/.sohoa/${TP}`],
    );
    folder.make('CSDL_A/link', 'symlink');
    folder.make('CSDL_A/pipe.pdf', 'special');
    folder.make('CSDL_A/empty', 'folder');
    const { units } = await find(folder, 'CSDL_A');
    expect(units[0]?.files).toEqual([`CSDL_A/${KQ}`]);
    expect(new Set(units[0]?.foreign)).toEqual(
      new Set([
        ...['file CSDL_A/Thumbs.db', `file CSDL_A/._${KQ}`, 'file CSDL_A/anh.jpg', 'symlink CSDL_A/link'],
        ...[
          'special CSDL_A/pipe.pdf',
          'folder CSDL_A/empty',
          'folder CSDL_A/$RECYCLE.BIN',
          'folder CSDL_A/.sohoa',
        ],
      ]),
    );
  });

  it('lists in the same order on every machine', async () => {
    const { units } = await find(
      disk('CSDL_A/b.pdf', 'CSDL_A/a.pdf', 'CSDL_A/Ă.pdf', 'CSDL_A/B.pdf'),
      'CSDL_A',
    );
    expect(units[0]?.files).toEqual(['CSDL_A/B.pdf', 'CSDL_A/a.pdf', 'CSDL_A/b.pdf', 'CSDL_A/Ă.pdf']);
  });

  it('goes on past what is missing, closed to it, or no file', async () => {
    const folder = disk(`CSDL_A/${KQ}`, `CSDL_A/closed/${TP}`);
    folder.fail('CSDL_A/closed', 'noAccess');
    folder.make('pipe', 'special');
    const { units, skipped } = await find(folder, 'nothing', 'pipe', 'CSDL_A');
    expect(units).toMatchObject([{ files: [`CSDL_A/${KQ}`] }]);
    expect(skipped).toEqual(['missing nothing', 'notSupported pipe', 'noAccess CSDL_A/closed']);
  });

  it('says which name was probably meant', async () => {
    const { skipped } = await findUnits(disk(`D:/CSDL_Sở Y tế/${KQ}`), [rootOf('D:/CSDL_So Y te')], NEVER);
    expect(skipped[0]?.words.vi).toContain('Ý bạn là «D:/CSDL_Sở Y tế»?');
  });

  it('says where a tree is deeper than any office files', async () => {
    const deep = `CSDL_A/${Array.from({ length: 20 }, () => 'd').join('/')}/${KQ}`;
    const { units, skipped } = await find(disk(deep), 'CSDL_A');
    expect(units).toMatchObject([{ files: [] }]);
    expect(skipped).toEqual([`notSupported CSDL_A${'/d'.repeat(17)}`]);
  });

  it('asks for no more entries than one run may hold, and says where it was cut', async () => {
    const folder = disk(`usb/CSDL_A/1_KQ_2016.pdf`, `usb/CSDL_A/2_KQ_2016.pdf`, `usb/CSDL_B/${KQ}`);
    const asked: number[] = [];
    const cutting: WorkFolder = {
      ...{ capabilities: folder.capabilities, look: path => folder.look(path) },
      read: (path, maxBytes) => folder.read(path, maxBytes),
      list: (path, maxEntries) => {
        asked.push(maxEntries);
        return folder.list(path, path === 'usb/CSDL_A' ? 1 : maxEntries);
      },
    };
    const { units, skipped } = await findUnits(cutting, [rootOf('usb')], NEVER);
    expect(asked.map(one => one - (asked[0] ?? 0))).toEqual([0, -2, -3]);
    expect(asked[0]).toBeLessThanOrEqual(1_000_000);
    expect(units.map(unit => unit.files.length)).toEqual([1, 1]);
    expect(skipped).toMatchObject([{ path: 'usb/CSDL_A', reason: 'notSupported' }]);
    expect(skipped[0]?.words.en).toContain('Too many files');
  });

  it('stops between two folders when told to, and says nothing of those it did not come to', async () => {
    const folder = disk(...['A', 'B', 'C'].map(at => `usb/CSDL_${at}/${KQ}`), `CSDL_D/${KQ}`);
    const stop = new AbortController();
    const stopping: WorkFolder = {
      ...{ capabilities: folder.capabilities, look: path => folder.look(path) },
      read: (path, maxBytes) => folder.read(path, maxBytes),
      list: (path, maxEntries) => {
        if (path === 'usb/CSDL_A') stop.abort();
        return folder.list(path, maxEntries);
      },
    };
    const { units } = await findUnits(stopping, [rootOf('usb'), rootOf('CSDL_D')], stop.signal);
    expect(units.map(unit => unit.files.map(file => file.path))).toEqual([[`CSDL_A/${KQ}`]]);
  });
});
