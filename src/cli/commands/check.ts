import { startReader } from '../compose-reader.ts';
import type { Io } from '../io.ts';
import { readCheckOptions } from '../options/check-options.ts';

export async function check(args: readonly string[], io: Io): Promise<number> {
  const options = readCheckOptions(args);
  // The workers start while the rest of the program is loaded: both take about as long.
  const reader = startReader(options);
  try {
    const { runCheck } = await import('../run-check.ts');
    return (await runCheck(options, io, reader)).exitCode;
  } finally {
    await reader.close();
  }
}
