import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROFILES, REGULATIONS } from '#regulations/index.ts';

const ROOT = join(import.meta.dirname, '..');
const CHECKS = join(ROOT, 'src/domain/checks');
const rules = [
  ...new Map(REGULATIONS.flatMap(text => text.rules.map(rule => [rule.number, rule] as const))).values(),
];
const files = readdirSync(CHECKS).filter(name => name.endsWith('.ts'));
const sources = files.filter(name => !name.endsWith('.test.ts'));

describe('src/domain/checks', () => {
  it('holds one file for each check that a text demands, and no other', () => {
    expect(new Set(sources)).toEqual(new Set(rules.map(({ id }) => `${id.split('/')[1] ?? ''}.ts`)));
    expect(sources).toHaveLength(rules.length);
  });

  it.each(sources)('%s has its test beside it', name => {
    expect(files).toContain(name.replace(/\.ts$/, '.test.ts'));
  });

  it.each(rules)('$number is named in the test of $id', ({ number, id }) => {
    const test = readFileSync(join(CHECKS, `${id.split('/')[1] ?? ''}.test.ts`), 'utf8');
    expect(test).toContain(`${number} ${id}`);
  });
});

describe('corpus', () => {
  const aboutContent = rules.filter(({ id }) => id.startsWith('pdf/') || id.startsWith('signature/'));

  it.each(aboutContent)('holds a passing and a failing file for $id', ({ id }) => {
    const names = readdirSync(join(ROOT, 'corpus', id));
    expect(names.some(name => name.startsWith('pass-'))).toBe(true);
    expect(names.some(name => name.startsWith('fail-'))).toBe(true);
    for (const name of names) expect(name).toMatch(/^(?:pass|fail)-.+\.pdf$/);
  });

  it('holds no folder of a check that no text demands', () => {
    const ids = ['pdf', 'signature'].flatMap(group =>
      readdirSync(join(ROOT, 'corpus', group)).map(name => `${group}/${name}`),
    );
    expect(new Set(ids)).toEqual(new Set<string>(aboutContent.map(({ id }) => id)));
  });

  it.each(aboutContent)('$id has no failing file that no profile knows to be grave or not', ({ number }) => {
    for (const { severities } of PROFILES) expect(severities[number]).toBeDefined();
  });
});

describe('the seeded list', () => {
  const truth: unknown = JSON.parse(readFileSync(join(ROOT, 'test/seeded-list/expected.json'), 'utf8'));
  const planted = new Set(JSON.stringify(truth).match(/(?:CD|RW|KQ|FN|FD)\d\d/g) ?? []);

  it.each(rules.filter(({ id }) => isOfLists(id)))('holds a planted fault of $number $id', ({ number }) => {
    expect(planted).toContain(number);
  });
});

/** What is asked of rows, of names in cells, and of list and folder side by side. */
function isOfLists(id: string): boolean {
  if (/^(?:code|row|list|result)\//.test(id)) return true;
  if (id.startsWith('name/')) return id !== 'name/distinct-names';
  return /^folder\/(?:file-in-list|file-in-folder|file-of-one-row|result-file)$/.test(id);
}
