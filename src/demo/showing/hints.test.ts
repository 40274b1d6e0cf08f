import { describe, expect, it } from 'vitest';
import { hints } from './hints.ts';

const MADE = {
  folder: 'out/CSDL_UBND xã A',
  html: 'out/bao-cao.html',
  list: 'out/danh-sach.xlsx',
  marked: 'out/danh-sach - đã đánh dấu.xlsx',
  faults: 'out/danh-sach-tep-chua-dat.xlsx',
  expected: 'out/expected.json',
  misnamed: { name: '1_2021_TP.pdf', rightName: '1_TP_2021.pdf' },
  coarse: '2_KQ_2021.pdf',
};

describe('hints after the demo', () => {
  it('name what to open', () => {
    const { folder, html, list, marked, faults, expected } = MADE;
    for (const path of [folder, html, list, marked, faults, expected]) expect(hints(MADE)).toContain(path);
  });

  it('quote names with spaces, so that the commands run as they are', () => {
    expect(hints(MADE, false)).toContain(
      'mv "out/CSDL_UBND xã A/1_2021_TP.pdf" "out/CSDL_UBND xã A/1_TP_2021.pdf"',
    );
    expect(hints(MADE, false)).toContain('./sohoa check "out/CSDL_UBND xã A" --profile tt02-2019');
  });

  it('speak to a Windows prompt in its own words', () => {
    const said = hints(MADE, true);
    expect(said).toMatch(/\n {4}ren ".*1_2021_TP\.pdf" "1_TP_2021\.pdf"/);
    expect(said).not.toContain('./sohoa');
  });
});
