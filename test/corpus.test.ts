import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileEngines } from '#adapters/workers/compile-wasm.ts';
import { createEngines } from '#adapters/workers/engines.ts';
import { foldEchoes } from '#domain/echoes.ts';
import { type FileFacts, isReadable } from '#domain/facts.ts';
import type { Finding } from '#domain/finding.ts';
import { Judge } from '#domain/judge.ts';
import type { PdfReading } from '#domain/pdf-facts.ts';
import type { Profile } from '#domain/regulation.ts';
import { sampleDossier, sampleUnit } from '#domain/sample-facts.ts';
import { PROFILES, REGULATIONS } from '#regulations/index.ts';

const CORPUS = join(import.meta.dirname, '../corpus');
const engines = createEngines(compileEngines(), { images: false, pixels: true });

const rules = [
  ...new Map(REGULATIONS.flatMap(text => text.rules.map(rule => [rule.number, rule] as const))).values(),
].filter(({ id }) => id.startsWith('pdf/') || id.startsWith('signature/'));

const cases = rules.flatMap(({ number, id, stage }) =>
  readdirSync(join(CORPUS, id)).map(name => ({ number, stage, path: `${id}/${name}`, name })),
);

async function read(bytes: Uint8Array): Promise<PdfReading> {
  const pdf = engines.readPdf(bytes);
  if (pdf.state !== 'read') return pdf;
  const compared = { ...pdf, disagreements: await engines.compare(bytes, pdf) };
  return (await engines.look?.(bytes, compared, () => undefined)) ?? compared;
}

/** Through the engines, under a right name, as the one file of a unit. */
async function judged(profile: Profile, { stage, path }: (typeof cases)[number]): Promise<Finding[]> {
  const bytes = new Uint8Array(readFileSync(join(CORPUS, path)));
  const file: FileFacts = {
    ...{ path: 'CSDL_X/243_TP_2016.pdf', name: '243_TP_2016.pdf', sizeBytes: bytes.length },
    ...{ sha256: engines.sha256(bytes), pdf: await read(bytes) },
  };
  const judge = new Judge(profile, { stage, only: null, skip: new Set(), digest: text => text });
  const dossier = sampleDossier([file]);
  return foldEchoes([
    ...judge.inspect('file', file),
    ...(isReadable(file) ? judge.inspect('pdf', file) : []),
    ...judge.inspect('dossier', dossier),
    ...judge.inspect('unit', sampleUnit([file])),
  ]);
}

const told = (findings: readonly Finding[]) =>
  findings.map(({ number, outcome, severity, message }) => ({ number, outcome, severity, vi: message.vi }));

describe.each(PROFILES)('corpus under $id', profile => {
  it.each(cases.filter(({ name }) => name.startsWith('fail-')))(
    '$path yields $number and no other error',
    async one => {
      const findings = await judged(profile, one);
      expect(told(findings.filter(({ number }) => number === one.number))).not.toEqual([]);
      const others = findings.filter(({ number, severity }) => number !== one.number && severity === 'error');
      expect(told(others)).toEqual([]);
    },
  );

  it.each(cases.filter(({ name }) => name.startsWith('pass-')))('$path does not yield $number', async one => {
    const findings = await judged(profile, one);
    expect(told(findings.filter(({ number }) => number === one.number))).toEqual([]);
  });
});
