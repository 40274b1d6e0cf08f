import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { DiskWorkFolder } from '#adapters/disk/disk-work-folder.ts';
import { MemoryWorkFolder } from '#application/memory/memory-work-folder.ts';
import { workFolderContract } from './work-folder.contract.ts';

const scratch = mkdtempSync(join(tmpdir(), 'sohoa-folder-'));
afterAll(() => rmSync(scratch, { recursive: true }));

workFolderContract('memory', () => {
  const folder = new MemoryWorkFolder();
  folder.make('CSDL_A', 'folder');
  return {
    ...{ folder, root: 'CSDL_A' },
    put: (path, content) => folder.put(path, content),
    makeFolder: path => folder.make(path, 'folder'),
    makeLink: path => folder.make(path, 'symlink'),
    makePipe: path => folder.make(path, 'special'),
    remove: path => folder.remove(path),
  };
});

workFolderContract('a disk', () => ({
  ...{ folder: new DiskWorkFolder(), root: mkdtempSync(join(scratch, 'CSDL_')) },
  put: (path, content) => writeFileSync(path, content),
  makeFolder: path => mkdirSync(path),
  makeLink: (path, target) => symlinkSync(target, path),
  makePipe: path => void execFileSync('mkfifo', [path]),
  remove: path => rmSync(path),
}));
