import { describe, expect, it } from 'vitest';
import { kinshipOf, mayShareFiles } from './linked-rows.ts';
import { type SampleCells, sampleEntry } from './sample-facts.ts';

const row = (cells: SampleCells) => sampleEntry({}, cells);
const BIRTH = { applicant: 'Nông Văn Khải', owner: 'Nông Thị Mỷ', content: 'Đăng ký khai sinh' };

describe('two rows of one code', () => {
  it.each<[string, SampleCells]>([
    ['another procedure of the same person', { ...BIRTH, content: 'Cấp thẻ bảo hiểm y tế' }],
    ['another procedure code', { ...BIRTH, procedureCode: '2.000815' }],
    ['another result of the same procedure', { ...BIRTH, resultNumber: '13/GKS' }],
    [
      'another owner, one who handed in, another procedure',
      { ...BIRTH, owner: 'x', content: 'Đăng ký thường trú' },
    ],
    ['nobody named', { content: BIRTH.content }],
    ['the same person, of which nothing says what it is', { applicant: BIRTH.applicant, owner: BIRTH.owner }],
  ])('are linked: %s', (_, other) => {
    const one = row({ ...BIRTH, procedureCode: '1.001193', resultNumber: '12/GKS' });
    expect(kinshipOf(one, row(other))).toBe('linked');
  });

  it.each<[string, SampleCells]>([
    ['another owner and who handed in', { ...BIRTH, applicant: 'y', owner: 'x', content: 'z' }],
    ['another owner of the same procedure, handed in by one', { ...BIRTH, owner: 'x' }],
    ['another who handed in, owners not named', { applicant: 'x' }],
  ])('are of two persons: %s', (_, other) => {
    expect(kinshipOf(row(BIRTH), row(other))).toBe('otherPerson');
  });

  it.each<[string, SampleCells]>([
    ['person and content agree', { ...BIRTH, owner: 'NÔNG THỊ  MỶ' }],
    ['another hand handed in for the same owner', { ...BIRTH, applicant: 'x' }],
    ['person and result agree', { owner: BIRTH.owner, resultNumber: '12/GKS' }],
  ])('are one entered twice: %s', (_, other) => {
    expect(kinshipOf(row({ ...BIRTH, resultNumber: '12/GKS' }), row(other))).toBe('double');
  });
});

describe('two rows that name one file', () => {
  const of = (code: string, cells: SampleCells = {}) => sampleEntry({ code }, { code, ...cells });

  it('may, of one code, or of one person where a code is missing', () => {
    expect(mayShareFiles(of('243'), of('243'))).toBe(true);
    expect(mayShareFiles(of('243', BIRTH), of('', BIRTH))).toBe(true);
  });

  it('may not, of two codes or of two persons', () => {
    expect(mayShareFiles(of('243', BIRTH), of('244', BIRTH))).toBe(false);
    expect(mayShareFiles(of('', BIRTH), of('', { owner: 'x', applicant: 'y' }))).toBe(false);
  });
});
