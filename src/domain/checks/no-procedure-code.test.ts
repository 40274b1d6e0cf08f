import { describe, expect, it } from 'vitest';
import type { NamedFile } from '../list-facts.ts';
import { type SampleCells, sampleDossier, sampleEntry, sampleFile } from '../sample-facts.ts';
import { noProcedureCode } from './no-procedure-code.ts';

function inspect(code: string, name = '', cells: SampleCells = {}) {
  const named: NamedFile = { role: 'componentFile', name, cell: 'H3', isAlone: true };
  const row = sampleEntry({ code, names: name === '' ? [] : [named] }, { code, ...cells });
  return [...noProcedureCode.inspect(sampleDossier([], row), null)];
}
const at = (cell: string) => ({ path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell });

describe('CD07 code/no-procedure-code', () => {
  it.each(['243', '000.00.01.H03-210722-1000', 'H55.242-250801-0001', '1.243', 'không rõ'])(
    'accepts %s',
    code => {
      expect(inspect(code)).toEqual([]);
    },
  );

  it.each(['1.004616', '1,004616', '1.004616.000.00.00.H56', '2.000815.000.00.00.H55.02'])(
    'refuses %s',
    code => {
      expect(inspect(code)).toEqual([
        {
          ...{ outcome: 'failed', at: at('A3'), case: 'fault', fixes: [], explains: [] },
          values: { cell: 'A3', code, proposal: '' },
        },
      ]);
    },
  );

  it('proposes the code of the row’s files', () => {
    expect(inspect('1.004616', '243_TP_2016.pdf')).toMatchObject([
      {
        values: { proposal: '243' },
        fixes: [{ confidence: 'confirm', edits: [{ cell: 'A3', was: '1.004616', value: '243' }] }],
        explains: [{ number: 'FN06', at: at('H3') }],
      },
    ]);
  });

  it('moves the procedure’s code to its own column when that is empty, never over another', () => {
    const [empty] = inspect('1.004616', '243_TP_2016.pdf', { procedureCode: '' });
    expect(empty).toMatchObject({
      fixes: [{ edits: [{ value: '243' }, { kind: 'setCell', was: '', value: '1.004616' }] }],
    });
    const [filled] = inspect('1.004616', '243_TP_2016.pdf', { procedureCode: '1.000123' });
    expect(filled).toMatchObject({ fixes: [{ edits: [{ value: '243' }] }] });
    expect(filled).not.toMatchObject({ fixes: [{ edits: [{}, {}] }] });
  });

  it('explains a file name that gives the procedure’s code', () => {
    expect(inspect('1.004616', '1.004616_TP_2016.pdf')).toMatchObject([
      { explains: [{ number: 'FN01', at: at('H3') }] },
    ]);
  });

  it('is not applicable without a row or a code', () => {
    const none = [...noProcedureCode.inspect(sampleDossier([sampleFile('a.pdf')]), null)];
    expect(none).toEqual([{ outcome: 'notApplicable', at: { path: 'a.pdf' } }]);
    expect(inspect('')).toEqual([{ outcome: 'notApplicable', at: at('A3') }]);
  });

  it('says what stands there instead', () => {
    const offered = { cell: 'A3', code: '1.004616', proposal: '243' };
    expect(noProcedureCode.explain(offered, 'fault').advice.vi).toBe(
      'Tên tệp của dòng này mang mã «243»; nếu đúng, chọn «Sửa theo đề xuất».',
    );
    expect(noProcedureCode.explain({ ...offered, proposal: '' }, 'fault').advice.vi).toBe(
      'Đề nghị nhập mã hồ sơ trên phần mềm hoặc số trong sổ cũ vào ô này; mã thủ tục ghi ở cột riêng.',
    );
    expect(noProcedureCode.explain(noProcedureCode.example.values, 'fault').message.vi).toBe(
      'Ô A3: «1.004616» là mã thủ tục hành chính, không phải mã hồ sơ.',
    );
  });
});
