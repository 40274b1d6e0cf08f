import type { Sheet } from '../drawing/sheet.ts';
import { PLACE } from './invented-people.ts';

export interface OfficialHead {
  /** 15/QĐ-UBND */
  readonly number: string;
  /** "ngày 22 tháng 7 năm 2021" */
  readonly day: string;
}

/** The State's name and motto, in the right half of an official paper or across a form. */
export function typeNationalHeading(sheet: Sheet, left = sheet.left, width = sheet.columnWidth): void {
  sheet.write('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', {
    style: 'bold',
    size: 12,
    align: 'center',
    left,
    width,
  });
  sheet.write('Độc lập - Tự do - Hạnh phúc', { style: 'bold', align: 'center', left, width });
  const middle = left + width / 2;
  const half = sheet.widthOf('Độc lập - Tự do - Hạnh phúc', { style: 'bold' }) / 2;
  sheet.rule(middle - half, middle + half, sheet.y + 5);
}

/** Heading of what an authority issues: its name and number left, State and day right. */
export function typeOfficialHeading(sheet: Sheet, { number, day }: OfficialHead): void {
  const top = sheet.y;
  const column = { left: sheet.left - 25, width: 190, align: 'center', size: 12 } as const;
  sheet.write('ỦY BAN NHÂN DÂN', { ...column, style: 'bold' });
  sheet.write(PLACE.commune.toLocaleUpperCase('vi'), { ...column, style: 'bold' });
  const middle = column.left + column.width / 2;
  sheet.rule(middle - 30, middle + 30, sheet.y + 5);
  sheet.skip(8).write(`Số: ${number}`, { ...column, size: 13 });
  const below = sheet.y;
  sheet.y = top;
  typeNationalHeading(sheet, 255, 310);
  sheet.y = below - 13 * 1.3;
  sheet.write(`${PLACE.commune.replace('xã ', '')}, ${day}`, {
    ...{ left: 255, width: 310, align: 'center', style: 'italic' },
  });
  sheet.skip(14);
}
