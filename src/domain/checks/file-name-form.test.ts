import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../list-facts.ts';
import { sampleDossier, sampleEntry, sampleFile } from '../sample-facts.ts';
import { fileNameForm } from './file-name-form.ts';

const inspect = (name: string) => [
  ...fileNameForm.inspect(sampleDossier([sampleFile(`CSDL_X/${name}`)]), null),
];

describe('FN01 name/file-name-form', () => {
  it.each(['243_TP_2016.pdf', '000.00.01.H03-210722-1000_KQ_2021.pdf'])('accepts %s', name => {
    expect(inspect(name)).toEqual([]);
  });

  it('accepts an ordinal, and says so', () => {
    const name = '243_KQ2_2016.pdf';
    const at = { path: `CSDL_X/${name}` };
    expect(inspect(name)).toEqual([
      { outcome: 'failed', at, case: 'ordinal', values: { name, ordinal: 2, cell: '' }, explains: [] },
    ]);
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
    const values = { name, why, candidates, hasHidden: false, proposal: '', cell: '' };
    const at = { path: `CSDL_X/${name}` };
    const explains = [{ number: 'FD02', at }];
    expect(inspect(name)).toEqual([{ outcome: 'failed', at, case: 'form', values, fixes: [], explains }]);
  });

  it('names hidden letters of a name that gives no code', () => {
    expect(inspect('ảnh\u202Efdp.exe')).toMatchObject([{ case: 'form', values: { hasHidden: true } }]);
  });

  it('says what is wrong and how the name should be', () => {
    const about = { hasHidden: true, proposal: '', cell: '' } as const;
    const values = { name: 'ảnh\u202Efdp.exe', why: 'noCode', candidates: '', ...about } as const;
    const { message, advice } = fileNameForm.explain(values, 'form');
    expect(message.vi).toBe(
      'Tên tệp «ảnh⟨U+202E⟩fdp.exe» không theo mẫu nên chưa biết là tệp của hồ sơ nào. Tên này còn có ký tự ẩn.',
    );
    expect(advice.vi).toContain('«mã hồ sơ_TP_năm.pdf»');
  });

  it('names what an ambiguous name may mean', () => {
    const candidates = '1999_TP_2016.pdf\n2016_TP_1999.pdf';
    const about = { hasHidden: false, proposal: '', cell: '' } as const;
    const values = { name: '1999_2016_TP.pdf', why: 'ambiguous', candidates, ...about } as const;
    const { advice } = fileNameForm.explain(values, 'form');
    expect(advice.vi).toBe(
      'Đề nghị đối chiếu hồ sơ và đặt tên cho đúng, có thể là «1999_TP_2016.pdf» hoặc «2016_TP_1999.pdf».',
    );
  });

  it('asks nothing of an ordinal', () => {
    const { message, advice } = fileNameForm.explain(
      { name: '243_KQ2_2016.pdf', ordinal: 2, cell: '' },
      'ordinal',
    );
    expect(message.vi).toContain('có số thứ tự 2: được chấp nhận');
    expect(advice.vi).toMatch(/^Không cần sửa/);
  });
});

describe('a name in a cell that nobody understands', () => {
  const named = (name: string, files: readonly string[], changes: Partial<ListEntry> = {}) => {
    const cell = { role: 'componentFile', name, cell: 'H3', isAlone: true } as const;
    const row = sampleEntry({ names: [cell], ...changes }, { code: '243', componentFile: name });
    const own = files.map(file => sampleFile(`CSDL_X/${file}`));
    return [...fileNameForm.inspect(sampleDossier(own, row), null)];
  };
  const at = { path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell: 'H3' };
  const atFile = (name: string) => ({ path: `CSDL_X/${name}` });

  it('is told at the cell, is the cause of the same at the file, and is mended in both', () => {
    const answers = named('scan1.pdf', ['scan1.pdf']);
    expect(answers).toMatchObject([
      {
        ...{ at, values: { cell: 'H3', proposal: '243_TP_2016.pdf' } },
        explains: [{ number: 'FN01', at: atFile('scan1.pdf') }],
        fixes: [
          {
            confidence: 'confirm',
            words: { vi: 'Đổi tên «scan1.pdf» thành «243_TP_2016.pdf» và sửa ô H3' },
            edits: [
              { kind: 'rename', from: 'CSDL_X/scan1.pdf', to: 'CSDL_X/243_TP_2016.pdf' },
              { kind: 'setCell', cell: 'H3', was: 'scan1.pdf', value: '243_TP_2016.pdf' },
            ],
          },
        ],
      },
      { at: atFile('scan1.pdf') },
    ]);
  });

  it('explains that the file is not found under it, where the folder spells it otherwise', () => {
    expect(named('scan 1', ['Scan1.pdf'])).toMatchObject([
      {
        explains: [
          { number: 'FN01', at: atFile('Scan1.pdf') },
          { number: 'FD03', at },
        ],
      },
      {},
    ]);
  });

  it('without the file is mended in the cell alone', () => {
    const [answer] = named('scan1.pdf', []);
    expect(answer).toMatchObject({ explains: [], fixes: [{ edits: [{ kind: 'setCell', cell: 'H3' }] }] });
  });

  it.each([
    ['the row gives no code', [], { code: '' }],
    ['the row gives no year', [], { filedYear: null }],
    ['a file bears the right name already', ['243_TP_2016.pdf'], {}],
    ['the name may mean others only', [], { code: '7' }],
  ])('has no proposal when %s', (_, files, changes) => {
    expect(named('1999_2016_TP.pdf', files, changes)[0]).toMatchObject({
      values: { proposal: '' },
      fixes: [],
    });
  });

  it('has none where the cell names several', () => {
    const names = ['a.pdf', 'b.pdf'].map(
      name => ({ role: 'componentFile', name, cell: 'H3', isAlone: false }) as const,
    );
    const none = { values: { proposal: '' }, fixes: [] };
    expect(named('', [], { names })).toMatchObject([none, none]);
  });

  it('has one for each kind', () => {
    const names = (['componentFile', 'resultFile'] as const).map(
      (role, index) => ({ role, name: 'scan.pdf', cell: `${'HT'.charAt(index)}3`, isAlone: true }) as const,
    );
    expect(named('scan.pdf', [], { names })).toMatchObject([
      { values: { proposal: '243_TP_2016.pdf' } },
      { values: { proposal: '243_KQ_2016.pdf' } },
    ]);
  });

  it('is said with its cell', () => {
    const [answer] = named('scan1.pdf', []);
    if (answer?.outcome !== 'failed') throw new Error('no answer');
    const { message, advice } = fileNameForm.explain(answer.values, answer.case);
    expect(message.vi).toBe('Ô H3: tên tệp «scan1.pdf» không theo mẫu nên chưa biết là tệp của hồ sơ nào.');
    expect(advice.vi).toMatch(/^Theo dòng này, tên đúng là «243_TP_2016.pdf»/);
  });
});
