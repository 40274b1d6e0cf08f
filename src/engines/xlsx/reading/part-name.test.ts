import { describe, expect, it } from 'vitest';
import { relationshipsPart, targetPart } from './part-name.ts';

describe('targetPart', () => {
  it.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', './a%20b.xml#x', 'xl/a b.xml'],
    ['xl/workbook.xml', '100%.xml', 'xl/100%.xml'],
  ])('finds from %s by %s the part %s', (source, target, part) => {
    expect(targetPart(source, target)).toBe(part);
  });

  it('finds none outside of the package', () => {
    expect(targetPart('xl/workbook.xml', '../../etc/passwd')).toBeNull();
    expect(targetPart('', '%2e%2e/a')).toBeNull();
  });
});

describe('relationshipsPart', () => {
  it('stands beside the part', () => {
    expect(relationshipsPart('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
    expect(relationshipsPart('')).toBe('_rels/.rels');
  });
});
