import { signByHand } from '../drawing/handwriting.ts';
import type { Sheet } from '../drawing/sheet.ts';
import type { Random } from '../seeded-random.ts';

/** '2021-07-22' → "ngày 22 tháng 7 năm 2021", as official papers write it. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const full = Number(month) > 2 ? String(Number(month)) : month;
  return `ngày ${date} tháng ${full} năm ${year}`;
}

/** yyyy-mm-dd, both. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}

/** A line of a form: the printed label, the hand's answer over dots. */
export function fillIn(sheet: Sheet, label: string, answer: string): void {
  const typing = { size: 13 } as const;
  const start = sheet.left + sheet.widthOf(`${label} `, typing);
  const room = sheet.left + sheet.columnWidth - start;
  sheet.y += 13 * 1.55;
  sheet.put(label, sheet.left, sheet.y, typing);
  const dots = Math.floor(room / sheet.widthOf('.', { size: 10 }));
  sheet.put('.'.repeat(dots), start, sheet.y + 2, { size: 10 });
  sheet.put(answer, start + 6, sheet.y - 1, { style: 'italic', size: 14, ink: 'blue' });
}

export interface Signing {
  readonly title: readonly string[];
  readonly name: string;
  /** The office stamps over the left third of the signature. */
  readonly sealed: boolean;
}

/** Signature block in the right half: who signs as what, the hand, perhaps a seal, the name. */
export function signOff(sheet: Sheet, { title, name, sealed }: Signing, random: Random): void {
  const column = { left: 315, width: 230, align: 'center' } as const;
  for (const line of title) sheet.write(line, { ...column, style: line.startsWith('(') ? 'italic' : 'bold' });
  const middle = { x: column.left + column.width / 2, y: sheet.y + 42 };
  signByHand(sheet, middle, random);
  if (sealed) sheet.seals.push({ x: middle.x - 48, y: middle.y - 4 });
  sheet.skip(78).write(name, { ...column, style: 'bold' });
}
