import type { Io } from '../io.ts';
import { readCheckOptions } from '../options/check-options.ts';
import { startReaders } from '../start-readers.ts';

export async function check(args: readonly string[], io: Io): Promise<number> {
  const options = readCheckOptions(args);
  // The workers start while the rest of the program is loaded: both take about as long.
  const readers = startReaders(options);
  try {
    const { runCheck } = await import('../run-check.ts');
    return (await runCheck(options, io, readers)).exitCode;
  } finally {
    await readers.close();
  }
}
