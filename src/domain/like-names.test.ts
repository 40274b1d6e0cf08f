import { describe, expect, it } from 'vitest';
import { likeNameKey, sameNameKey } from './like-names.ts';

describe('names that are taken for the same', () => {
  it.each([
    ['243_TP_2016.pdf', '243_tp_2016.PDF'],
    ['243_TP_2016.pdf', '243 _TP_\u00A02016.pdf'],
    ['Đơn.pdf', 'Đơn.pdf'.normalize('NFD')],
  ])('«%s» and «%s» are', (one, other) => {
    expect(sameNameKey(one)).toBe(sameNameKey(other));
  });

  it.each(['243_2016_TP.pdf', '243_TP_2016', '243_TP_2016.pdf.pdf', '243_\u0422P_2016.pdf'])(
    '243_TP_2016.pdf and «%s» are not',
    other => {
      expect(sameNameKey('243_TP_2016.pdf')).not.toBe(sameNameKey(other));
    },
  );
});

describe('names that mean the same file', () => {
  it.each([
    ['243_2016_TP.pdf', '243_TP_2016.pdf'],
    ['243_tp_2016 (1).pdf', '243_TP_2016.pdf'],
    ['243_TP_2016', '243_TP_2016.pdf'],
    ['Đơn xin', 'ĐƠN\u200B XIN.pdf.pdf'],
  ])('«%s» and «%s» do', (one, other) => {
    expect(likeNameKey(one)).toBe(likeNameKey(other));
  });

  it.each([
    ['243_TP_2016.pdf', '243_TP_2017.pdf'],
    ['243_TP_2016.pdf', '243_KQ_2016.pdf'],
    ['243_TP_2016.pdf', '244_TP_2016.pdf'],
    ['scan (1).pdf', 'scan (2).pdf'],
    ['Đơn.pdf', 'Đón.pdf'],
  ])('«%s» and «%s» do not', (one, other) => {
    expect(likeNameKey(one)).not.toBe(likeNameKey(other));
  });

  it('are not looked for in a text that is no name', () => {
    const long = ` ${'x'.repeat(40_000)}.PDF`;
    expect(likeNameKey(long)).toBe(long);
  });
});
