import { accessSync, closeSync, constants, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { DiskFileWriter } from '#adapters/disk/disk-file-writer.ts';
import { systemCode } from '#adapters/disk/system-errors.ts';
import type { WriteOutcome } from '#application/ports/file-writer.ts';
import { visibleText } from '#domain/text.ts';
import { UsageError } from './options/usage-error.ts';

/** The mark stands near the top; more of a file that may not be ours need not be read. */
const HEAD_BYTES = 1024;

/** What a report is written for, and by what it is known again. */
export interface ReportKind {
  /** Stands in each report of the kind, within its first kilobyte. */
  readonly mark: string;
  /** Names that are offered where the given one cannot be used, after the option. */
  readonly example: { readonly vi: string; readonly en: string };
}

/** Where a report will be written; makes sure before any work that it may be. */
export class ReportFile {
  readonly path: string;
  readonly #kind: ReportKind;

  private constructor(path: string, kind: ReportKind) {
    this.path = path;
    this.#kind = kind;
  }

  /** @throws UsageError when something that is no report of this kind stands there, or nothing may be written there. */
  static at(path: string, kind: ReportKind): ReportFile {
    const file = new ReportFile(path, kind);
    const head = file.#head();
    if (head !== null && !head.includes(kind.mark)) throw file.#notOurs();
    try {
      accessSync(dirname(path), constants.W_OK);
    } catch (error) {
      throw file.notWritten(systemCode(error));
    }
    return file;
  }

  /** Whoever opens it meanwhile sees the old report or the new one, whole. Returns what the disk refused; null when it is written. */
  async write(content: Uint8Array): Promise<UsageError | null> {
    return this.refusalIn(await new DiskFileWriter().replace(this.path, content));
  }

  /** What there is to say of an outcome of writing here; null when it is written. */
  refusalIn(outcome: WriteOutcome): UsageError | null {
    if (outcome.state === 'written') return null;
    return this.notWritten(outcome.state === 'taken' ? 'EEXIST' : outcome.code);
  }

  notWritten(code: string): UsageError {
    const shown = visibleText(this.path);
    const { vi, en } = this.#kind.example;
    return new UsageError({
      vi: `Không ghi được báo cáo «${shown}» (${code}). Đề nghị chọn nơi khác, ví dụ ${vi.replace(' ', ' ~/')}`,
      en: `The report “${shown}” could not be written (${code}). Please choose another place, such as ${en.replace(' ', ' ~/')}`,
    });
  }

  #notOurs(): UsageError {
    const shown = visibleText(this.path);
    const { vi, en } = this.#kind.example;
    return new UsageError({
      vi: `«${shown}» đã có và không phải báo cáo của phần mềm này nên không bị ghi đè. Đề nghị chọn tên khác, ví dụ ${vi}`,
      en: `“${shown}” exists and is no report of this program, so it is not overwritten. Please choose another name, such as ${en}`,
    });
  }

  /** The first bytes as text; null when nothing stands there. */
  #head(): string | null {
    try {
      const file = openSync(this.path, 'r');
      try {
        const bytes = new Uint8Array(HEAD_BYTES);
        return new TextDecoder().decode(bytes.subarray(0, readSync(file, bytes)));
      } finally {
        closeSync(file);
      }
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw this.notWritten(systemCode(error));
    }
  }
}
