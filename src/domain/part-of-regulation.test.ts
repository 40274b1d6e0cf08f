import { describe, expect, it } from 'vitest';
import { noPassword } from './checks/no-password.ts';
import { signed } from './checks/signed.ts';
import { partOf } from './part-of-regulation.ts';
import { demand, type Regulation } from './regulation.ts';

const text: Regulation = {
  ...{ id: 't', title: { vi: 't', en: 't' }, from: '2021-01-01', replaces: [], provisions: /^\d$/ },
  rules: [demand('1', noPassword, null), demand('2', signed, null)],
};

describe('partOf', () => {
  it('keeps the text, and of its rules those of the named provisions', () => {
    const part = partOf(text, ['2']);
    expect(part).toEqual({ ...text, rules: [text.rules[1]] });
  });

  it('refuses a provision under which nothing stands', () => {
    expect(() => partOf(text, ['3'])).toThrow('t has no rule under 3');
  });
});
