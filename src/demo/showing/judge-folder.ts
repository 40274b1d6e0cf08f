import type { Io, Output } from '#cli/io.ts';
import { runCommand } from '#cli/run-program.ts';
import type { Report } from '#domain/report.ts';

/** Runs `sohoa check --json` on a folder, in this process, and returns its report. @throws Error when it gave none. */
export async function judgeFolder(folder: string, signal: AbortSignal): Promise<Report> {
  const [stdout, stderr] = [new Paper(), new Paper()];
  const io: Io = { stdout, stderr, signal, environment: process.env };
  await runCommand(['check', '--json', '--no-cache', folder], io);
  if (stdout.text === '') throw new Error(`sohoa check said: ${stderr.text}`);
  const report: unknown = JSON.parse(stdout.text);
  if (isReport(report)) return report;
  throw new Error('sohoa check --json gave something else than a report');
}

/** Keeps what is printed. */
class Paper implements Output {
  text = '';

  write(text: string, done: (error?: Error | null) => void): void {
    this.text += text;
    done();
  }
}

/** The program just wrote it and its schema is tested elsewhere; this tells a report from an error's words. */
function isReport(value: unknown): value is Report {
  return (
    typeof value === 'object' && value !== null && 'schema' in value && 'units' in value && 'summary' in value
  );
}
