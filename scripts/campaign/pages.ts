/**
 * Truth campaign of what the eye sees: invented pages with known truth, looked at and compared.
 * `node scripts/campaign/pages.ts --count 3000 --set trial [--seed S] [--jobs 2] [--part i/n] [--out FILE]`.
 * The seed of a trial is the commit that last touched what looks, unless told. With `--out`, each page's outcome is
 * kept as a line of JSON, and a run that was stopped goes on where it ended. docs/seals.md is written from that file.
 */
import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { PageSet } from '#demo/pages/page-truth.ts';
import { breakdownOf, figuresOf } from './pages/figures.ts';
import { Onlooker } from './pages/look-at-invented.ts';
import { readOutcomes } from './pages/read-outcomes.ts';
import type { PageOutcome } from './pages/score-page.ts';
import { figureLines } from './pages/show-figures.ts';

interface Plan {
  readonly count: number;
  readonly set: PageSet;
  readonly seed: string;
  readonly part: readonly [index: number, of: number];
}

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    set: { type: 'string', default: 'tuning' },
    seed: { type: 'string' },
    jobs: { type: 'string', default: '1' },
    part: { type: 'string', default: '1/1' },
    out: { type: 'string' },
    lines: { type: 'boolean', default: false },
  },
});

/** The commit that last changed what looks at pages. */
function lastTuning(): string {
  const words = ['log', '-1', '--format=%H', '--', 'src/engines/page'];
  return execFileSync('git', words, { encoding: 'utf8' }).trim().slice(0, 12);
}

function planRun(): Plan {
  const set = values.set === 'trial' ? 'trial' : 'tuning';
  const [index = 1, of = 1] = values.part.split('/').map(Number);
  return {
    set,
    count: Number(values.count),
    seed: values.seed ?? (set === 'trial' ? lastTuning() : '1'),
    part: [index, of],
  };
}

/** The seeds of this part that are not done yet. */
function seedsOf({ count, seed, part: [index, of] }: Plan, done: ReadonlySet<string>): string[] {
  return Array.from({ length: count }, (_, at) => at)
    .filter(at => at % of === index - 1)
    .map(at => `${seed}-${at}`)
    .filter(each => !done.has(each));
}

async function runHere(
  plan: Plan,
  done: ReadonlySet<string>,
  tell: (outcome: PageOutcome) => void,
): Promise<void> {
  const onlooker = new Onlooker();
  for (const seed of seedsOf(plan, done)) tell(await onlooker.judge(seed, plan.set));
}

/** Each part in a process of its own, which tells its outcomes as lines. */
async function runApart(plan: Plan, jobs: number, tell: (line: string) => void): Promise<void> {
  const [index, of] = plan.part;
  const known = values.out === undefined ? [] : ['--out', values.out];
  const ends = Array.from({ length: jobs }, async (_, job) => {
    const part = `${index + job * of}/${of * jobs}`;
    const words = [
      '--count',
      `${plan.count}`,
      '--set',
      plan.set,
      '--seed',
      plan.seed,
      '--part',
      part,
      '--lines',
    ];
    const child = spawn(process.execPath, [import.meta.filename, ...words, ...known], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const line of createInterface({ input: child.stdout })) tell(line);
    await new Promise(resolve => (child.exitCode === null ? child.once('exit', resolve) : resolve(null)));
    if (child.exitCode !== 0) throw new Error(`Part ${part} ended with ${child.exitCode}`);
  });
  await Promise.all(ends);
}

function show(plan: Plan, outcomes: readonly PageOutcome[]): void {
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  console.log(`${outcomes.length} pages of «${plan.set}», seed ${plan.seed}, part ${plan.part.join('/')}`);
  console.log(
    `ms CPU a page, drawing and looking: median ${times[times.length >> 1]}, most ${times.at(-1)}\n`,
  );
  for (const line of figureLines(figuresOf(outcomes))) console.log(line);
  console.log('');
  const worst = breakdownOf(outcomes).filter(({ count }) => count > 0);
  for (const line of figureLines(worst)) console.log(line);
}

const plan = planRun();
const jobs = Number(values.jobs);
const kept =
  values.out !== undefined && existsSync(values.out) ? readOutcomes(readFileSync(values.out, 'utf8')) : [];
const wanted = new Set(seedsOf(plan, new Set()));
const done = new Set(kept.map(({ seed }) => seed));
if (values.lines) await runHere(plan, done, outcome => console.log(JSON.stringify(outcome)));
else {
  const lines: string[] = [];
  const keep = (line: string): void => {
    lines.push(line);
    if (values.out !== undefined) appendFileSync(values.out, `${line}\n`);
    if (lines.length % 100 === 0) console.error(`${lines.length + kept.length} of ${wanted.size}`);
  };
  if (jobs > 1) await runApart(plan, jobs, keep);
  else await runHere(plan, done, outcome => keep(JSON.stringify(outcome)));
  show(plan, [...kept.filter(({ seed }) => wanted.has(seed)), ...readOutcomes(lines.join('\n'))]);
}
