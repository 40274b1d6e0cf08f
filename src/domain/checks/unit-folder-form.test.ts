import { describe, expect, it } from 'vitest';
import type { FileFacts } from '../facts.ts';
import { sampleFile, sampleUnit } from '../sample-facts.ts';
import { unitFolderForm } from './unit-folder-form.ts';

const inspect = (folder: string | null, ...files: FileFacts[]) => [
  ...unitFolderForm.inspect(sampleUnit(files, { folder }), null),
];

describe('FD01 folder/unit-folder-form', () => {
  it('accepts scans that lie directly in CSDL_tendonvi', () => {
    const folder = 'CSDL_UBND xã Phúc Lộc';
    expect(inspect(folder, sampleFile(`${folder}/243_TP_2016.pdf`))).toEqual([]);
  });

  it('is not applicable where no folder was named', () => {
    expect(inspect(null, sampleFile('x/y/243_TP_2016.pdf'))).toEqual([
      { outcome: 'notApplicable', at: { path: '' } },
    ]);
  });

  it.each([
    ['CSDL-UBND BK', 'CSDL_UBND BK'],
    ['Bản quét 2021', ''],
    ['CSDL_', ''],
  ])('refuses the folder %s', (folder, proposal) => {
    expect(inspect(folder)).toEqual([
      { outcome: 'failed', at: { path: folder }, case: 'name', values: { folder, proposal } },
    ]);
  });

  it('tells once of each subfolder, and how to flatten it', () => {
    const files = [
      '2015/243_TP_2015.pdf',
      '2016/a/244_TP_2016.pdf',
      '2015/243_KQ_2015.pdf',
      '245_TP_2016.pdf',
    ];
    const answers = inspect('CSDL_X', ...files.map(path => sampleFile(`CSDL_X/${path}`)));
    expect(answers).toMatchObject([
      {
        ...{ outcome: 'failed', at: { path: 'CSDL_X/2015' }, case: 'subfolder' },
        values: { folder: 'CSDL_X', subfolder: 'CSDL_X/2015', files: 2, stay: 0 },
        fixes: [
          {
            confidence: 'safe',
            edits: [
              { kind: 'rename', from: 'CSDL_X/2015/243_TP_2015.pdf', to: 'CSDL_X/243_TP_2015.pdf' },
              { kind: 'rename', from: 'CSDL_X/2015/243_KQ_2015.pdf', to: 'CSDL_X/243_KQ_2015.pdf' },
            ],
          },
        ],
      },
      { at: { path: 'CSDL_X/2016/a' }, values: { files: 1 } },
    ]);
  });

  it('moves nothing onto a file of the same name', () => {
    const paths = ['CSDL_X/2015/a.pdf', 'CSDL_X/2015/b.pdf', 'CSDL_X/A.pdf'];
    const [answer] = inspect('CSDL_X', ...paths.map(path => sampleFile(path)));
    expect(answer).toMatchObject({ values: { files: 2, stay: 1 } });
    expect(answer).toMatchObject({
      fixes: [{ confidence: 'confirm', edits: [{ from: 'CSDL_X/2015/b.pdf' }] }],
    });
  });

  it('offers nothing when no file can be moved', () => {
    const unread = sampleFile('CSDL_X/2015/a.pdf', { sha256: '' });
    expect(inspect('CSDL_X', unread)).toMatchObject([{ values: { stay: 1 }, fixes: [] }]);
  });

  it('says where the files should lie', () => {
    const values = { folder: 'CSDL_X', subfolder: 'CSDL_X/2015', files: 1500, stay: 0 };
    expect(unitFolderForm.explain(values, 'subfolder').message.vi).toBe(
      '1.500 tệp nằm trong thư mục con «CSDL_X/2015»; hướng dẫn yêu cầu đặt ngay trong «CSDL_X».',
    );
    expect(unitFolderForm.explain({ ...values, stay: 2 }, 'subfolder').advice.vi).toContain(
      '2 tệp trùng tên',
    );
    expect(unitFolderForm.explain(values, 'subfolder').advice.vi).not.toContain('trùng tên');
  });

  it('proposes the folder’s right name where there is one', () => {
    const known = unitFolderForm.explain({ folder: 'CSDL-X', proposal: 'CSDL_X' }, 'name');
    expect(known.message.vi).toBe('Tên thư mục «CSDL-X» không theo mẫu CSDL_tendonvi; tên đúng là «CSDL_X».');
    expect(known.message.en).toBe(
      'Folder name «CSDL-X» does not follow CSDL_tendonvi; the right name is «CSDL_X».',
    );
    expect(known.advice.en).toBe('Please rename the folder to «CSDL_X».');
    const unknown = unitFolderForm.explain({ folder: 'quét', proposal: '' }, 'name');
    expect(unknown.message.vi).toBe('Tên thư mục «quét» không theo mẫu CSDL_tendonvi.');
    expect(unknown.advice.vi).toContain('ví dụ «CSDL_UBND xã Phúc Lộc»');
  });
});
