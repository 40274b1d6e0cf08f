import { describe, expect, it } from 'vitest';
import type { FileFacts } from '../facts.ts';
import type { PdfFacts, RefusalCause, RefusedPdf } from '../pdf-facts.ts';
import { sampleFile, sampleLook, samplePages, sampleScan } from '../sample-facts.ts';
import { readablePdf } from './readable-pdf.ts';

const path = 'a.pdf';
const inspect = (file: FileFacts) => [...readablePdf.inspect(file, null)];
const refused = (cause: RefusalCause, more: Partial<RefusedPdf> = {}) =>
  inspect(sampleFile(path, { pdf: { state: 'refused', cause, ...more } }));
const read = (changes: Partial<PdfFacts>) => inspect(sampleScan(changes, path));
/** The questions about pixels that stay open with a page, or with the file. */
const openOn = (page?: number) =>
  ['PD05', 'PD06'].map(number => ({
    number,
    at: page === undefined ? { path } : { path, page },
    onlyOpen: true,
  }));
const said = (cause: RefusalCause, more: Partial<RefusedPdf> = {}) => {
  const [answer] = refused(cause, more);
  if (answer === undefined || answer.outcome === 'notApplicable') throw new Error('no answer');
  return readablePdf.explain(answer.values, 'fault');
};

describe('PD01 pdf/readable-pdf', () => {
  it('accepts a file whose every page was read', () => {
    expect(read({})).toEqual([]);
  });

  it('leaves a password to its own check', () => {
    const encryption = { method: 'AES-256', opensWithoutPassword: false, permissions: 0 };
    const version = { header: '1.7', catalog: null, effective: '1.7' };
    expect(inspect(sampleFile(path, { pdf: { state: 'locked', version, encryption } }))).toEqual([]);
  });

  it('does not mind junk around a file that needed no mending', () => {
    expect(read({ leadingBytes: 12, trailingBytes: 30 })).toEqual([]);
  });

  it.each(['empty', 'notPdf', 'damaged', 'noPages', 'cutOff', 'loop', 'tooDeep'] as const)(
    'refuses a file that is at fault itself: %s',
    cause => {
      const values = { cause, limit: '', detail: '' };
      expect(refused(cause)).toEqual([{ outcome: 'failed', at: { path }, case: 'fault', values }]);
    },
  );

  it.each(['crashed', 'noAccess', 'vanished', 'beingWritten', 'readError'] as const)(
    'leaves to a person what could not be read here and now: %s',
    cause => {
      expect(refused(cause)).toMatchObject([{ outcome: 'undecided', reason: 'person', values: { cause } }]);
    },
  );

  it('leaves open, naming the limit, what is too large', () => {
    expect(refused('limit', { limit: 'objects' })).toMatchObject([
      { outcome: 'undecided', reason: 'limits', values: { cause: 'limit', limit: 'objects' } },
    ]);
  });

  it('says on which page a file is cut off', () => {
    expect(refused('cutOff', { page: 3 })).toMatchObject([{ at: { path, page: 3 } }]);
  });

  it('leaves a mended file to a person', () => {
    expect(read({ repairs: ['xrefRebuilt', 'pageTree'] })).toEqual([
      {
        ...{ outcome: 'undecided', reason: 'person', at: { path }, case: 'fault' },
        values: { cause: 'repaired', repairs: 'xrefRebuilt pageTree' },
      },
    ]);
  });

  it('leaves to a person what two readers disagree about, once for each matter', () => {
    const sizes = [2, 3].map(page => ({
      about: 'pageSize' as const,
      page,
      ours: '210 × 297',
      theirs: '297 × 210',
    }));
    const count = { about: 'pageCount' as const, page: null, ours: '3', theirs: '4' };
    const open = { outcome: 'undecided', reason: 'person', case: 'fault' };
    expect(read({ disagreements: [count, ...sizes] })).toEqual([
      {
        ...open,
        at: { path },
        values: { cause: 'disagreement', about: 'pageCount', page: 0, ours: '3', theirs: '4' },
        explains: openOn(),
      },
      {
        ...{ ...open, at: { path, page: 2 } },
        values: { cause: 'disagreement', about: 'pageSize', page: 2, ours: '210 × 297', theirs: '297 × 210' },
        explains: [],
      },
    ]);
  });

  it('explains by a disagreement that nobody looked at the pages', () => {
    const disagreements = [{ about: 'pageCount', page: null, ours: '3', theirs: '4' }] as const;
    const pages = samplePages({ unseen: 'disagreement' }, { kind: 'digital', unseen: 'notScanned' });
    expect(read({ disagreements, pages })).toMatchObject([{ explains: [...openOn(), ...openOn(1)] }]);
  });

  it('leaves a page open that was too large to read', () => {
    expect(read({ pages: samplePages({}, { limit: 'imagePixels' }) })).toEqual([
      {
        ...{ outcome: 'undecided', reason: 'limits', at: { path, page: 2 }, case: 'fault' },
        values: { cause: 'pageLimit', page: 2, limit: 'imagePixels' },
        explains: openOn(2),
      },
    ]);
  });

  it('leaves to a person a page whose images do not show, once, and explains what nobody could see there', () => {
    expect(read({ pages: samplePages({}, { unseen: 'notDrawn' }) })).toEqual([
      {
        ...{ outcome: 'undecided', reason: 'person', at: { path, page: 2 }, case: 'undrawn' },
        ...{ values: { cause: 'undrawn', page: 2 }, explains: openOn(2) },
      },
    ]);
    expect(read({ pages: samplePages({ unseen: 'notDrawn', limit: 'operators' }) })).toMatchObject([
      { values: { cause: 'pageLimit' } },
    ]);
  });

  it('explains nothing of a page that was looked at all the same', () => {
    expect(read({ pages: samplePages({ limit: 'operators', look: sampleLook() }) })).toMatchObject([
      { values: { cause: 'pageLimit' }, explains: [] },
    ]);
  });

  it.each(['notAsked', 'imagePixels', 'memory', 'time'] as const)(
    'does not take for damage what was not looked at: %s',
    unseen => {
      expect(read({ pages: samplePages({ unseen }) })).toEqual([]);
    },
  );
});

