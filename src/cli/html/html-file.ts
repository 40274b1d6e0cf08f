import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from '#adapters/disk/system-errors.ts';
import { visibleText } from '#domain/text.ts';
import { UsageError } from '../options/usage-error.ts';
import type { ReportView } from '../report-view.ts';
import { GENERATOR_MARK } from './generator-mark.ts';

/** The mark stands near the top; more of a file that may not be ours need not be read. */
const HEAD_BYTES = 1024;

/** Where the report will be written; makes sure before any work that it may be. */
export class HtmlFile {
  readonly #path: string;

  private constructor(path: string) {
    this.#path = path;
  }

  /** @throws UsageError when something that is no report of ours stands there, or nothing may be written there. */
  static at(path: string): HtmlFile {
    const head = headOf(path);
    if (head !== null && !head.includes(GENERATOR_MARK)) throw notOurs(path);
    try {
      accessSync(dirname(path), constants.W_OK);
    } catch (error) {
      throw notWritten(path, error);
    }
    return new HtmlFile(path);
  }

  /**
   * Writes beside the target and renames: whoever opens it sees the old report or the new one, whole.
   * Returns what the disk refused; null when it is written.
   */
  async write(view: ReportView): Promise<UsageError | null> {
    const { htmlReport } = await import('./html-report.ts');
    const temporary = `${this.#path}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      writeFileSync(temporary, htmlReport(view), { flag: 'wx' });
      renameSync(temporary, this.#path);
      return null;
    } catch (error) {
      rmSync(temporary, { force: true });
      return notWritten(this.#path, error);
    }
  }
}

function notOurs(path: string): UsageError {
  const shown = visibleText(path);
  return new UsageError({
    vi: `«${shown}» đã có và không phải báo cáo của phần mềm này nên không bị ghi đè. Đề nghị chọn tên khác, ví dụ --html bao-cao.html`,
    en: `“${shown}” exists and is no report of this program, so it is not overwritten. Please choose another name, such as --html report.html`,
  });
}

/** The first bytes as text; null when nothing stands there. */
function headOf(path: string): string | null {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = new Uint8Array(HEAD_BYTES);
      return new TextDecoder().decode(bytes.subarray(0, readSync(file, bytes)));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw notWritten(path, error);
  }
}

function notWritten(path: string, error: unknown): UsageError {
  const shown = visibleText(path);
  const code = systemCode(error);
  return new UsageError({
    vi: `Không ghi được báo cáo «${shown}» (${code}). Đề nghị chọn nơi khác, ví dụ --html ~/bao-cao.html`,
    en: `The report “${shown}” could not be written (${code}). Please choose another place, such as --html ~/report.html`,
  });
}
