import type { UsageError } from '../options/usage-error.ts';
import { ReportFile, type ReportKind } from '../report-file.ts';
import type { ReportView } from '../report-view.ts';
import { GENERATOR_MARK } from './generator-mark.ts';

const KIND: ReportKind = {
  mark: GENERATOR_MARK,
  example: { vi: '--html bao-cao.html', en: '--html report.html' },
};

/** Where the HTML report will be written. */
export class HtmlFile {
  readonly #file: ReportFile;

  private constructor(file: ReportFile) {
    this.#file = file;
  }

  /** @throws UsageError when something that is no report of ours stands there, or nothing may be written there. */
  static at(path: string): HtmlFile {
    return new HtmlFile(ReportFile.at(path, KIND));
  }

  /** Returns what the disk refused; null when it is written. */
  async write(view: ReportView): Promise<UsageError | null> {
    const { htmlReport } = await import('./html-report.ts');
    return this.#file.write(new TextEncoder().encode(htmlReport(view)));
  }
}
