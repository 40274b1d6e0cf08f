import { describe, expect, it } from 'vitest';
import { chooseMarks } from './choose-marks.ts';
import {
  SAMPLE_LIST,
  SAMPLE_TELLING,
  sampleCellFault,
  sampleFault,
  sampleFaultyUnit,
} from './sample-faults.ts';

describe('the marks of a list', () => {
  it('are one for a cell: filled by the gravest, with what was found and what to do', () => {
    const unit = sampleFaultyUnit({
      ofDossier: [
        sampleCellFault('A5', { number: 'CD06', severity: 'info' }),
        sampleCellFault('A5', { number: 'CD01', message: { vi: 'Ô A5: mã sai.', en: '' } }),
      ],
    });
    expect(chooseMarks(unit, SAMPLE_TELLING).marks).toEqual([
      {
        ...{ worksheet: 'Danh sách', cell: 'A5', fill: 'error' },
        comment: 'Lỗi CD01: Mã sai.\n→ sửa CD01\nLưu ý CD06: lỗi CD06\n→ sửa CD06',
      },
    ]);
  });

  it('are those of rows, of columns and of the unit that stand at a cell of the list, and no others', () => {
    const unit = sampleFaultyUnit({
      ofList: [
        sampleCellFault('X2', { number: 'RW12', severity: 'info' }),
        sampleFault({ number: 'RW01', at: { path: SAMPLE_LIST, field: 'columns' } }),
      ],
      ofDossier: [sampleCellFault('E5', { number: 'RW02', severity: 'warning', outcome: 'undecided' })],
      ofUnit: [
        sampleCellFault('T5', { number: 'FD05' }),
        sampleFault({ number: 'FD01', at: { path: 'CSDL_X' } }),
      ],
      ofFile: [sampleFault({ number: 'PD04', at: { path: 'CSDL_X/2016/243_TP_2016.pdf' } })],
    });
    const { marks } = chooseMarks(unit, SAMPLE_TELLING);
    expect(marks.map(({ cell, fill }) => `${cell} ${fill}`)).toEqual(['T5 error', 'E5 warning', 'X2 info']);
    expect(marks[1]?.comment).toMatch(/^Chưa kết luận được RW02: /);
  });

  it('are bounded, and the gravest are kept', () => {
    const faults = ['A5', 'B5', 'C5'].map((cell, index) =>
      sampleCellFault(cell, { number: 'RW02', severity: index === 2 ? 'error' : 'warning' }),
    );
    const { marks, left } = chooseMarks(sampleFaultyUnit({ ofDossier: faults }), SAMPLE_TELLING, 2);
    expect([marks.map(({ cell }) => cell), left]).toEqual([['C5', 'A5'], 1]);
  });

  it('stay readable: of many findings in a cell the first few, of a long one its beginning', () => {
    const faults = Array.from({ length: 9 }, () =>
      sampleCellFault('A5', { number: 'CD01', message: { vi: 'x'.repeat(5000), en: '' } }),
    );
    const comment =
      chooseMarks(sampleFaultyUnit({ ofDossier: faults }), SAMPLE_TELLING).marks[0]?.comment ?? '';
    expect(comment.length).toBeLessThan(4000);
    expect(comment).toMatch(/… và 5 điều khác: xem danh sách lỗi\.$/);
  });

  it('are none without a list', () => {
    const unit = sampleFaultyUnit({ ofDossier: [sampleCellFault('A5', { number: 'CD01' })] });
    expect(chooseMarks({ ...unit, list: null }, SAMPLE_TELLING)).toEqual({ marks: [], left: 0 });
  });
});
