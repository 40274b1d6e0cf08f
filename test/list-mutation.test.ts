import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { groupDossiers } from '#application/group-dossiers.ts';
import { makeManyRows } from '#demo/listing/make-many-rows.ts';
import { writeListing } from '#demo/listing/write-listing.ts';
import { seededRandom } from '#demo/seeded-random.ts';
import type { RawFinding } from '#domain/echoes.ts';
import { Judge } from '#domain/judge.ts';
import { NO_COLUMN_MAP } from '#domain/list/column-map.ts';
import { recognizeList } from '#domain/list/recognize-list.ts';
import type { ListFacts } from '#domain/list-facts.ts';
import { sampleFile, sampleUnit } from '#domain/sample-facts.ts';
import { openWorksheets } from '#engines/xlsx/open-worksheets.ts';
import { readWorkbook } from '#engines/xlsx/read-workbook.ts';
import { bk2021Profile } from '#regulations/profiles/bk-2021.ts';
import { mutateCells, mutatePart } from './mutation/mutate-list.ts';

const SEED = 20_261_124;
const MUTANTS = 150;

/** A net, not the measure: the reader is bounded by its limits. */
const NET_MS = 2000;

/** Four worksheets of twelve rows, two of which have a fault already. */
const sheets = makeManyRows({ count: 48, seed: SEED, faulty: 0.03 });
const workbook = writeListing(sheets);

const files = ['243_KQ_2016.pdf', 'Quet.pdf'].map(name => sampleFile(`CSDL_X/${name}`));

/** Asks every check on lists of everything. */
function judgeAll(list: ListFacts): readonly RawFinding[] {
  const judge = new Judge(bk2021Profile, {
    ...{ stage: 'list', only: null, skip: new Set() },
    digest: text => createHash('sha256').update(text).digest('hex'),
  });
  const { dossiers } = groupDossiers(files, list);
  const unit = { ...sampleUnit([]), list, dossiers, unitCode: '000.17.29.H03' };
  return [
    ...judge.inspect('list', list),
    ...dossiers.flatMap(dossier => [...judge.inspect('dossier', dossier)]),
    ...judge.inspect('unit', unit),
  ];
}

/** What must hold of every finding, whatever stands in the cells; each string is a fault. */
function faultsOf(findings: readonly RawFinding[], { path, tables }: ListFacts): readonly string[] {
  const sheetNames = new Set(tables.map(({ worksheet }) => worksheet));
  return findings.flatMap(({ number, at, message, advice }) => {
    const faults: string[] = [];
    for (const words of [message.vi, message.en, advice.vi, advice.en]) {
      if (words === '' || /undefined|NaN|\[object|\$\{/.test(words)) faults.push(`${number} says: ${words}`);
      if (/[\p{Cc}\u202a-\u202e]/u.test(words)) faults.push(`${number} lets a cell steer: ${words}`);
    }
    if (
      'cell' in at &&
      !(at.path === path && sheetNames.has(at.worksheet) && /^[A-Z]{1,3}[1-9]\d*$/.test(at.cell))
    )
      faults.push(`${number} stands nowhere: ${JSON.stringify(at)}`);
    return faults;
  });
}

interface Answer {
  readonly isJudged: boolean;
  readonly faults: readonly string[];
}

async function answerTo(bytes: Uint8Array): Promise<Answer> {
  const started = performance.now();
  const reading = await readWorkbook(bytes);
  if (reading.state === 'refused') {
    return { isJudged: false, faults: reading.detail === '' ? ['refused without a word'] : [] };
  }
  const recognition = recognizeList('danh-sach.xlsx', openWorksheets(reading.workbook), NO_COLUMN_MAP);
  if (recognition.state !== 'list') return { isJudged: false, faults: [] };
  const faults = faultsOf(judgeAll(recognition.list), recognition.list);
  return { isJudged: true, faults: performance.now() - started > NET_MS ? [...faults, 'slow'] : faults };
}

describe('lists, over mutants', () => {
  it('are judged as they are before anything is changed', async () => {
    expect(await answerTo(workbook)).toEqual({ isJudged: true, faults: [] });
  });

  it.each([
    [
      'with cells that hold anything',
      'cells',
      (dice: ReturnType<typeof seededRandom>) => writeListing(mutateCells(sheets, dice)),
    ],
    [
      'with a part that is damaged',
      'parts',
      (dice: ReturnType<typeof seededRandom>) => mutatePart(workbook, dice),
    ],
  ])('are read and judged soundly and soon %s', async (_, name, make) => {
    const answers: Answer[] = [];
    for (let mutant = 0; mutant < MUTANTS; mutant += 1) {
      answers.push(await answerTo(make(seededRandom(SEED).fork(`${name} ${mutant}`))));
    }
    expect(
      answers.flatMap(({ faults }, mutant) => faults.map(fault => `mutant ${mutant}: ${fault}`)),
    ).toEqual([]);
    // Enough of them reach the checks.
    expect(answers.filter(({ isJudged }) => isJudged).length).toBeGreaterThan(MUTANTS / 4);
  });
});
