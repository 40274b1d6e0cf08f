import { describe, expect, it } from 'vitest';
import { catalogueOf } from './catalogue.ts';
import { fileNameForm } from './checks/file-name-form.ts';
import { minimumResolution } from './checks/minimum-resolution.ts';
import { noPassword } from './checks/no-password.ts';
import { orderOfParts } from './checks/order-of-parts.ts';
import { demand, type Profile, type Regulation } from './regulation.ts';

function text(id: string, ...rules: Regulation['rules']): Regulation {
  const title = { vi: `Văn bản ${id}`, en: `Text ${id}` };
  return { id, title, from: '2021-01-01', replaces: [], provisions: /^\d$/, rules };
}

const profile: Profile = {
  ...{ id: 'p', title: { vi: 'p', en: 'p' } },
  texts: [
    text('a', demand('2', noPassword, null), demand('1', minimumResolution, { dpi: 200 })),
    text(
      'b',
      demand('3', minimumResolution, { dpi: 300 }),
      demand('4', orderOfParts, null),
      demand('5', fileNameForm, null),
    ),
  ],
  severities: { FN01: 'error', FN02: 'error', PD03: { user: 'error', owner: 'warning' }, PD04: 'error' },
};

describe('catalogueOf', () => {
  it('lists each number once, names before files', () => {
    expect(catalogueOf(profile).map(({ number }) => number)).toEqual(['FN01', 'FN02', 'PD03', 'PD04']);
  });

  it('tells where a check stands, in every text that demands it', () => {
    const provisions = catalogueOf(profile).at(-1)?.provisions;
    expect(provisions).toEqual([
      { rule: 'a/1', text: { vi: 'Văn bản a', en: 'Text a' } },
      { rule: 'b/3', text: { vi: 'Văn bản b', en: 'Text b' } },
    ]);
  });

  it('tells how grave each case is, and gives the first text’s example', () => {
    const [, , password, resolution] = catalogueOf(profile);
    expect(password?.severities).toEqual([
      { case: 'user', severity: 'error' },
      { case: 'owner', severity: 'warning' },
    ]);
    expect(resolution).toMatchObject({ id: 'pdf/minimum-resolution', stage: 'scan' });
    expect(resolution?.example).toEqual({
      case: 'low',
      message: {
        vi: 'Trang 2: độ phân giải 150 dpi, thấp hơn mức tối thiểu 200 dpi.',
        en: 'Page 2: resolution 150 dpi, below the minimum of 200 dpi.',
      },
      advice: {
        vi: 'Đề nghị quét lại trang này ở 200 dpi trở lên.',
        en: 'Please scan this page again at 200 dpi or more.',
      },
    });
  });
});
