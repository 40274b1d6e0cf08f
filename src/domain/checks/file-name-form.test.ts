import { describe, expect, it } from 'vitest';
import { sampleFile } from '../sample-facts.ts';
import { fileNameForm } from './file-name-form.ts';

const inspect = (name: string) => [...fileNameForm.inspect(sampleFile(`CSDL_X/${name}`), null)];

describe('FN01 name/file-name-form', () => {
  it.each(['243_TP_2016.pdf', '000.00.01.H03-210722-1000_KQ_2021.pdf'])('accepts %s', name => {
    expect(inspect(name)).toEqual([]);
  });

  it('accepts an ordinal, and says so', () => {
    const name = '243_KQ2_2016.pdf';
    const at = { path: `CSDL_X/${name}` };
    expect(inspect(name)).toEqual([{ outcome: 'failed', at, case: 'ordinal', values: { name, ordinal: 2 } }]);
  });

  it.each(['243_2016_TP.pdf', '243_tp_2016.pdf', '243_TP_2016.PDF', '243_KQ2_2016 (1).pdf'])(
    'leaves the near miss %s to its own check',
    name => {
      expect(inspect(name)).toEqual([]);
    },
  );

  it.each(['CON.pdf', 'a?.pdf', `${'x'.repeat(300)}.pdf`])(
    'leaves to FN04 what no machine could carry: %s',
    name => {
      expect(inspect(name)).toEqual([]);
    },
  );

  it.each([
    ['scan0001.pdf', 'noCode', ''],
    ['243_2016.pdf', 'noPart', ''],
    ['243_TP.pdf', 'noYear', ''],
    ['000.00.01.H03-210230-0001_TP_2021.pdf', 'impossibleDay', ''],
    ['000.00.01.H03-210722-100_TP_2021.pdf', 'codeForm', ''],
    ['1.004616_TP_2021.pdf', 'procedureCode', ''],
    ['1999_2016_TP.pdf', 'ambiguous', '1999_TP_2016.pdf\n2016_TP_1999.pdf'],
  ])('refuses %s: %s', (name, why, candidates) => {
    const values = { name, why, candidates, hasHidden: false };
    const at = { path: `CSDL_X/${name}` };
    expect(inspect(name)).toEqual([{ outcome: 'failed', at, case: 'form', values }]);
  });

  it('names hidden letters of a name that gives no code', () => {
    expect(inspect('ảnh\u202Efdp.exe')).toMatchObject([{ case: 'form', values: { hasHidden: true } }]);
  });

  it('says what is wrong and how the name should be', () => {
    const values = { name: 'ảnh\u202Efdp.exe', why: 'noCode', candidates: '', hasHidden: true } as const;
    const { message, advice } = fileNameForm.explain(values, 'form');
    expect(message.vi).toBe(
      'Tên tệp «ảnh⟨U+202E⟩fdp.exe» không theo mẫu nên chưa biết là tệp của hồ sơ nào. Tên này còn có ký tự ẩn.',
    );
    expect(advice.vi).toContain('«mã hồ sơ_TP_năm.pdf»');
  });

  it('names what an ambiguous name may mean', () => {
    const candidates = '1999_TP_2016.pdf\n2016_TP_1999.pdf';
    const values = { name: '1999_2016_TP.pdf', why: 'ambiguous', candidates, hasHidden: false } as const;
    const { advice } = fileNameForm.explain(values, 'form');
    expect(advice.vi).toBe(
      'Đề nghị đối chiếu hồ sơ và đặt tên cho đúng, có thể là «1999_TP_2016.pdf» hoặc «2016_TP_1999.pdf».',
    );
  });

  it('asks nothing of an ordinal', () => {
    const { message, advice } = fileNameForm.explain({ name: '243_KQ2_2016.pdf', ordinal: 2 }, 'ordinal');
    expect(message.vi).toContain('có số thứ tự 2: được chấp nhận');
    expect(advice.vi).toMatch(/^Không cần sửa/);
  });
});
