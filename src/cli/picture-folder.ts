import { accessSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DiskFileWriter } from '#adapters/disk/disk-file-writer.ts';
import { systemCode } from '#adapters/disk/system-errors.ts';
import { isUnitFolder } from '#application/folder-names.ts';
import { visibleText } from '#domain/text.ts';
import { UsageError } from './options/usage-error.ts';

/** Names with numbers behind them are tried up to this. */
const MOST_TRIES = 999;
const LONGEST_STEM = 80;

/** Where pictures go: made with the first of them, never within a unit's scans, nothing in it ever replaced. */
export class PictureFolder {
  readonly path: string;
  readonly #writer = new DiskFileWriter();

  private constructor(path: string) {
    this.path = path;
  }

  /** @throws UsageError for a place among a unit's scans, or where nothing may be written */
  static at(typed: string): PictureFolder {
    const folder = new PictureFolder(typed);
    const unit = unitAround(typed);
    if (unit !== null) throw amongScans(typed, unit);
    try {
      if (existsSync(typed)) accessSync(typed, constants.W_OK);
    } catch (error) {
      throw folder.#notWritten(systemCode(error));
    }
    return folder;
  }

  /** A folder of its own, of a name that is not taken, where the user stands, or beside the unit that she stands in. */
  static beside(stem: string, tail: string): PictureFolder {
    const unit = unitAround('.');
    const start = unit === null ? '' : dirname(unit);
    for (let at = 1; at <= MOST_TRIES; at++) {
      const path = join(start, numbered(`${plainStem(stem)}-${tail}`, at));
      if (!existsSync(path)) return new PictureFolder(path);
    }
    throw new PictureFolder(start).#notWritten('EEXIST');
  }

  /**
   * Returns the path it was written to: `name.jpg`, or `name-2.jpg` where that is taken.
   * @throws UsageError when the disk refuses
   */
  async write(name: string, jpeg: Uint8Array): Promise<string> {
    try {
      mkdirSync(this.path, { recursive: true });
    } catch (error) {
      throw this.#notWritten(systemCode(error));
    }
    for (let at = 1; at <= MOST_TRIES; at++) {
      const path = join(this.path, `${numbered(name, at)}.jpg`);
      const outcome = await this.#writer.createNew(path, jpeg);
      if (outcome.state === 'written') return path;
      if (outcome.state === 'refused') throw this.#notWritten(outcome.code);
    }
    throw this.#notWritten('EEXIST');
  }

  #notWritten(code: string): UsageError {
    const shown = visibleText(this.path);
    return new UsageError({
      vi: `Không ghi được ảnh vào «${shown}» (${code}). Đề nghị chọn nơi khác, ví dụ --out ~/anh-quet`,
      en: `Pictures could not be written into “${shown}” (${code}). Please choose another place, such as --out ~/pictures`,
    });
  }
}

/** What of a file's name any system takes for a name. */
export function plainStem(name: string): string {
  const stem = name
    .normalize('NFC')
    .replace(/\.pdf$/iu, '')
    .replace(/[^\p{L}\p{M}\p{N} ._-]+/gu, '_')
    .slice(0, LONGEST_STEM)
    .replace(/^[ .]+|[ .]+$/gu, '');
  return stem === '' ? 'tep' : stem;
}

function numbered(name: string, at: number): string {
  return at === 1 ? name : `${name}-${at}`;
}

/** The outermost unit's folder that a place lies in; null outside of any. */
function unitAround(path: string): string | null {
  let found: string | null = null;
  for (let at = realPlace(path); dirname(at) !== at; at = dirname(at))
    if (isUnitFolder(basename(at))) found = at;
  return found;
}

/** Of a place that need not be there yet. */
function realPlace(path: string): string {
  const whole = resolve(path);
  const missing: string[] = [];
  for (let at = whole; ; at = dirname(at)) {
    try {
      return join(realpathSync(at), ...missing);
    } catch {
      if (dirname(at) === at) return whole;
      missing.unshift(basename(at));
    }
  }
}

function amongScans(typed: string, unit: string): UsageError {
  const [shown, name] = [visibleText(typed), visibleText(basename(unit))];
  return new UsageError({
    vi: `«${shown}» nằm trong thư mục hồ sơ «${name}»; ảnh xem thử không được để lẫn với bản quét. Đề nghị chọn nơi khác, ví dụ --out ~/anh-quet`,
    en: `“${shown}” lies in the unit’s folder “${name}”; pictures must not mix with its scans. Please choose another place, such as --out ~/pictures`,
  });
}
