import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Run {
  readonly seconds: number;
  /** High-water mark of the process itself; 0 where /proc does not tell. */
  readonly peakMegabytes: number;
  readonly exitCode: number | null;
}

/** Runs a whole process, its output thrown away, and watches its clock and its memory. */
export function runProcess(command: string, args: readonly string[], folder?: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const began = process.hrtime.bigint();
    const child = spawn(command, args, { stdio: 'ignore', ...(folder === undefined ? {} : { cwd: folder }) });
    let peakMegabytes = 0;
    const watch = setInterval(() => {
      peakMegabytes = Math.max(peakMegabytes, peakOf(child.pid));
    }, 20);
    child.once('error', error => {
      clearInterval(watch);
      reject(error);
    });
    child.once('exit', exitCode => {
      clearInterval(watch);
      resolve({ seconds: Number(process.hrtime.bigint() - began) / 1e9, peakMegabytes, exitCode });
    });
  });
}

/** VmHWM only grows, so a look every 20 ms misses at most the last 20 ms. */
function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** "1.23 (1.10–1.40)": median, least and most. */
export function spread(values: readonly number[], digits = 2): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}
