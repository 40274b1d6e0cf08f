import { describe, expect, it } from 'vitest';
import { seededRandom } from '#demo/seeded-random.ts';
import type { PdfReading } from '#domain/pdf-facts.ts';
import { readPdfFacts } from '#engines/pdf/read-pdf-facts.ts';
import { mutate } from './mutation/mutate.ts';
import { differences } from './tricky/differences.ts';
import { MAKEABLE } from './tricky/tricky-folder.ts';

const SEED = 20_260_301;
const MUTANTS_EACH = 80;

/** A net, not the measure: the reader is bounded by its budget. */
const NET_MS = 2000;

/** One of each kind of structure; the two that qpdf makes are absent where it is. */
const BASES = [
  'exactly-200',
  'mrc-explicit-mask',
  'nested-forms',
  'inline-filtered-data-holding-ei',
  'annotation-appearance',
  'indexed-stream',
  'object-streams',
  'hybrid-xref',
  'three-revisions',
  'junk-before-header',
  'signature-then-timestamp',
  'script-in-outline',
  'page-tree-deep',
  'linearized-object-streams',
  'encrypted-aes-256-object-streams',
];

const bases = MAKEABLE.filter(({ name }) => BASES.includes(name.replace('color-', ''))).map(made => ({
  ...made,
  bytes: made.make(),
}));

/** Every number of a reading, wherever it stands. */
function* numbersIn(value: unknown): Iterable<number> {
  if (typeof value === 'number') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* numbersIn(inner);
  }
}

/** What must hold of any reading of anything; each string is a fault. */
function faultsOf(reading: PdfReading): readonly string[] {
  const faults: string[] = [];
  if (!['read', 'locked', 'refused'].includes(reading.state)) faults.push(`state ${reading.state}`);
  if (reading.state === 'refused' && reading.cause === 'crashed') faults.push('crashed');
  for (const number of numbersIn(reading)) if (!Number.isFinite(number)) faults.push(`number ${number}`);
  if (reading.state !== 'read') return faults;
  if (reading.pages.length === 0) faults.push('read, but no pages');
  reading.pages.forEach((page, index) => {
    if (page.number !== index + 1) faults.push(`page ${index + 1} is numbered ${page.number}`);
    if (!(page.widthMm > 0 && page.heightMm > 0)) faults.push(`page ${page.number} has no size`);
    if (page.dpi !== null && page.dpi <= 0) faults.push(`page ${page.number} has ${page.dpi} dpi`);
    const hasScan = page.kind === 'scan' || page.kind === 'mixed';
    if (hasScan !== (page.dpi !== null)) faults.push(`page ${page.number}: ${page.kind} and ${page.dpi} dpi`);
  });
  return faults;
}

describe('the reader of PDF facts, over mutants', () => {
  it('begins from files of twelve kinds and more', () => {
    expect(bases.length).toBeGreaterThanOrEqual(12);
    expect(bases.length * MUTANTS_EACH).toBeGreaterThanOrEqual(1000 * (bases.length / BASES.length));
    expect(BASES.length * MUTANTS_EACH).toBeGreaterThanOrEqual(1000);
  });

  it.each(bases)('reads $name itself as before', ({ bytes, truth }) => {
    const untouched = bytes.slice();
    expect(differences(truth, readPdfFacts(bytes, { images: true }))).toEqual({});
    expect(bytes).toEqual(untouched);
  });

  it.each(bases)('answers every mutant of $name soundly and soon', ({ name, bytes }) => {
    const dice = seededRandom(SEED).fork(name);
    const faults: string[] = [];
    for (let mutant = 0; mutant < MUTANTS_EACH; mutant++) {
      const other = bases[dice.whole(0, bases.length - 1)]?.bytes ?? bytes;
      const mutated = mutate(bytes, dice, other);
      const start = performance.now();
      const reading = readPdfFacts(mutated, { images: true });
      if (performance.now() - start > NET_MS) faults.push(`mutant ${mutant}: slow`);
      faults.push(...faultsOf(reading).map(fault => `mutant ${mutant}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  it('makes the same mutants every time, and none like its base by rule', () => {
    const [base] = bases;
    const bytes = base?.bytes ?? new Uint8Array(0);
    const make = (): Uint8Array => mutate(bytes, seededRandom(SEED), bytes);
    expect(make()).toEqual(make());
    expect(make()).not.toEqual(bytes);
  });
});
