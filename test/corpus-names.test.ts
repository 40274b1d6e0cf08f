import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldEchoes } from '#domain/echoes.ts';
import { Judge } from '#domain/judge.ts';
import { sampleDossier, sampleFile } from '#domain/sample-facts.ts';
import { PROFILES } from '#regulations/index.ts';

const FOLDER = join(import.meta.dirname, '../corpus/name');

/** Lines but comments, cut at tabs, `\uXXXX` read. */
function linesOf(name: string): string[][] {
  const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n');
  return lines
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split('\t').map(unescaped));
}

function unescaped(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** What the checks of names answer to a file of that name. */
function judged(name: string) {
  const [profile] = PROFILES;
  if (profile === undefined) throw new Error('no profile');
  const only = new Set(['FN01', 'FN02', 'FN03', 'FN04']);
  const judge = new Judge(profile, { stage: 'list', only, skip: new Set(), digest: text => text });
  const file = sampleFile(`CSDL_X/${name.replaceAll('/', ':')}`);
  const facts = { ...file, name };
  return foldEchoes([...judge.inspect('file', facts), ...judge.inspect('dossier', sampleDossier([facts]))]);
}

describe('corpus/name', () => {
  it.each(linesOf('names-valid.txt'))('has nothing to say of %s', name => {
    expect(judged(name)).toEqual([]);
  });

  it.each(linesOf('names-near-miss.txt'))('answers %s by %s and proposes %s', (name, number, proposal) => {
    const findings = judged(name);
    expect(findings.map(finding => [finding.number, finding.values['proposal']])).toEqual([
      [number, proposal],
    ]);
    expect(findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits))).toMatchObject([
      { kind: 'rename', to: `CSDL_X/${proposal ?? ''}` },
    ]);
    expect(judged(proposal ?? '')).toEqual([]);
  });

  it.each(linesOf('names-invalid.txt'))('answers %s by %s, without a proposal', (name, number) => {
    const findings = judged(name);
    expect(findings.map(finding => [finding.number, finding.severity])).toEqual([[number, 'error']]);
    expect(findings.flatMap(({ fixes }) => fixes)).toEqual([]);
  });

  it('never shows a letter that cannot be seen', () => {
    const names = ['names-near-miss.txt', 'names-invalid.txt'].flatMap(file =>
      linesOf(file).map(([name]) => name),
    );
    for (const { message, advice, fixes } of names.flatMap(name => judged(name ?? ''))) {
      for (const words of [message, advice, ...fixes.map(fix => fix.words)]) {
        expect(words.vi + words.en).not.toMatch(/[\p{Cc}\p{Cf}\u00A0]/u);
      }
    }
  });

  it.each(['names-valid.txt', 'names-near-miss.txt', 'names-invalid.txt'])('%s is not empty', file => {
    expect(linesOf(file).length).toBeGreaterThan(10);
  });
});
