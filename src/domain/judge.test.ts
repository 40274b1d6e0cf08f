import { describe, expect, it } from 'vitest';
import { defineCheck } from './check.ts';
import type { FileFacts } from './facts.ts';
import { Judge, type JudgeOptions, severityOf } from './judge.ts';
import { demand, type Profile, type Regulation } from './regulation.ts';

const words = (text: string) => ({ vi: text, en: text });

/** Answers once per digit of the file's name: 0 does not apply, 1 fails, 2 is open. */
const digits = defineCheck<
  'file',
  { readonly limit: number },
  { digit: string; limit: number },
  'one' | 'two'
>({
  ...{ number: 'FN01', id: 'name/digits', subject: 'file', stage: 'list' },
  ...{ title: words('digits'), asks: words('none'), cases: ['one', 'two'] },
  example: { case: 'one', values: { digit: '1', limit: 1 } },
  *inspect({ path, name }, { limit }) {
    for (const digit of name.replace(/\D/g, '')) {
      const fault = { at: { path }, values: { digit, limit } };
      if (digit === '0') yield { outcome: 'notApplicable', at: { path } };
      else if (digit === '1') yield { outcome: 'failed', case: 'one', ...fault };
      else yield { outcome: 'undecided', reason: 'person', case: 'two', ...fault };
    }
  },
  explain: ({ digit, limit }) => ({ message: words(`${digit} of ${limit}`), advice: words('mend') }),
});

function text(id: string, limit: number, replaces: readonly string[] = []): Regulation {
  const rules = [demand('1', digits, { limit })];
  return { id, title: words(id), from: '2021-01-01', replaces, provisions: /^\d$/, rules };
}

function profile(...texts: Regulation[]): Profile {
  return { id: 'p', title: words('p'), texts, severities: { FN01: { one: 'error', two: 'warning' } } };
}

const options: JudgeOptions = {
  stage: 'list',
  only: null,
  skip: new Set(),
  digest: value => value.replaceAll('\n', '/'),
};

const file = (name: string): FileFacts => ({
  ...{ path: name, name, sizeBytes: 0, sha256: '' },
  pdf: { state: 'refused', cause: 'empty' },
});

describe('the judge', () => {
  it('gives each answer its words, its rule and its severity', () => {
    const judge = new Judge(profile(text('a', 7)), options);
    expect([...judge.inspect('file', file('12'))]).toMatchObject([
      { rule: 'a/1', case: 'one', severity: 'error', outcome: 'failed', message: { vi: '1 of 7' } },
      { rule: 'a/1', case: 'two', severity: 'warning', outcome: 'undecided', reason: 'person' },
    ]);
  });

  it('counts every answer, silence and the not applicable too', () => {
    const judge = new Judge(profile(text('a', 1)), options);
    for (const name of ['0', '12', 'x', '1']) expect([...judge.inspect('file', file(name))]).toBeDefined();
    expect(judge.tallies.get('FN01')).toEqual({ passed: 1, failed: 2, undecided: 1, notApplicable: 1 });
  });

  it('tells what belongs to a later stage as next, not as a fault', () => {
    const judge = new Judge(profile(text('a', 1)), { ...options, stage: 'scan' });
    expect([...judge.inspect('file', file('1'))]).toEqual([]);
    expect(judge.next).toEqual(new Map([['FN01', 1]]));
  });

  it('gives one place one id in every run, and two faults there two ids', () => {
    const ids = () =>
      [...new Judge(profile(text('a', 1)), options).inspect('file', file('11'))].map(({ id }) => id);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
  });

  it('spells a path alike in ids however it is composed', () => {
    const [composed] = new Judge(profile(text('a', 1)), options).inspect('file', file('ế1'.normalize('NFC')));
    const [decomposed] = new Judge(profile(text('a', 1)), options).inspect(
      'file',
      file('ế1'.normalize('NFD')),
    );
    expect(composed?.id).toBe(decomposed?.id);
  });

  it.each([
    ['a whole text', 'a'],
    ['a single rule', 'a/1'],
  ])('drops %s that a later one replaces', (_, replaced) => {
    const judge = new Judge(profile(text('a', 1), text('b', 2, [replaced])), options);
    expect([...judge.inspect('file', file('1'))].map(({ rule }) => rule)).toEqual(['b/1']);
  });

  it('asks only the checks wanted', () => {
    const asked = (more: Partial<JudgeOptions>) =>
      [...new Judge(profile(text('a', 1)), { ...options, ...more }).inspect('file', file('1'))].length;
    expect(asked({ only: new Set(['FN01']) })).toBe(1);
    expect(asked({ only: new Set(['PD04']) })).toBe(0);
    expect(asked({ skip: new Set(['FN01']) })).toBe(0);
  });

  it('refuses a profile without a severity for what a check can answer', () => {
    expect(() => severityOf(profile(), 'FN01', 'three')).toThrow('FN01 three');
  });
});
