import { UsageError } from './options/usage-error.ts';

/** A stream to print to; Node's own streams fit. */
export interface Output {
  write(text: string, done: (error?: Error | null) => void): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** The world that a command runs in. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Ends the work; what is known is still told. */
  readonly signal: AbortSignal;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What a disk answers that holds no more: then the answer would be lost, and nobody told. */
const FULL = new Set<unknown>(['ENOSPC', 'EDQUOT', 'EFBIG']);

/**
 * Prints chunks as fast as the reader takes them. A reader that has gone away is no fault of ours.
 * @throws UsageError when what is printed goes into a file, and its disk is full.
 */
export async function print(output: Output, chunks: Iterable<string>): Promise<void> {
  let pending = '';
  for (const chunk of chunks) {
    pending += chunk;
    if (pending.length < 65_536) continue;
    await printed(output, pending);
    pending = '';
  }
  if (pending !== '') await printed(output, pending);
}

function printed(output: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, error => {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (FULL.has(code)) reject(diskFull(String(code)));
      else resolve();
    });
  });
}

function diskFull(code: string): UsageError {
  return new UsageError({
    vi: `Ổ đĩa đã đầy, không ghi hết được kết quả (${code}). Đề nghị ghi vào ổ khác rồi chạy lại.`,
    en: `The disk is full: not all of the result could be written (${code}). Please write to another disk and run again.`,
  });
}
