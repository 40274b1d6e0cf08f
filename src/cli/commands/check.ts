import type { Io } from '../io.ts';
import { readCheckOptions } from '../options/check-options.ts';
import { runCheck } from '../run-check.ts';

export async function check(args: readonly string[], io: Io): Promise<number> {
  return (await runCheck(readCheckOptions(args), io)).exitCode;
}
