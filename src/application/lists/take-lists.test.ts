import { describe, expect, it } from 'vitest';
import { sampleList } from '#domain/sample-facts.ts';
import { sampleWorksheet } from '#domain/sample-worksheet.ts';
import { findUnits, type Root } from '../find-units.ts';
import { MemoryWorkFolder } from '../memory/memory-work-folder.ts';
import type { ListCause, ListReader, ListReading } from '../ports/list-reader.ts';
import { takeLists } from './take-lists.ts';

const NEVER = new AbortController().signal;
const CAUSES: readonly ListCause[] = ['password', 'notZip', 'beingWritten', 'noAccess'];

/** Takes a file's text for its kind: `list` has a header, `open` too, a cause is refused, anything else has none. */
class TextListReader implements ListReader {
  readonly asked: string[] = [];
  readonly #folder: MemoryWorkFolder;

  constructor(folder: MemoryWorkFolder) {
    this.#folder = folder;
  }

  async read(path: string, signal: AbortSignal): Promise<ListReading> {
    signal.throwIfAborted();
    this.asked.push(path);
    const content = await this.#folder.read(path, 100);
    if (content.state === 'refused') return { state: 'refused', cause: 'vanished', detail: content.code };
    const text = new TextDecoder().decode(content.bytes);
    const cause = CAUSES.find(known => known === text);
    if (cause !== undefined) return { state: 'refused', cause, detail: '' };
    const worksheets = text === 'list' || text === 'open' ? [] : NO_HEADER;
    return { state: 'read', worksheets, savedAt: '2026-11-24T07:05:00+07:00', isOpen: text === 'open' };
  }
}

const NO_HEADER = [sampleWorksheet([])];

/** Puts files into folders and takes the lists of the units in what was named. */
async function take(
  files: Readonly<Record<string, string>>,
  roots: readonly string[],
  named: Root | null = null,
) {
  const folder = new MemoryWorkFolder();
  for (const [path, text] of Object.entries(files)) folder.put(path, text);
  const { units } = await findUnits(
    folder,
    roots.map(path => ({ path, name: path.split('/').at(-1) ?? '' })),
    NEVER,
  );
  const lists = new TextListReader(folder);
  const ports = {
    ...{ folder, lists },
    recognize: async (
      path: string,
      _: string,
      { worksheets }: { readonly worksheets: readonly unknown[] },
    ) =>
      worksheets.length === 0
        ? { facts: { ...sampleList([]), path }, notes: [] }
        : ({ why: 'noHeader' } as const),
  };
  const { taken, skipped, notes } = await takeLists(ports, units, named, NEVER);
  return {
    taken: taken.map(({ unit, facts, diskPath }) => [unit.folder, facts.path, diskPath]),
    skipped: skipped.map(({ path, words }) => `${path}: ${words.vi}`),
    notes: notes.map(({ vi }) => vi),
    asked: lists.asked,
  };
}

const NOTHING = { taken: [], skipped: [], notes: [] };
const A = { 'usb/CSDL_A/243_KQ_2016.pdf': '' };
const B = { 'usb/CSDL_B/243_KQ_2016.pdf': '' };

