import { describe, expect, it } from 'vitest';
import { type SampleCells, sampleDossier, sampleEntry, sampleFile } from '../sample-facts.ts';
import { permanentOrExpiring } from './permanent-or-expiring.ts';

const inspect = (cells: SampleCells) => [
  ...permanentOrExpiring.inspect(sampleDossier([], sampleEntry({}, { code: '243', ...cells })), null),
];
const at = (cell: string) => ({ path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell });

describe('KQ05 result/permanent-or-expiring', () => {
  it.each<SampleCells>([
    { expiresOn: 'Vĩnh viễn' },
    { expiresOn: 'Không thời hạn', note: 'Có hiệu lực vĩnh viễn' },
    { expiresOn: '2031-12-31' },
    { expiresOn: '2031-12-31', effectiveOn: '2021-12-31' },
    { expiresOn: '2031-12-31', note: 'Bảo quản vĩnh viễn' },
    { expiresOn: '2031-12-31', note: 'Giấy tờ lưu trữ có giá trị vĩnh viễn' },
    { expiresOn: '2031-12-31', status: 'Còn hiệu lực' },
    { expiresOn: 'Vĩnh viễn, cấp năm 2016' },
  ])('accepts %j', cells => {
    expect(inspect(cells)).toEqual([]);
  });

  it.each<[SampleCells, string]>([
    [{ expiresOn: 'Vĩnh viễn, đến 31/12/2031' }, 'S3'],
    [{ expiresOn: 'không thời hạn (31.12.2031)' }, 'S3'],
    [{ expiresOn: 'Vĩnh viễn, đến 31/12/2031'.normalize('NFD') }, 'S3'],
    [{ expiresOn: '2031-12-31', effectiveOn: 'Vĩnh viễn' }, 'R3'],
    [{ expiresOn: '2031-12-31', note: 'Có hiệu lực vĩnh viễn' }, 'W3'],
    [{ expiresOn: '2031-12-31', status: 'Giá trị sử dụng: lâu dài' }, 'V3'],
    [{ expiresOn: 'đến 31/12/2031', note: 'thời hạn vĩnh viễn' }, 'W3'],
  ])('refuses %j', (cells, otherCell) => {
    const until = String(cells.expiresOn).normalize('NFC');
    expect(inspect(cells)).toEqual([
      {
        ...{ outcome: 'failed', at: at('S3'), case: 'fault', values: { cell: 'S3', until, otherCell } },
        explains: [{ number: 'RW03', at: at('S3') }],
      },
    ]);
  });

  it('is not applicable to a row that gives no end, nor without a row', () => {
    expect(inspect({ expiresOn: '' })).toEqual([{ outcome: 'notApplicable', at: at('A3') }]);
    expect([...permanentOrExpiring.inspect(sampleDossier([sampleFile('a.pdf')]), null)]).toEqual([
      { outcome: 'notApplicable', at: { path: 'a.pdf' } },
    ]);
  });

  it('answers wild texts at once', () => {
    const start = performance.now();
    inspect({ expiresOn: '1/1/'.repeat(50_000), note: 'hiệu lực '.repeat(50_000) });
    expect(performance.now() - start).toBeLessThan(200);
  });

  it('says which cells', () => {
    const values = { cell: 'S4', until: '31/12/2031', otherCell: 'W4' };
    expect(permanentOrExpiring.explain(values, 'fault').message.vi).toBe(
      'Ô S4 ghi ngày hết hiệu lực «31/12/2031», nhưng ô W4 ghi vĩnh viễn.',
    );
    expect(permanentOrExpiring.explain({ ...values, otherCell: 'S4' }, 'fault').message.vi).toBe(
      'Ô S4: «31/12/2031» vừa ghi vĩnh viễn vừa ghi ngày hết hiệu lực.',
    );
  });
});
