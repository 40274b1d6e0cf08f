import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '#engines/xlsx/write-workbook.ts';
import { MemoryFileWriter } from '../memory/memory-file-writer.ts';
import { MemoryWorkFolder } from '../memory/memory-work-folder.ts';
import { vietnamInstant } from '../ports/clock.ts';
import { markList } from './mark-list.ts';
import { SAMPLE_TELLING, sampleCellFault, sampleFaultyUnit } from './sample-faults.ts';

const LIST = 'usb/CSDL_X/Danh sách.xlsx';
const COPY = 'usb/Danh sách - đã đánh dấu.xlsx';
const FAULTY = sampleFaultyUnit({ ofDossier: [sampleCellFault('A5', { number: 'CD01' })] });

const world = (content = writeWorkbook([{ name: 'Danh sách', columns: [], rows: [{ cells: ['x'] }] }])) => {
  const folder = new MemoryWorkFolder();
  folder.put(LIST, content);
  return { folder, writer: new MemoryFileWriter() };
};

const mark = (ports: ReturnType<typeof world>, change: { unit?: typeof FAULTY; savedAt?: string } = {}) =>
  markList(ports, {
    ...{ unit: FAULTY, diskPath: LIST, savedAt: null, telling: SAMPLE_TELLING },
    pathOf: name => `usb/${name}`,
    ...change,
  });

describe('marking a list', () => {
  it('puts a copy under a name of its own, and leaves the list as it is', async () => {
    const ports = world();
    const before = await ports.folder.read(LIST, 1e6);
    expect(await mark(ports)).toEqual({ state: 'marked', path: COPY, marks: 1, left: 0 });
    expect([...ports.writer.files.keys()]).toEqual([COPY]);
    expect(await ports.folder.read(LIST, 1e6)).toEqual(before);
  });

  it('writes over nothing: names that are taken are counted on', async () => {
    const ports = world();
    await mark(ports);
    const first = ports.writer.files.get(COPY);
    expect(await mark(ports)).toMatchObject({ path: 'usb/Danh sách - đã đánh dấu (2).xlsx' });
    expect(await mark(ports)).toMatchObject({ path: 'usb/Danh sách - đã đánh dấu (3).xlsx' });
    expect(ports.writer.files.get(COPY)).toBe(first);
  });

  it('writes nothing where nothing is to be marked', async () => {
    const ports = world();
    expect(await mark(ports, { unit: sampleFaultyUnit({}) })).toEqual({ state: 'clean' });
    expect(ports.writer.files.size).toBe(0);
  });

  it('marks only the content that was judged', async () => {
    const ports = world();
    const { look } = await seen(ports);
    const savedAt = vietnamInstant(look.modifiedMs);
    expect(await mark(ports, { savedAt })).toMatchObject({ state: 'marked' });
    ports.folder.put(LIST, writeWorkbook([{ name: 'Danh sách', columns: [], rows: [] }]));
    expect(await mark(ports, { savedAt })).toMatchObject({ state: 'unread', code: 'changed' });
  });

  it('tells what it cannot read, edit or write', async () => {
    const gone = world();
    gone.folder.remove(LIST);
    expect(await mark(gone)).toMatchObject({ state: 'unread', code: 'missing' });
    const other = world(writeWorkbook([{ name: 'Khác', columns: [], rows: [] }]));
    expect(await mark(other)).toMatchObject({ state: 'refused', reason: 'noSuchSheet' });
    const full = world();
    full.writer.fail(COPY, 'ENOSPC');
    expect(await mark(full)).toEqual({ state: 'unwritten', path: COPY, code: 'ENOSPC' });
  });
});

async function seen({ folder }: ReturnType<typeof world>) {
  const content = await folder.read(LIST, 1e6);
  if (content.state === 'refused') throw new Error(content.code);
  return content;
}
