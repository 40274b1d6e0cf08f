import { describe, expect, it } from 'vitest';
import type { FileFacts } from '../facts.ts';
import { sampleDossier, sampleFile } from '../sample-facts.ts';
import { cleanName } from './clean-name.ts';

const inspectFiles = (...files: FileFacts[]) => [...cleanName.inspect(sampleDossier(files), null)];
const inspect = (...names: string[]) => inspectFiles(...names.map(name => sampleFile(`CSDL_X/${name}`)));

describe('FN04 name/clean-name', () => {
  it.each(['243_TP_2016.pdf', '243_2016_TP.PDF', '243_tp_2016 .pdf', 'scan0001.pdf', 'ảnh\u202Efdp.exe'])(
    'has nothing to say of %j',
    name => {
      expect(inspect(name)).toEqual([]);
    },
  );

  it.each([
    ['243_TP_2016\u202E.pdf', 'hidden', 'hidden'],
    ['243:2016_TP_2016.pdf', 'unportable', 'forbidden'],
    ['243_TP_2016 (1).pdf', 'copy', 'copy'],
    ['243_TP_2016-DESKTOP-AB12CDE.pdf', 'copy', 'conflictedCopy'],
    ['243_TP_2016.pdf.pdf', 'doubleExtension', 'doubleExtension'],
    ['243_TP_2016', 'missingExtension', 'missingExtension'],
    ['243-TP-2016.pdf', 'separator', 'separator'],
    ['243_TP_2016.pdf.', 'trailingDot', 'trailingDot'],
    ['243_TP_2016 .pdf', 'spaces', 'spaces'],
    ['ĐẤT.243_TP_2016.pdf'.normalize('NFD'), 'decomposed', 'decomposed'],
    ['243_TP_2016.PDF', 'extensionCase', 'extensionCase'],
  ])('refuses %j as %s', (name, gravity, blemish) => {
    expect(inspect(name)).toMatchObject([{ outcome: 'failed', case: gravity, values: { name, blemish } }]);
  });

  it.each([
    ['CON.pdf', 'reserved'],
    ['a?.pdf', 'forbidden'],
    [`${'ộ'.repeat(90)}.pdf`, 'tooLong'],
  ])('refuses %s without a proposal, although it gives no code', (name, blemish) => {
    const about = { also: '', letters: '', rename: 'byHand', cell: '', wrong: 'file' };
    const values = { name, proposal: '', blemish, ...about };
    const at = { path: `CSDL_X/${name}` };
    expect(inspect(name)).toEqual([{ outcome: 'failed', at, case: 'unportable', values, fixes: [] }]);
  });
});

describe('the renaming of a blemished name', () => {
  const fixOf = (...names: string[]) => {
    const [answer] = inspect(...names);
    if (answer?.outcome !== 'failed') throw new Error('no answer');
    return { rename: answer.values.rename, confidence: answer.fixes?.map(fix => fix.confidence) };
  };

  it('is safe when nothing is left out and nobody else wants the name', () => {
    expect(fixOf('243_TP_2016.PDF')).toEqual({ rename: 'offered', confidence: ['safe'] });
    expect(fixOf('243_TP_2016.PDF', '243_KQ_2016.pdf')).toEqual({ rename: 'offered', confidence: ['safe'] });
  });

  it('asks a person when a mark of a copy would be dropped', () => {
    expect(fixOf('243_TP_2016 (1).pdf')).toEqual({ rename: 'unsure', confidence: ['confirm'] });
  });

  it('asks a person when two files want one name', () => {
    expect(fixOf('243_TP_2016.pdf.pdf', '243_2016_TP.pdf')).toEqual({
      rename: 'unsure',
      confidence: ['confirm'],
    });
  });

  it.each(['243_TP_2016.pdf', '243_tp_2016.PDF'])('is not offered when %s is there already', other => {
    expect(fixOf('243_TP_2016.pdf.pdf', other)).toEqual({ rename: 'taken', confidence: [] });
  });

  it('is safe when the file of that name lies in another folder', () => {
    const files = ['CSDL_X/243_TP_2016.PDF', 'CSDL_X/2016/243_TP_2016.pdf'].map(path => sampleFile(path));
    expect(inspectFiles(...files)).toMatchObject([{ values: { rename: 'offered' } }]);
  });

  it('is not offered for a file whose content could not be read', () => {
    const file = sampleFile('CSDL_X/243_TP_2016.PDF', { sha256: '' });
    expect(inspectFiles(file)).toMatchObject([{ values: { rename: 'byHand' }, fixes: [] }]);
  });
});

describe('what is said of a blemished name', () => {
  const said = (...names: string[]) => {
    const [answer] = inspect(...names);
    if (answer?.outcome !== 'failed') throw new Error('no answer');
    return cleanName.explain(answer.values, answer.case);
  };

  it('never echoes a letter that cannot be seen', () => {
    const { message } = said('243_TP_2016\u202E.pdf');
    expect(message.vi).toBe(
      'Tên tệp «243_TP_2016⟨U+202E⟩.pdf» có ký tự ẩn: U+202E; tên đúng là «243_TP_2016.pdf».',
    );
    expect(message.en).toBe(
      'File name «243_TP_2016⟨U+202E⟩.pdf» has hidden characters: U+202E; the right name is «243_TP_2016.pdf».',
    );
  });

  it('tells the further blemishes, worst first', () => {
    expect(said(' 243_TP_2016.PDF.pdf').message.vi).toBe(
      'Tên tệp « 243_TP_2016.PDF.pdf» có hai đuôi tệp; tên đúng là «243_TP_2016.pdf». Tên này còn có khoảng trắng thừa; có đuôi viết hoa (.PDF).',
    );
  });

  it('proposes no name where there is none', () => {
    const { message, advice } = said('CON.pdf');
    expect(message.vi).toBe('Tên tệp «CON.pdf» trùng tên mà Windows dành riêng cho thiết bị.');
    expect(advice.vi).toMatch(/^Đề nghị đặt lại tên theo mẫu/);
  });

  it('sends to the other file when the name is taken', () => {
    expect(said('243_TP_2016 (1).pdf', '243_TP_2016.pdf').advice.vi).toMatch(/^Đã có tệp khác mang tên này/);
  });
});