describe('what PD01 says', () => {
  it.each([
    ['empty', 'Tệp rỗng (0 byte).'],
    ['notPdf', 'Nội dung tệp không phải PDF, dù tên có thể ghi .pdf.'],
    ['damaged', 'Tệp PDF bị hỏng, không đọc được.'],
    ['noPages', 'Tệp PDF không có trang nào.'],
    ['cutOff', 'Tệp PDF bị cắt cụt: thiếu trang hoặc thiếu một phần nội dung trang.'],
    ['loop', 'Cấu trúc tệp PDF quay vòng, không đọc hết được.'],
    ['tooDeep', 'Cấu trúc tệp PDF lồng nhau quá sâu, không phải do máy quét tạo ra.'],
    ['limit', 'Tệp vượt giới hạn kiểm tra.'],
    ['crashed', 'Phần mềm không kiểm tra được tệp này do lỗi của phần mềm.'],
    ['noAccess', 'Không có quyền đọc tệp này nên chưa kiểm tra được.'],
    ['vanished', 'Tệp đã biến mất trong khi kiểm tra nên chưa kiểm tra được.'],
    ['beingWritten', 'Tệp đang được ghi (máy quét hoặc chương trình khác chưa xong) nên chưa kiểm tra được.'],
    ['readError', 'Ổ đĩa, thẻ nhớ hoặc đường mạng báo lỗi khi đọc tệp này.'],
  ] as const)('has words of its own for %s', (cause, message) => {
    expect(said(cause).message.vi).toBe(message);
    expect(said(cause).advice.vi).not.toBe('');
  });

  it('names the limit, and the technical detail without its unseen letters', () => {
    expect(said('limit', { limit: 'streamBytes' }).message.vi).toBe(
      'Tệp vượt giới hạn kiểm tra: một phần dữ liệu nén quá lớn.',
    );
    expect(said('readError', { detail: 'EIO\u001B' }).message.vi).toBe(
      'Ổ đĩa, thẻ nhớ hoặc đường mạng báo lỗi khi đọc tệp này (EIO⟨U+001B⟩).',
    );
    expect(said('empty', { detail: 'no bytes' }).message.vi).toBe('Tệp rỗng (0 byte).');
  });

  it('names both values of a disagreement', () => {
    const values = { cause: 'disagreement', about: 'pageCount', page: 0, ours: '3', theirs: '4' } as const;
    expect(readablePdf.explain(values, 'fault').message.vi).toBe(
      'Hai bộ đọc PDF không thống nhất về số trang: «3» và «4».',
    );
    const onPage = { ...values, about: 'rotation', page: 2 } as const;
    expect(readablePdf.explain(onPage, 'fault').message.vi).toBe(
      'Trang 2: hai bộ đọc PDF không thống nhất về hướng xoay trang: «3» và «4».',
    );
  });

  it('says that a page does not show', () => {
    expect(readablePdf.explain({ cause: 'undrawn', page: 2 }, 'undrawn').message.vi).toBe(
      'Trang 2: hình trong trang không hiện ra được, dữ liệu ảnh có thể đã hỏng.',
    );
  });

  it('names what had to be mended, and which page was too large', () => {
    const repaired = { cause: 'repaired', repairs: 'pageTree xrefRebuilt' } as const;
    expect(readablePdf.explain(repaired, 'fault').message.vi).toContain(
      '(bảng tham chiếu phải dựng lại; cây trang ghi sai)',
    );
    const page = { cause: 'pageLimit', page: 2, limit: 'imagePixels' } as const;
    expect(readablePdf.explain(page, 'fault').message.vi).toBe(
      'Trang 2 vượt giới hạn kiểm tra: ảnh quá lớn.',
    );
  });
});
