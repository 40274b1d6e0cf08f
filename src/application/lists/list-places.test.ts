import { describe, expect, it } from 'vitest';
import { MemoryWorkFolder } from '../memory/memory-work-folder.ts';
import { ListPlaces, placesInside, unitNameOf } from './list-places.ts';

describe('the name of a unit', () => {
  it.each([
    ['CSDL_UBND xã Phúc Lộc', 'UBND xã Phúc Lộc'],
    ['csdl-ubnd bk', 'ubnd bk'],
    ['bản quét', 'bản quét'],
  ])('of the folder %j is %j', (folder, name) => {
    expect(unitNameOf(folder)).toBe(name);
  });
});

const unit = (path: string, folder: string) => ({ path, folder, files: [], foreign: [] });

describe('what lies around a unit', () => {
  it('is known to be no other unit’s folder when it is the unit’s own, however it is spelled', async () => {
    const folder = new MemoryWorkFolder();
    folder.make('usb/CSDL_Lộc'.normalize('NFD'), 'folder');
    folder.put('usb/ds.xlsx', 'x');
    const places = new ListPlaces(folder);
    const around = async (path: string) => places.around('usb', unit(path, 'CSDL_Lộc'), 'beside');
    expect((await around('usb/CSDL_Lộc')).hasOtherUnits).toBe(false);
    expect((await around('.')).hasOtherUnits).toBe(false);
    expect((await around('usb/CSDL_Khác')).hasOtherUnits).toBe(true);
  });

  it('is nothing where it cannot be listed', async () => {
    const folder = new MemoryWorkFolder();
    folder.put('usb/ds.xlsx', 'x');
    folder.fail('usb', 'noAccess');
    const around = await new ListPlaces(folder).around('usb', unit('usb/CSDL_A', 'CSDL_A'), 'beside');
    expect(around).toEqual({ own: [], nobodys: [], hasOtherUnits: false });
  });

  it('belongs to neither of two units of one name', async () => {
    const folder = new MemoryWorkFolder();
    for (const name of ['CSDL_Lộc', 'CSDL_LỘC']) folder.make(`usb/${name}`, 'folder');
    folder.put('usb/loc.xlsx', 'x');
    const around = await new ListPlaces(folder).around('usb', unit('usb/CSDL_Lộc', 'CSDL_Lộc'), 'beside');
    expect([around.own, around.nobodys.length, around.hasOtherUnits]).toEqual([[], 1, true]);
  });

  it('is never a link, a folder or a pipe', async () => {
    const folder = new MemoryWorkFolder();
    for (const kind of ['folder', 'symlink', 'special'] as const) folder.make(`usb/${kind}.xlsx`, kind);
    const around = await new ListPlaces(folder).around('usb', unit('usb/CSDL_A', 'CSDL_A'), 'beside');
    expect(around.nobodys).toEqual([]);
    const foreign = [
      { path: 'CSDL_A/a.xlsx', kind: 'symlink' as const },
      { path: 'CSDL_A/b.xlsx', kind: 'file' as const },
    ];
    expect(placesInside({ ...unit('.', 'CSDL_A'), foreign })).toMatchObject([
      { path: 'CSDL_A/b.xlsx', diskPath: 'b.xlsx', name: 'b.xlsx', where: 'inside' },
    ]);
  });
});
