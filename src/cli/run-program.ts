import { InputError } from '#application/input-error.ts';
import type { Io } from './io.ts';
import { print } from './io.ts';
import { didYouMean } from './options/suggest.ts';
import { UsageError } from './options/usage-error.ts';
import { type Lang, langIn } from './words/lang.ts';

/** Runs one command and returns the program's exit code. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;

/** Loaded only when asked for, so that the program starts at once. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  facts: async () => (await import('./commands/facts.ts')).facts,
  look: async () => (await import('./commands/look.ts')).look,
  trial: async () => (await import('./commands/trial.ts')).trial,
  rules: async () => (await import('./commands/rules.ts')).rules,
  help: async () => (await import('./commands/help.ts')).help,
};

const NAMED_BY_OPTION: Readonly<Record<string, string>> = { '--help': 'help', '-h': 'help' };

const STOPPED = 130;

/** The whole program: signals, streams, the command, the exit code. */
export async function runProgram(program: NodeJS.Process): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    program.on(signal, () => {
      if (stop.signal.aborted) program.exit(STOPPED);
      stop.abort();
    });
  }
  for (const stream of [program.stdout, program.stderr]) stream.on('error', () => undefined);
  const { stdout, stderr, env: environment } = program;
  const io: Io = { stdout, stderr, signal: stop.signal, environment };
  program.exitCode = await runCommand(program.argv.slice(2), io);
}

/** Finds the command and runs it; what went wrong is told in one sentence, with exit code 2. */
export async function runCommand(args: readonly string[], io: Io): Promise<number> {
  const [first = '--help', ...rest] = args;
  const lang = langIn(args);
  try {
    if (first === '--version') return (await import('./commands/version.ts')).version(rest, io);
    const name = NAMED_BY_OPTION[first] ?? first;
    const isHelp = rest.includes('--help') || rest.includes('-h');
    const load = COMMANDS[isHelp ? 'help' : name];
    if (load === undefined) throw unknownCommand(first);
    return await (await load())(isHelp ? [name, ...rest] : rest, io);
  } catch (error) {
    if (io.signal.aborted && error === io.signal.reason) return STOPPED;
    await print(io.stderr, [`${sentenceOf(error, lang)}\n`]).catch(() => undefined);
    return 2;
  }
}

function sentenceOf(error: unknown, lang: Lang): string {
  if (error instanceof InputError) return error.words[lang];
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return lang === 'vi'
    ? `Chương trình gặp lỗi ngoài dự kiến; xin gửi các dòng sau cho Trung tâm CNTT&TT:\n${detail}`
    : `The program met an unexpected error; please send these lines to the center:\n${detail}`;
}

function unknownCommand(typed: string): UsageError {
  const meant = didYouMean(typed, Object.keys(COMMANDS));
  const path = { vi: `sohoa check "${typed}"`, en: `sohoa check "${typed}"` };
  return new UsageError({
    vi: `Không có lệnh «${typed}».${meant.vi} Để kiểm tra một thư mục: ${path.vi}. Xem: sohoa help.`,
    en: `There is no command “${typed}”.${meant.en} To check a folder: ${path.en}. See: sohoa help.`,
  });
}
