import { describe, expect, it } from 'vitest';
import { sampleDossier, sampleEntry, sampleFile } from '../sample-facts.ts';
import { orderOfParts } from './order-of-parts.ts';

const inspect = (...names: string[]) => [
  ...orderOfParts.inspect(sampleDossier(names.map(name => sampleFile(`CSDL_X/${name}`))), null),
];

describe('FN02 name/order-of-parts', () => {
  it.each(['243_TP_2016.pdf', '243_KQ2_2016.pdf', 'scan0001.pdf', '243_tp_2016.pdf', '243_TP_2016 (1).pdf'])(
    'has nothing to say of %s',
    name => {
      expect(inspect(name)).toEqual([]);
    },
  );

  it('proposes the right order, safely when nothing is lost', () => {
    expect(inspect('243_2016_TP.pdf')).toEqual([
      {
        outcome: 'failed',
        at: { path: 'CSDL_X/243_2016_TP.pdf' },
        case: 'fault',
        values: {
          ...{ name: '243_2016_TP.pdf', proposal: '243_TP_2016.pdf', blemish: 'order' },
          ...{ also: '', letters: '', rename: 'offered', cell: '', wrong: 'file' },
        },
        fixes: [
          {
            confidence: 'safe',
            words: {
              vi: 'Đổi tên «243_2016_TP.pdf» thành «243_TP_2016.pdf»',
              en: 'Rename «243_2016_TP.pdf» to «243_TP_2016.pdf»',
            },
            edits: [
              {
                ...{ kind: 'rename', from: 'CSDL_X/243_2016_TP.pdf', to: 'CSDL_X/243_TP_2016.pdf' },
                sha256: 'digest of CSDL_X/243_2016_TP.pdf',
              },
            ],
          },
        ],
      },
    ]);
  });

  it('mends every other blemish with it', () => {
    expect(inspect(' 243_2016_tp.PDF')).toMatchObject([
      { values: { proposal: '243_TP_2016.pdf', also: 'letterCase spaces extensionCase' } },
    ]);
  });

  it('says what is wrong, as offices say it', () => {
    const { message, advice } = orderOfParts.explain(orderOfParts.example.values, 'fault');
    expect(message.vi).toBe('Tên tệp «243_2016_TP.pdf» sai thứ tự các phần; tên đúng là «243_TP_2016.pdf».');
    expect(advice.vi).toBe('Chọn «Đổi tên» để sửa tên tệp.');
  });
});

describe('a name in a cell whose parts are out of order', () => {
  const named = (name: string, ...files: readonly string[]) => {
    const cell = { role: 'componentFile', name, cell: 'H5', isAlone: true } as const;
    const row = sampleEntry({ row: 5, names: [cell] }, { componentFile: name });
    const own = files.map(file => sampleFile(`CSDL_X/${file}`));
    return [...orderOfParts.inspect(sampleDossier(own, row), null)];
  };
  const said = (answer: ReturnType<typeof named>[number] | undefined) => {
    if (answer?.outcome !== 'failed') throw new Error('no answer');
    return orderOfParts.explain(answer.values, answer.case);
  };
  const [SWAPPED, RIGHT] = ['243_2016_TP.pdf', '243_TP_2016.pdf'];
  const at = { path: 'danh-sach.xlsx', worksheet: 'Danh sách', cell: 'H5' };
  const setCell = { kind: 'setCell', cell: 'H5', was: SWAPPED, value: RIGHT, type: 'text' };
  const rename = { kind: 'rename', from: `CSDL_X/${SWAPPED}`, to: `CSDL_X/${RIGHT}` };

  it('is told at the cell and mended there and at the file in one', () => {
    const [answer, echo, ...rest] = named(SWAPPED, SWAPPED);
    expect(answer).toMatchObject({ at, fixes: [{ confidence: 'safe', edits: [rename, setCell] }] });
    expect(answer).toMatchObject({
      explains: expect.arrayContaining([{ number: 'FN02', at: { path: `CSDL_X/${SWAPPED}` } }]),
    });
    expect(echo).toMatchObject({ at: { path: `CSDL_X/${SWAPPED}` } });
    expect(rest).toEqual([]);
    expect(said(answer).message.vi).toBe(
      'Ô H5: tên tệp «243_2016_TP.pdf» sai thứ tự các phần; tên đúng là «243_TP_2016.pdf».',
    );
    expect(said(answer).advice.vi).toBe('Chọn «Đổi tên» để sửa cả tên tệp và ô H5.');
  });

  it('without the file is mended in the cell', () => {
    const [answer] = named(SWAPPED);
    expect(answer).toMatchObject({ at, fixes: [{ confidence: 'safe', edits: [setCell] }] });
    expect(said(answer).advice.vi).toBe('Chọn «Sửa theo đề xuất» để sửa ô H5.');
  });

  it('is the cell’s fault alone where the file is named right, and is why the cell finds no file', () => {
    const [answer, ...rest] = named(SWAPPED, RIGHT);
    expect(answer).toMatchObject({ at, values: { wrong: 'cell' }, fixes: [{ edits: [setCell] }] });
    expect(answer).toMatchObject({ explains: expect.arrayContaining([{ number: 'FD03', at }]) });
    expect(said(answer).advice.vi).toContain('Tệp trong thư mục đã mang tên đúng.');
    expect(rest).toEqual([]);
  });

  it('is the file’s fault alone where the cell is right, and is why the cell finds no file', () => {
    const answers = named(RIGHT, SWAPPED);
    expect(answers).toMatchObject([
      { at: { path: `CSDL_X/${SWAPPED}` }, explains: [{ number: 'FD03', at }], fixes: [{ edits: [rename] }] },
    ]);
    expect(said(answers[0]).message.vi).toMatch(/^Tên tệp/);
    expect(said(answers[0]).advice.vi).toContain('Ô H5 ghi tên đúng.');
  });

  it('is mended in both where each errs in its own way', () => {
    expect(named(SWAPPED, '2016_243_TP.PDF')).toMatchObject([
      {
        ...{ at, values: { wrong: 'both' } },
        fixes: [{ edits: [{ kind: 'rename', from: 'CSDL_X/2016_243_TP.PDF' }, setCell] }],
      },
      {},
    ]);
  });

  it('is not mended by machine where the cell is computed or the right name is another file’s', () => {
    const cell = { role: 'componentFile', name: SWAPPED, cell: 'H5', isAlone: true } as const;
    const computed = { shown: SWAPPED, formula: 'A5&"_2016_TP.pdf"' };
    const row = sampleEntry({ row: 5, names: [cell] }, { componentFile: computed });
    expect([...orderOfParts.inspect(sampleDossier([], row), null)]).toMatchObject([
      { values: { rename: 'byHand' }, fixes: [] },
    ]);
    expect(named(SWAPPED, SWAPPED, RIGHT)).toMatchObject([{ values: { rename: 'taken' }, fixes: [] }, {}]);
  });

  it('keeps the other names of its cell', () => {
    const shown = `9_KQ_2016.pdf; ${SWAPPED}`;
    const names = ['9_KQ_2016.pdf', SWAPPED].map(
      name => ({ role: 'componentFile', name, cell: 'H5', isAlone: false }) as const,
    );
    const row = sampleEntry({ row: 5, names }, { componentFile: shown });
    expect([...orderOfParts.inspect(sampleDossier([], row), null)]).toMatchObject([
      { fixes: [{ edits: [{ ...setCell, was: shown, value: `9_KQ_2016.pdf; ${RIGHT}` }] }] },
    ]);
  });
});