describe('the list of a unit', () => {
  it('is looked for in vain where there is none, and nothing is opened', async () => {
    const files = {
      ...A,
      'usb/bao-cao.xlsx': 'list',
      'usb/~$x.xlsx': 'x',
      'usb/.y.xlsx': 'x',
      'usb/a.docx': 'x',
    };
    expect(await take(files, ['usb/CSDL_A'])).toEqual({ ...NOTHING, asked: [] });
  });

  it('may lie in its folder, at any depth', async () => {
    expect(await take({ ...A, 'usb/CSDL_A/ds.xlsx': 'list' }, ['usb/CSDL_A'])).toMatchObject({
      ...{ taken: [['CSDL_A', 'CSDL_A/ds.xlsx', 'usb/CSDL_A/ds.xlsx']], notes: [], skipped: [] },
    });
    const deep = await take({ ...A, 'usb/CSDL_A/2016/ds.xlsm': 'list' }, ['usb']);
    expect(deep.taken).toEqual([['CSDL_A', 'CSDL_A/2016/ds.xlsm', 'usb/CSDL_A/2016/ds.xlsm']]);
  });

  it('may lie beside it, and then it is said', async () => {
    const { taken, notes } = await take({ ...A, 'usb/hồ sơ.xlsx': 'list' }, ['usb/CSDL_A']);
    expect(taken).toEqual([['CSDL_A', 'hồ sơ.xlsx', 'usb/hồ sơ.xlsx']]);
    expect(notes).toEqual(['Ghi chú: dùng danh sách «hồ sơ.xlsx» nằm cạnh thư mục «CSDL_A».']);
  });

  it('may lie one level above when its name says so', async () => {
    const above = (name: string) =>
      take({ 'x/usb/CSDL_A/1_KQ_2016.pdf': '', [`x/${name}`]: 'list' }, ['x/usb/CSDL_A']);
    expect((await above('Danh sách.xlsx')).taken).toEqual([['CSDL_A', 'Danh sách.xlsx', 'x/Danh sách.xlsx']]);
    expect((await above('của A.xlsx')).notes).toEqual([
      'Ghi chú: dùng danh sách «của A.xlsx» nằm ở cấp trên của thư mục «CSDL_A».',
    ]);
    expect(await above('thu chi.xlsx')).toEqual({ ...NOTHING, asked: [] });
  });

  it('is none of several that may be it: all are named', async () => {
    const files = { ...A, 'usb/CSDL_A/ds.xlsx': 'list', 'usb/ds 2.xlsx': 'list' };
    const { taken, skipped } = await take(files, ['usb/CSDL_A']);
    expect(taken).toEqual([]);
    expect(skipped).toHaveLength(1);
    expect(skipped[0]).toContain('Có 2 danh sách cho «CSDL_A»: «CSDL_A/ds.xlsx», «ds 2.xlsx».');
    expect(skipped[0]).toContain('--list');
  });

  it('is told from workbooks without a header, which are named', async () => {
    const files = { ...A, 'usb/thu chi.xlsx': 'no', 'usb/ds.xlsx': 'list' };
    expect((await take(files, ['usb/CSDL_A'])).taken).toEqual([['CSDL_A', 'ds.xlsx', 'usb/ds.xlsx']]);
    expect(await take({ ...A, 'usb/thu chi.xlsx': 'no' }, ['usb/CSDL_A'])).toMatchObject({
      ...{ taken: [], skipped: [] },
      notes: [
        'Ghi chú: «thu chi.xlsx» không có dòng tiêu đề của danh sách hồ sơ nên không được dùng làm danh sách.',
      ],
    });
  });

  it.each([
    ['Danh sách.xls', 'x', 'Đây là Excel kiểu cũ (.xls)'],
    ['Danh sách.csv', 'x', 'Đây là tệp văn bản (kiểu .csv)'],
    ['Danh sách.ods', 'x', 'Đây là bảng tính OpenDocument (.ods)'],
    ['Danh sách.xlsb', 'x', 'Đây là Excel nhị phân (.xlsb)'],
    ['.Danh sách.xlsx.icloud', 'x', 'Danh sách còn nằm trên đám mây'],
    ['Danh sách.xlsx', 'password', 'Danh sách được đặt mật khẩu'],
    ['Danh sách.xlsx', 'beingWritten', 'Danh sách đang được ghi'],
    ['Danh sách.xlsx', 'no', 'Không thấy dòng tiêu đề của danh sách hồ sơ'],
    ['hồ sơ A.xlsx', 'notZip', 'Nội dung không phải sổ tính Excel'],
  ])('is missed, with what to do, when it is %s (%s)', async (name, text, said) => {
    const { taken, skipped } = await take({ ...A, [`usb/${name}`]: text }, ['usb/CSDL_A']);
    expect(taken).toEqual([]);
    expect(skipped).toEqual([expect.stringContaining(`usb/${name}: ${said}`)]);
    expect(skipped[0]).toMatch(/Đề nghị .*Các tệp quét đã được kiểm tra không cùng danh sách\.$/);
  });

  it('is not missed for the sake of other tables that lie around', async () => {
    const files = { ...A, 'usb/giá.csv': 'x', 'usb/cũ.xls': 'x', 'usb/két.xlsx': 'password' };
    const { skipped, notes } = await take(files, ['usb/CSDL_A']);
    expect(skipped).toEqual([]);
    expect(notes).toEqual([
      expect.stringContaining('chưa đọc được «cũ.xls»; nếu đây là danh sách hồ sơ'),
      expect.stringContaining('chưa đọc được «két.xlsx»; nếu đây là danh sách hồ sơ'),
    ]);
  });

  it('is taken with a word on another that could not be read', async () => {
    const files = { ...A, 'usb/ds.xlsx': 'list', 'usb/ds 2022.xlsx': 'password' };
    const { taken, notes } = await take(files, ['usb/CSDL_A']);
    expect(taken).toHaveLength(1);
    expect(notes).toContainEqual(expect.stringContaining('chưa đọc được «ds 2022.xlsx»'));
  });

  it('is not one of its copies, which are named', async () => {
    const files = { ...A, 'usb/ds.xlsx': 'list', 'usb/ds (1).xlsx': 'list', 'usb/ds - Copy.xlsx': 'list' };
    const { taken, notes, asked } = await take(files, ['usb/CSDL_A']);
    expect(taken).toEqual([['CSDL_A', 'ds.xlsx', 'usb/ds.xlsx']]);
    expect(asked).toEqual(['usb/ds.xlsx']);
    expect(notes[1]).toContain('«ds (1).xlsx», «ds - Copy.xlsx» là bản sao hoặc bản xung đột');
    const alone = await take({ ...A, 'usb/ds (1).xlsx': 'list' }, ['usb/CSDL_A']);
    expect(alone.taken).toEqual([['CSDL_A', 'ds (1).xlsx', 'usb/ds (1).xlsx']]);
  });

  it('is read as saved while it is open in Excel, which is said', async () => {
    const { notes } = await take({ ...A, 'usb/CSDL_A/ds.xlsx': 'open' }, ['usb/CSDL_A']);
    expect(notes).toEqual([
      'Danh sách đang mở trong Excel. Đã kiểm tra bản lưu lúc 07:05 ngày 24/11/2026. Để ghi sửa đổi, đề nghị lưu, đóng Excel rồi chạy lại.',
    ]);
  });

  it('is sought among a few workbooks only', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`usb/${at}.xlsx`, 'list']));
    const { taken, notes, asked } = await take({ ...A, ...many, 'usb/ds.xlsx': 'list' }, ['usb/CSDL_A']);
    expect(asked).toEqual(['usb/ds.xlsx']);
    expect(taken).toHaveLength(1);
    expect(notes[0]).toContain('có 31 sổ Excel quanh thư mục «CSDL_A»');
  });
});

