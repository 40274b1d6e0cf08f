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

/** Prints chunks as fast as the reader takes them. A reader that has gone away is no fault of ours. */
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
  return new Promise(resolve => {
    output.write(text, () => resolve());
  });
}
