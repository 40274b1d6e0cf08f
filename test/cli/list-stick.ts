import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIST_HEADER, textWorkbook } from '../ports/sample-workbook.ts';
import { runSohoa } from './run-sohoa.ts';
import { CODE, GOOD_DOSSIER, putFolder, reportOf } from './scan-files.ts';

export const UNIT = 'CSDL_UBND xã Phúc Lộc';
const KQ = `${CODE}_KQ_2021.pdf`;

/** The row of the dossier whose files are in order. */
export const ROW = [
  ...[CODE, 'Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu', '', '0912345678', 'Phúc Lộc', 'Cấp giấy phép'],
  ...[`${CODE}_TP_2021.pdf`, '22/07/2021', '29/07/2021', 'Giấy phép', '12/GP-UBND', 'UBND xã Phúc Lộc'],
  ...['29/07/2021', KQ, ''],
];
export const LIST = textWorkbook([LIST_HEADER, ROW]);

let made = 0;

/** A stick with a unit in order, and other files beside its folder. */
export function stick(
  scratch: string,
  files: Readonly<Record<string, Uint8Array | string>> = {},
  unit = UNIT,
): string {
  made += 1;
  const usb = join(scratch, `usb-${made}`);
  putFolder(join(usb, unit), GOOD_DOSSIER);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(usb, name), content);
  return usb;
}

export const check = (cwd: string, ...args: readonly string[]) => runSohoa(['check', ...args], { cwd });
export const json = async (cwd: string, ...args: readonly string[]) => {
  const ran = await check(cwd, ...args, '--json');
  const report = reportOf(ran);
  return { ...ran, report, lists: report.units.map(({ list }) => list?.path ?? null) };
};