describe('the lists of several units', () => {
  it('are told apart by the units’ names', async () => {
    const files = { ...A, ...B, 'usb/Danh sách A.xlsx': 'list', 'usb/b 2016.xlsx': 'list' };
    const { taken } = await take(files, ['usb']);
    expect(taken.map(([unit, list]) => [unit, list])).toEqual([
      ['CSDL_A', 'Danh sách A.xlsx'],
      ['CSDL_B', 'b 2016.xlsx'],
    ]);
  });

  it('belong to the longer name where one name holds the other', async () => {
    const files = {
      ...{ 'usb/CSDL_Phúc Lộc/1_KQ_2016.pdf': '', 'usb/CSDL_Phúc Lộc Thượng/1_KQ_2016.pdf': '' },
      ...{ 'usb/phuc loc thuong.xlsx': 'list', 'usb/phuc loc.xlsx': 'list' },
    };
    const { taken } = await take(files, ['usb']);
    expect(taken.map(([unit, list]) => [unit, list])).toEqual([
      ['CSDL_Phúc Lộc', 'phuc loc.xlsx'],
      ['CSDL_Phúc Lộc Thượng', 'phuc loc thuong.xlsx'],
    ]);
  });

  it('are not guessed from one that names nobody, though only one unit was asked for', async () => {
    const files = { ...A, ...B, 'usb/Danh sách.xlsx': 'list', 'usb/CSDL_B/ds.xlsx': 'list' };
    expect(await take(files, ['usb/CSDL_A'])).toMatchObject({
      ...{ taken: [], asked: [], skipped: [] },
      notes: [expect.stringContaining('«Danh sách.xlsx» nằm cạnh nhiều đơn vị')],
    });
    const both = await take(files, ['usb']);
    expect(both.taken.map(([unit]) => unit)).toEqual(['CSDL_B']);
    expect(both.notes).toHaveLength(1);
  });

  it('are found quickly among many', async () => {
    const many = Array.from({ length: 400 }, (_, at) => [
      [`usb/CSDL_xã ${at}/1_KQ_2016.pdf`, ''],
      [`usb/xã ${at}.xlsx`, 'list'],
    ]).flat();
    const began = performance.now();
    const { taken } = await take(Object.fromEntries(many), ['usb']);
    expect(taken).toHaveLength(400);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('a list that the user chose', () => {
  const named = (path: string) => ({ path, name: path });

  it('is taken whatever its name and whatever lies around', async () => {
    const files = { ...A, ...B, 'usb/ds.xlsx': 'list', 'xa/của tôi.xlsx': 'list' };
    const { taken, notes, asked } = await take(files, ['usb/CSDL_A'], named('xa/của tôi.xlsx'));
    expect(taken).toEqual([['CSDL_A', 'của tôi.xlsx', 'xa/của tôi.xlsx']]);
    expect(notes).toEqual([]);
    expect(asked).toEqual(['xa/của tôi.xlsx']);
  });

  it('is known by its place in the unit’s folder', async () => {
    const { taken } = await take(
      { ...A, 'usb/CSDL_A/ds.xlsx': 'list' },
      ['usb/CSDL_A'],
      named('usb/CSDL_A/ds.xlsx'),
    );
    expect(taken).toEqual([['CSDL_A', 'CSDL_A/ds.xlsx', 'usb/CSDL_A/ds.xlsx']]);
  });

  it.each([
    ['gone.xlsx', 'Không có tệp nào ở đường dẫn này.'],
    ['ds.csv', 'Đây là tệp văn bản (kiểu .csv)'],
    ['két.xlsx', 'Danh sách được đặt mật khẩu'],
    ['không.xlsx', 'Không thấy dòng tiêu đề'],
  ])('is missed with a reason: %s', async (path, said) => {
    const files = { ...A, 'ds.csv': 'notZip', 'két.xlsx': 'password', 'không.xlsx': 'x' };
    const { taken, skipped } = await take(files, ['usb/CSDL_A'], named(path));
    expect(taken).toEqual([]);
    expect(skipped).toEqual([expect.stringContaining(`${path}: ${said}`)]);
  });
});

describe('a run that is stopped', () => {
  it('keeps what it knows', async () => {
    const folder = new MemoryWorkFolder();
    folder.put('usb/CSDL_A/ds.xlsx', 'list');
    folder.put('usb/CSDL_A/243_KQ_2016.pdf', '');
    const { units } = await findUnits(folder, [{ path: 'usb/CSDL_A', name: 'CSDL_A' }], NEVER);
    const stop = new AbortController();
    stop.abort();
    const ports = {
      folder,
      lists: new TextListReader(folder),
      recognize: async () => ({ why: 'noHeader' }) as const,
    };
    expect(await takeLists(ports, units, null, stop.signal)).toMatchObject(NOTHING);
  });
});
