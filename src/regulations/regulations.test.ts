import { describe, expect, it } from 'vitest';
import { catalogueOf } from '#domain/catalogue.ts';
import { rulesOf, severityOf } from '#domain/judge.ts';
import { sampleDossier, samplePages, sampleScan } from '#domain/sample-facts.ts';
import { bk2021 } from './bk-2021.ts';
import { PROFILES, REGULATIONS } from './index.ts';
import { nd302020 } from './nd30-2020.ts';
import { practice } from './practice.ts';
import { bk2021Profile } from './profiles/bk-2021.ts';
import { tt012023 } from './tt01-2023.ts';
import { tt022019 } from './tt02-2019.ts';

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const STRICT = PROFILES.filter(({ id }) => id !== 'bk-2021');
const EVERY_RULE = REGULATIONS.flatMap(text => text.rules.map(rule => ({ text, rule })));

describe('every text', () => {
  it('has an id of its own', () => {
    const ids = REGULATIONS.map(({ id }) => id);
    expect(ids).toEqual(['bk-2021', 'nd30-2020', 'practice', 'tt01-2023', 'tt02-2019']);
  });

  it.each(REGULATIONS)('$id names a title in both languages and its first day', ({ title, from }) => {
    expect(title.vi).not.toBe('');
    expect(title.en).not.toBe('');
    expect(from).toMatch(DAY);
  });

  it.each(REGULATIONS)('$id ends only what exists', ({ replaces }) => {
    const known = new Set(REGULATIONS.map(({ id }) => id));
    for (const { text, rule } of EVERY_RULE) known.add(`${text.id}/${rule.provision}`);
    for (const ended of replaces) expect(known).toContain(ended);
  });

  it.each(REGULATIONS)('$id demands each check once', ({ rules }) => {
    const numbers = rules.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

describe('every provision', () => {
  it.each(EVERY_RULE)(
    '$text.id/$rule.provision is written as its text writes provisions',
    ({ text, rule }) => {
      expect(rule.provision).toMatch(text.provisions);
    },
  );

  it.each([
    [bk2021, ['I.1', 'I.2', 'II'], ['I', 'I.3', 'II.1', 'bk-2021/I.1', 'I.12', 'III']],
    [tt022019, ['scan.color', 'scan.scale'], ['scan', 'Điều 5', 'scan.colors', 'x scan.color']],
    [nd302020, ['PL1.II.I', '25.1.c'], ['PL1', 'PL1.II', 'PL6', '25', '25.1', '26.1.c', 'nd30-2020/25.1.c']],
    [tt012023, ['8'], ['7', '88', '8.1', 'Điều 8']],
    [
      practice,
      ['pdf.password', 'signature.nothing-after', 'code.day', 'row.x', 'result.x', 'list.x'],
      ['pdf', 'I.1', 'pdf.', 'pdf.a-', 'cell.x'],
    ],
  ])('has a grammar that refuses others', ({ provisions }, good, bad) => {
    for (const provision of good) expect(provision).toMatch(provisions);
    for (const provision of bad) expect(provision).not.toMatch(provisions);
  });
});

describe('every check', () => {
  it('has one number and one id, wherever it is demanded', () => {
    const ids = new Map<string, string>();
    for (const { rule } of EVERY_RULE) {
      expect(ids.get(rule.number) ?? rule.id).toBe(rule.id);
      ids.set(rule.number, rule.id);
    }
    expect(new Set(ids.values()).size).toBe(ids.size);
  });

  it.each(EVERY_RULE)('$rule.number in $text.id speaks both languages', ({ rule }) => {
    const { title, asks } = rule;
    const example = rule.example();
    for (const words of [title, asks, example.message, example.advice]) {
      expect(words.vi).toMatch(/[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵằắẳẵặầấẩẫậềếểễệồốổỗộờớởỡợừứửữự]/i);
      expect(words.vi).toBe(words.vi.normalize('NFC'));
      expect(words.en.replace(/«[^»]*»/g, '')).toMatch(/^[ -~“”’×–…°]+$/);
      expect(`${words.vi} ${words.en}`).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
    }
    for (const words of [asks, example.message, example.advice]) {
      expect(words.vi).toMatch(/[.]$/);
      expect(words.en).toMatch(/[.]$/);
    }
  });

  it.each(EVERY_RULE)(
    '$rule.number in $text.id has cases of different names, its example among them',
    ({ rule }) => {
      expect(new Set(rule.cases).size).toBe(rule.cases.length);
      expect(rule.cases).toContain(rule.example().case);
    },
  );
});

describe.each(PROFILES)('profile $id', profile => {
  const rules = rulesOf(profile);

  it('asks each check once', () => {
    const numbers = rules.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('asks every check that any text demands', () => {
    const asked = new Set(rules.map(({ number }) => number));
    expect(asked).toEqual(new Set(EVERY_RULE.map(({ rule }) => rule.number)));
  });

  it('says how grave each case of each check is', () => {
    for (const { number, cases } of rules) {
      for (const gravity of cases) {
        expect(['error', 'warning', 'info']).toContain(severityOf(profile, number, gravity));
      }
    }
  });

  it('names no case that its check cannot answer', () => {
    for (const [number, entry] of Object.entries(profile.severities)) {
      const cases = rules.find(rule => rule.number === number)?.cases;
      expect(cases).toBeDefined();
      if (typeof entry === 'object') expect(new Set(Object.keys(entry))).toEqual(new Set(cases));
    }
  });

  it('gives every entry of the catalogue a provision', () => {
    for (const { number, provisions } of catalogueOf(profile)) {
      expect(provisions.length, number).toBeGreaterThan(0);
    }
  });
});

describe('the profiles', () => {
  it('begin with the letter of 2021, the default', () => {
    expect(PROFILES.map(({ id }) => id)).toEqual(['bk-2021', 'nd30-copy', 'tt01-2023', 'tt02-2019']);
  });

  it.each(STRICT)('differ on color and on what is almost 200 dpi: $id', circular => {
    const both = (number: 'PD04' | 'PD05', gravity: string) => [
      severityOf(bk2021Profile, number, gravity),
      severityOf(circular, number, gravity),
    ];
    expect(both('PD04', 'near')).toEqual(['warning', 'error']);
    expect(both('PD04', 'low')).toEqual(['error', 'error']);
    expect(both('PD05', 'sealElsewhere')).toEqual(['warning', 'error']);
    expect(both('PD05', 'maybeElsewhere')).toEqual(['warning', 'error']);
    expect(both('PD05', 'declared')).toEqual(['info', 'error']);
    expect(both('PD05', 'stamp')).toEqual(['error', 'error']);
  });

  it.each([
    ['bk-2021', 'bk-2021/I.1', 'bk-2021/I.1'],
    ['tt02-2019', 'tt02-2019/scan.resolution', 'tt02-2019/scan.signature'],
    ['nd30-copy', 'nd30-2020/PL1.II.I', 'nd30-2020/25.1.c'],
    ['tt01-2023', 'tt01-2023/8', 'tt01-2023/8'],
  ])('cite under %s their own text for scans, the letter for names and list', (id, resolution, signature) => {
    const profile = PROFILES.find(known => known.id === id);
    if (profile === undefined) throw new Error('no profile');
    const cited = new Map(rulesOf(profile).map(({ number, provision }) => [number, provision]));
    expect(cited.get('PD04')).toBe(resolution);
    expect(cited.get('SG01')).toBe(signature);
    expect(cited.get('FN02')).toBe('bk-2021/I.2');
    expect(cited.get('RW01')).toBe('bk-2021/II');
    expect(cited.get('PD03')).toBe('practice/pdf.password');
  });

  it.each(STRICT)('ask for color always: $id', profile => {
    const color = rulesOf(profile).find(({ number }) => number === 'PD05');
    const gray = sampleDossier([sampleScan({ pages: samplePages({ colorMode: 'gray' }) })]);
    if (color?.subject !== 'dossier') throw new Error('no rule on color');
    expect([...color.judge(gray)]).toMatchObject([{ outcome: 'failed', case: 'notColor' }]);
  });
});

/** Number, case, severity: as practice has it, and where practice is silent as decision 0004 says. */
describe('severities', () => {
  it.each([
    ['FN01 form error', 'FN01 ordinal info', 'FN02 fault error', 'FN03 fault error'],
    ['FN04 extensionCase info', 'FN04 spaces info', 'FN04 decomposed info', 'FN04 copy error'],
    ['FN04 hidden error', 'FN04 unportable error', 'FN04 separator error', 'FN04 trailingDot error'],
    ['FN04 doubleExtension error', 'FN04 missingExtension error', 'FN05 asCode warning', 'FN05 other error'],
    ['FN06 fault error', 'FN07 fault error', 'FD01 name error', 'FD01 subfolder warning'],
    ['FD06 litter info', 'FD06 placeholder warning', 'FD07 fault warning', 'PD01 fault error'],
    ['PD02 fault error', 'PD03 user error', 'PD03 owner warning', 'PD06 blank info'],
    ['PD07 digital info', 'PD08 script error', 'PD08 launch error', 'PD08 attachment warning'],
    ['PD09 size info', 'PD09 box error', 'PD10 fault error', 'SG01 fault error'],
    ['PD01 undrawn error', 'PD11 turned warning', 'PD12 crooked info', 'PD12 lost warning'],
    ['PD13 border info', 'PD13 lost warning', 'PD14 dark info', 'PD14 lost warning'],
    ['PD15 pale info', 'PD15 lost warning', 'PD05 unseen error', 'PD05 notColor error'],
    ['CD01 column warning', 'CD02 impossible error', 'CD02 future error', 'CD05 fault info'],
    ['CD06 fault info', 'CD07 fault error', 'RW01 columns error', 'RW01 cell error'],
    ['RW10 fault warning', 'KQ01 fault warning', 'KQ02 received warning', 'KQ02 late warning'],
    ['KQ02 expiry warning', 'KQ03 fault warning', 'KQ04 fault warning', 'KQ05 fault warning'],
    ['CD01 form error', 'CD01 spelling warning', 'CD01 missing warning', 'CD01 provisional info'],
  ])('are the same in all profiles: %s, %s, %s, %s', (...lines) => {
    for (const line of lines) {
      const [number, gravity = '', severity] = line.split(' ');
      for (const profile of PROFILES) {
        const rule = rulesOf(profile).find(each => each.number === number);
        expect(rule === undefined ? null : severityOf(profile, rule.number, gravity)).toBe(severity);
      }
    }
  });
});
