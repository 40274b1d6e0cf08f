import { STAGES, type Stage } from '#domain/finding.ts';
import { LANGS, type Lang } from '../words/lang.ts';
import { type OptionKind, oneOf, type ReadOptions, readOptions } from './read-options.ts';
import { UsageError } from './usage-error.ts';

/** From which gravity on the program ends with 1. */
export type FailOn = 'error' | 'undecided' | 'warning';

export const FAIL_ONS: readonly FailOn[] = ['error', 'undecided', 'warning'];

export type OutputFormat = 'terminal' | 'json' | 'jsonl';

/** What `sohoa check` is asked to do. Numbers and the profile are looked up later. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly list: string | null;
  readonly profile: string | null;
  readonly stage: Stage;
  /** yyyy-mm-dd; null is today in Vietnam. */
  readonly day: string | null;
  readonly format: OutputFormat;
  readonly html: string | null;
  /** Where the list of faults is written as a workbook; null without. */
  readonly xlsx: string | null;
  readonly failOn: FailOn;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** Files read at a time; null leaves it to the machine. */
  readonly jobs: number | null;
  readonly lang: Lang;
  readonly useCache: boolean;
  /** Pages are looked at. */
  readonly pixels: boolean;
  readonly unitCode: string | null;
  /** A JSON file that says what columns hold; null without. */
  readonly columns: string | null;
  /** Keeps `columns` beside the list for the next run. */
  readonly remember: boolean;
  /** What the center publishes for its units; null without. */
  readonly kit: string | null;
}

export const CHECK_DEFAULTS: Omit<CheckOptions, 'paths'> = {
  ...{ list: null, profile: null, stage: 'list', day: null, format: 'terminal', html: null },
  xlsx: null,
  ...{ failOn: 'error', only: [], skip: [], jobs: null, lang: 'vi', useCache: true, unitCode: null },
  ...{ pixels: true },
  ...{ columns: null, remember: false, kit: null },
};

export const CHECK_OPTIONS: Readonly<Record<string, OptionKind>> = {
  list: 'value',
  profile: 'value',
  stage: 'value',
  day: 'value',
  json: 'flag',
  jsonl: 'flag',
  html: 'value',
  xlsx: 'value',
  'fail-on': 'value',
  only: 'values',
  skip: 'values',
  jobs: 'value',
  lang: 'value',
  'no-cache': 'flag',
  'no-pixels': 'flag',
  'unit-code': 'value',
  columns: 'value',
  remember: 'flag',
  kit: 'value',
};

const MAX_JOBS = 64;

export function readCheckOptions(args: readonly string[]): CheckOptions {
  const given = readOptions(args, CHECK_OPTIONS);
  if (given.words.length === 0) {
    throw new UsageError({
      vi: 'Chưa cho biết kiểm tra thư mục nào. Ví dụ: sohoa check "CSDL_UBND xã Phúc Lộc"',
      en: 'Which folder should be checked? For example: sohoa check "CSDL_UBND xã Phúc Lộc"',
    });
  }
  return {
    paths: given.words,
    list: given.value('list'),
    profile: given.value('profile'),
    stage: oneOf('--stage', given.value('stage') ?? CHECK_DEFAULTS.stage, STAGES),
    day: dayOf(given.value('day')),
    format: formatOf(given),
    html: given.value('html'),
    xlsx: given.value('xlsx'),
    failOn: oneOf('--fail-on', given.value('fail-on') ?? CHECK_DEFAULTS.failOn, FAIL_ONS),
    only: given.values('only').map(number => number.toUpperCase()),
    skip: given.values('skip').map(number => number.toUpperCase()),
    jobs: jobsOf(given.value('jobs')),
    lang: oneOf('--lang', given.value('lang') ?? CHECK_DEFAULTS.lang, LANGS),
    useCache: !given.has('no-cache'),
    pixels: !given.has('no-pixels'),
    unitCode: given.value('unit-code'),
    columns: given.value('columns'),
    remember: rememberIn(given),
    kit: given.value('kit'),
  };
}

function formatOf(given: ReadOptions): OutputFormat {
  if (given.has('json') && given.has('jsonl')) {
    throw new UsageError({
      vi: 'Chỉ chọn một trong hai: --json hoặc --jsonl.',
      en: 'Choose one of the two: --json or --jsonl.',
    });
  }
  if (given.has('json')) return 'json';
  return given.has('jsonl') ? 'jsonl' : 'terminal';
}

function rememberIn(given: ReadOptions): boolean {
  if (!given.has('remember') || given.has('columns')) return given.has('remember');
  throw new UsageError({
    vi: '--remember ghi nhớ tệp của --columns, nên cần cả hai. Ví dụ: --columns cot.json --remember',
    en: '--remember keeps the file of --columns, so both are needed. For example: --columns columns.json --remember',
  });
}

/** A day that exists, as 2026-11-24 or 24/11/2026; always returned as the first. */
function dayOf(typed: string | null): string | null {
  if (typed === null) return null;
  const day = typed.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (_, d: string, m: string, y: string) => {
    return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  });
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : new Date(Number.NaN);
  const isReal = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
  if (isReal) return day;
  throw new UsageError({
    vi: `«${typed}» của --day không phải một ngày có thật. Ví dụ: --day 24/11/2026`,
    en: `“${typed}” of --day is no real day. For example: --day 2026-11-24`,
  });
}

function jobsOf(typed: string | null): number | null {
  if (typed === null) return null;
  const jobs = /^\d+$/.test(typed) ? Number(typed) : 0;
  if (jobs >= 1 && jobs <= MAX_JOBS) return jobs;
  throw new UsageError({
    vi: `«${typed}» của --jobs không dùng được: cần một số từ 1 đến ${MAX_JOBS}.`,
    en: `“${typed}” of --jobs cannot be used: a number from 1 to ${MAX_JOBS} is needed.`,
  });
}
