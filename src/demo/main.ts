/**
 * `npm run demo`: makes an invented unit, judges it by the program's own code, shows the report,
 * and compares it with the truth that was written before. Exit code 1 when they differ.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Io } from '#cli/io.ts';
import { markedCopyName } from '#domain/own-files.ts';
import type { Report } from '#domain/report.ts';
import { makeDemoUnit } from './make-unit.ts';
import { UNIT_FOLDER } from './papers/invented-people.ts';
import { compareReport } from './planting/compare-report.ts';
import type { Expected } from './planting/expected.ts';
import { LOW_RESOLUTION, SWAPPED_NAME } from './planting/faults.ts';
import { PLANTED_LIST } from './planting/planted-list.ts';
import { filesOf, PLANTED_UNIT, type PlantedFile } from './planting/planted-unit.ts';
import { FolderNotOurs } from './planting/unit-folder.ts';
import { DEMO_HELP, DemoUsageError, readDemoOptions } from './showing/demo-options.ts';
import { hints } from './showing/hints.ts';
import { showFolder } from './showing/judge-folder.ts';
import { ProgressLine } from './showing/progress-line.ts';

/** What the program calls its marked copy of the demo's list. */
const MARKED = markedCopyName(PLANTED_LIST.name, 1);

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

process.exitCode = await demo(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${sentenceOf(error)}\n`);
  return 2;
});

async function demo(args: readonly string[]): Promise<number> {
  const { out, once, help } = readDemoOptions(args);
  if (help) {
    say(DEMO_HELP);
    return 0;
  }
  const folder = join(out, UNIT_FOLDER);
  const html = join(out, 'bao-cao.html');
  const xlsx = join(out, 'danh-sach-tep-chua-dat.xlsx');
  const expected = await make(folder);
  // A marked copy is never replaced; that of an earlier demo would be counted on from.
  await rm(join(out, MARKED), { force: true });
  say('\n2/3 Kiểm tra như đơn vị sẽ làm (judging as a unit would)\n');
  const { report } = await showFolder(folder, { html, xlsx }, ioUntilStopped());
  const isEqual = compare(expected, report);
  if (!once) {
    const files = { list: join(out, PLANTED_LIST.name), marked: join(out, MARKED), faults: xlsx };
    const made = { folder, html, ...files, expected: join(out, 'expected.json'), ...examples() };
    say(hints(made));
  }
  return isEqual ? 0 : 1;
}

async function make(folder: string): Promise<Expected> {
  say(
    '1/3 Tạo đơn vị mẫu: 14 hồ sơ, 28 tệp quét, danh sách 14 dòng (making an invented unit: 14 dossiers, 28 scans, a list of 14 rows)',
  );
  const line = new ProgressLine(process.stderr);
  const started = performance.now();
  const expected = await makeDemoUnit(folder, {
    onProgress: (done, total, name) => {
      line.show(`    ${done}/${total}  ${name}`);
    },
  });
  line.clear();
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  say(`    ${folder}: xong sau ${seconds} giây (done)`);
  return expected;
}

function compare(expected: Expected, report: Report): boolean {
  say('\n3/3 So báo cáo với đáp án đã ghi trước khi kiểm tra (comparing with the truth written before)');
  const differences = compareReport(expected, report);
  if (differences.length === 0) {
    const { files, dossiers, list } = expected;
    const rows = dossiers.filter(({ key }) => key.includes('!')).length;
    const listed = list === null ? '' : `, danh sách ${rows} dòng`;
    say(
      `    Khớp: ${files.length} tệp, ${dossiers.length} hồ sơ${listed}, không thiếu và không thừa lỗi nào (equal).`,
    );
    return true;
  }
  say(`    Khác ${differences.length} chỗ (differences):`);
  for (const difference of differences) say(`    - ${difference}`);
  return false;
}

/** Ctrl-C ends the check; what is known by then is still shown, and differs from the truth. */
function ioUntilStopped(): Io {
  const stop = new AbortController();
  process.once('SIGINT', () => {
    stop.abort();
  });
  const { stdout, stderr, env: environment } = process;
  return { stdout, stderr, signal: stop.signal, environment };
}

/** Files that the hints are about. */
function examples(): Pick<Parameters<typeof hints>[0], 'misnamed' | 'coarse'> {
  const files = filesOf(PLANTED_UNIT);
  const swapped = files.find(file => file.faults.includes(SWAPPED_NAME));
  const coarse = files.find(file => file.faults.includes(LOW_RESOLUTION));
  if (swapped === undefined || coarse === undefined) throw new Error('The demo has lost its examples');
  return { misnamed: { name: swapped.name, rightName: rightNameOf(swapped) }, coarse: coarse.name };
}

function rightNameOf({ name }: PlantedFile): string {
  return name.replace(/_(\d{4})_(TP|KQ)\.pdf$/, '_$2_$1.pdf');
}

function sentenceOf(error: unknown): string {
  if (error instanceof DemoUsageError) return `${error.message}\n\n${DEMO_HELP}`;
  if (error instanceof FolderNotOurs) {
    const strangers = error.strangers.slice(0, 3).map(name => `«${name}»`);
    return `Thư mục ${error.folder} có tệp không phải của bản chạy thử: ${strangers.join(', ')}. Đề nghị chuyển đi, hoặc chọn nơi khác: npm run demo -- --out THƯ_MỤC. (The folder holds files that are not the demo's; move them or choose another place.)`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
