import type { FaultCounts } from '#application/digest/digest-report.ts';
import type { WorkKind } from '#application/digest/plan-work.ts';
import type { VerdictCounts } from '#domain/report.ts';
import type { Verdict } from '#domain/verdict.ts';
import { counted, dayIn, numberIn, sizeIn } from './lang.ts';

const vi = {
  title: 'Kiểm tra thư mục và danh sách',
  folder: 'Thư mục',
  files: 'Tệp',
  rules: 'Quy định',
  dossiers: 'Hồ sơ theo kết quả',
  verdicts: { passed: 'Đạt', failed: 'Không đạt', undecided: 'Chưa kết luận được' } satisfies Record<
    Verdict,
    string
  >,
  amount: (files: number, pages: number, bytes: number) =>
    `${numberIn('vi', files)} tệp, ${numberIn('vi', pages)} trang, ${sizeIn('vi', bytes)}`,
  onDay: (profile: string, day: string) => `${profile}, tính đến ngày ${dayIn('vi', day)}`,
  allPassed: (dossiers: number, files: number) =>
    `Đạt cả ${numberIn('vi', dossiers)} hồ sơ (${numberIn('vi', files)} tệp). Không có lỗi nào phải sửa.`,
  dossierCounts: (counts: VerdictCounts) => ({
    failed: `Không đạt ${numberIn('vi', counts.failed)} hồ sơ`,
    undecided: `Chưa kết luận được ${numberIn('vi', counts.undecided)}`,
    passed: `Đạt ${numberIn('vi', counts.passed)}`,
  }),
  stopped: (done: number, total: number) =>
    `Đã dừng: mới kiểm tra ${numberIn('vi', done)}/${numberIn('vi', total)} tệp, kết quả chưa đầy đủ.`,
  noScans: (folder: string) => `Không thấy tệp PDF nào trong «${folder}».`,
  noScansAdvice:
    'Đề nghị kiểm tra lại đường dẫn, hoặc chép các tệp quét vào thư mục CSDL_tendonvi rồi chạy lại.',
  nothing: 'Chưa kiểm tra được gì.',
  counts: ({ failed, undecided, warning }: FaultCounts) =>
    [
      failed > 0 ? `${numberIn('vi', failed)} lỗi` : '',
      undecided > 0 ? `${numberIn('vi', undecided)} chỗ chưa rõ` : '',
      warning > 0 ? `${numberIn('vi', warning)} cảnh báo` : '',
    ]
      .filter(part => part !== '')
      .join(', '),
  noCode: 'chưa rõ mã hồ sơ',
  common: 'Lỗi chung của nhiều tệp, nhiều dòng',
  ofUnit: 'Thư mục của đơn vị',
  manyFiles: (files: number) => `${numberIn('vi', files)} tệp`,
  manyPlaces: (places: number) => `${numberIn('vi', places)} chỗ`,
  moreFiles: (files: number) => `và ${numberIn('vi', files)} tệp khác`,
  morePlaces: (places: number) => `và ${numberIn('vi', places)} chỗ khác`,
  ofKind: {
    failed: (amount: string, title: string) => `${amount} có lỗi ở mục «${title}»`,
    undecided: (amount: string, title: string) => `${amount} chưa kết luận được ở mục «${title}»`,
    warned: (amount: string, title: string) => `${amount} cần kiểm tra mục «${title}»`,
  },
  page: (pages: string) => `trang ${pages}`,
  moreDossiers: (dossiers: number) =>
    `… và ${numberIn('vi', dossiers)} hồ sơ khác chưa đạt: xem đủ bằng --html bao-cao.html`,
  onlyCommon: (dossiers: number) =>
    `${numberIn('vi', dossiers)} hồ sơ chỉ mắc các lỗi đã nêu ở trên nên không liệt kê lại.`,
  echoes: (list: string) => `(kéo theo: ${list})`,
  renameAbove: 'Đổi tên thành tên đúng nêu trên',
  safeFix: '[sửa tự động được]',
  confirmFix: '[sửa tự động được, sau khi có người xác nhận]',
  fixLegend:
    'Chỗ ghi «sửa tự động được» không cần quét lại. Lệnh sửa sẽ có ở phiên bản sau; trước mắt có thể đổi tên tệp, sửa ô bằng tay; các tệp khác cứ giữ nguyên.',
  warnings: 'Cảnh báo (cần kiểm tra, chưa phải lỗi)',
  infos: 'Lưu ý (không phải sửa)',
  notKnown: (title: string) => `${title}: chưa xem được`,
  skipped: 'Chưa kiểm tra được',
  stoppedPaths: (paths: number) => `${numberIn('vi', paths)} tệp chưa kiểm tra vì đã dừng giữa chừng`,
  next: 'Việc tiếp theo',
  work: {
    rename: (files: number) => `Đổi tên theo đề xuất, ${numberIn('vi', files)} chỗ:`,
    repair: (files: number) => `Sửa ${numberIn('vi', files)} tệp mà không cần quét lại:`,
    rewrite: (cells: number) => `Ghi lại ô trong danh sách theo đề xuất, ${numberIn('vi', cells)} ô:`,
    edit: (cells: number) => `Sửa trong danh sách, ${numberIn('vi', cells)} chỗ:`,
    supply: (files: number) => `Bổ sung tệp còn thiếu, ${numberIn('vi', files)} chỗ:`,
    unlock: (files: number) => `Xin quyền đọc hoặc chép lại rồi kiểm tra lại, ${numberIn('vi', files)} tệp:`,
    rescan: (files: number, pages: number) =>
      `Quét lại ${numberIn('vi', pages)} trang của ${numberIn('vi', files)} tệp:`,
    replace: (files: number) => `Lấy lại hoặc quét lại cả tệp, ${numberIn('vi', files)} tệp:`,
    correct: (files: number) => `Xử lý theo hướng dẫn ở trên, ${numberIn('vi', files)} chỗ:`,
    decide: (files: number) => `Xem giấy gốc rồi quyết định, ${numberIn('vi', files)} tệp:`,
    look: (files: number, pages: number) =>
      `Xem bằng mắt ${numberIn('vi', pages)} trang không màu của ${numberIn('vi', files)} tệp: trang có dấu đỏ thì quét màu lại:`,
    review: (files: number) => `Xem lại các cảnh báo, không bắt buộc sửa, ${numberIn('vi', files)} chỗ:`,
    ask: (files: number) => `Vượt giới hạn của máy này, đề nghị hỏi Trung tâm, ${numberIn('vi', files)} tệp:`,
  } satisfies Record<WorkKind, (files: number, pages: number) => string>,
  laterWork: (title: string, files: number) => `${title}: ${numberIn('vi', files)} tệp (chưa đến bước này)`,
  unsigned: (files: number) => `Chờ ký số ${numberIn('vi', files)} tệp (chưa đến bước này)`,
  nothingToDo: 'Không còn việc nào ở bước này.',
  askWhom: 'Vướng mắc',
  explainEach: (number: string) => `Giải thích từng lỗi: sohoa rules ${number}`,
  fullReport: 'Báo cáo đầy đủ, in được: thêm --html bao-cao.html',
  written: (path: string) => `Đã ghi báo cáo HTML: ${path}`,
  law: 'Căn cứ',
  custom: 'thông lệ, không phải quy định',
};

