import { describe, expect, it } from 'vitest';
import { sampleDossier, sampleFile } from '../sample-facts.ts';
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
          ...{ also: '', letters: '', rename: 'offered' },
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