export type ReportWords = typeof vi;

const en: ReportWords = {
  title: 'Check of folder and list',
  folder: 'Folder',
  files: 'Files',
  rules: 'Rules',
  dossiers: 'Dossiers by verdict',
  verdicts: { passed: 'Passed', failed: 'Failed', undecided: 'Undecided' },
  amount: (files, pages, bytes) =>
    `${counted(files, 'file')}, ${counted(pages, 'page')}, ${sizeIn('en', bytes)}`,
  onDay: (profile, day) => `${profile}, as of ${dayIn('en', day)}`,
  allPassed: (dossiers, files) =>
    `All ${counted(dossiers, 'dossier')} passed (${counted(files, 'file')}). Nothing needs mending.`,
  dossierCounts: counts => ({
    failed: `Failed ${counted(counts.failed, 'dossier')}`,
    undecided: `Undecided ${numberIn('en', counts.undecided)}`,
    passed: `Passed ${numberIn('en', counts.passed)}`,
  }),
  stopped: (done, total) =>
    `Stopped: only ${numberIn('en', done)} of ${counted(total, 'file')} checked, the result is incomplete.`,
  noScans: folder => `There is no PDF in “${folder}”.`,
  noScansAdvice: 'Please check the path, or copy the scans into the folder CSDL_tendonvi and run again.',
  nothing: 'Nothing could be checked.',
  counts: ({ failed, undecided, warning }) =>
    [
      failed > 0 ? counted(failed, 'error') : '',
      undecided > 0 ? `${numberIn('en', undecided)} undecided` : '',
      warning > 0 ? counted(warning, 'warning') : '',
    ]
      .filter(part => part !== '')
      .join(', '),
  noCode: 'dossier code unknown',
  common: 'Errors that many files or rows share',
  ofUnit: 'The unit’s folder',
  manyFiles: files => counted(files, 'file'),
  manyPlaces: places => counted(places, 'place'),
  moreFiles: files => `and ${counted(files, 'other file')}`,
  morePlaces: places => `and ${counted(places, 'other place')}`,
  ofKind: {
    failed: (amount, title) => `${amount} at fault under “${title}”`,
    undecided: (amount, title) => `${amount} undecided under “${title}”`,
    warned: (amount, title) => `${amount} to be checked under “${title}”`,
  },
  page: pages => `${/\D/.test(pages) ? 'pages' : 'page'} ${pages}`,
  moreDossiers: dossiers =>
    `… and ${counted(dossiers, 'other dossier')} that did not pass: see all with --html report.html`,
  onlyCommon: dossiers =>
    `${counted(dossiers, 'dossier')} with nothing but errors told above not listed again.`,
  echoes: list => `(and so also: ${list})`,
  renameAbove: 'Rename to the right name above',
  safeFix: '[can be mended by machine]',
  confirmFix: '[can be mended by machine, once a person confirms]',
  fixLegend:
    'What “can be mended by machine” needs no rescan. The command for it comes in a later version; until then rename files and mend cells by hand, and leave the other files as they are.',
  warnings: 'Warnings (to be checked, not errors yet)',
  infos: 'Information (nothing to mend)',
  notKnown: title => `${title}: not looked at,`,
  skipped: 'Could not be checked',
  stoppedPaths: paths => `${counted(paths, 'file')} not checked: stopped before`,
  next: 'What comes next',
  work: {
    rename: files => `Rename as proposed, ${counted(files, 'name')}:`,
    repair: files => `Mend ${counted(files, 'file')} without scanning again:`,
    rewrite: cells => `Write cells of the list anew as proposed, ${counted(cells, 'cell')}:`,
    edit: cells => `Mend in the list, ${counted(cells, 'place')}:`,
    supply: files => `Add the files that are missing, ${counted(files, 'place')}:`,
    unlock: files => `Ask for leave to read, or copy, and check again, ${counted(files, 'file')}:`,
    rescan: (files, pages) => `Scan ${counted(pages, 'page')} of ${counted(files, 'file')} again:`,
    replace: files => `Fetch or scan again as a whole, ${counted(files, 'file')}:`,
    correct: files => `Mend as advised above, ${counted(files, 'place')}:`,
    decide: files => `Look at the paper and decide, ${counted(files, 'file')}:`,
    look: (files, pages) =>
      `Look at ${counted(pages, 'page')} without color of ${counted(files, 'file')}: scan those with a red seal again in color:`,
    review: files => `Look at the warnings, nothing must be mended, ${counted(files, 'place')}:`,
    ask: files => `Beyond this machine’s limits, please ask the center, ${counted(files, 'file')}:`,
  },
  laterWork: (title, files) => `${title}: ${counted(files, 'file')} (this step has not come yet)`,
  unsigned: files => `${counted(files, 'file')} waiting to be signed (this step has not come yet)`,
  nothingToDo: 'Nothing is left to do in this step.',
  askWhom: 'Questions',
  explainEach: number => `Each fault explained: sohoa rules ${number}`,
  fullReport: 'Full report, printable: add --html report.html',
  written: path => `HTML report written: ${path}`,
  law: 'Provision',
  custom: 'custom, not law',
};

export const REPORT_WORDS = { vi, en };
