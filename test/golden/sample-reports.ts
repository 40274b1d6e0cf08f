import type { FileFacts, UnitFacts } from '#domain/facts.ts';
import type { Finding, Severity } from '#domain/finding.ts';
import { codeInName } from '#domain/read-file-name.ts';
import { REPORT_SCHEMA, type Report, type Skipped, type UnitReport } from '#domain/report.ts';
import { samplePages, samplePdf } from '#domain/sample-facts.ts';
import { countSeverities, countVerdicts, reportUnit } from '#domain/unit-report.ts';

export const FOLDER = 'CSDL_UBND xã Phúc Lộc';

type Change = Partial<Finding> & Pick<Finding, 'number' | 'at'>;

/** A finding with the words of its check as the person reads them; only what the report shows matters here. */
export function sampleFinding(change: Change): Finding {
  const { number, at } = change;
  return {
    id: `${number}-${at.path}-${'page' in at ? at.page : ''}`,
    ...{ check: 'pdf/sample', rule: 'bk-2021/I.1', stage: 'scan', severity: 'error', outcome: 'failed' },
    ...{
      message: { vi: `${number} vi`, en: `${number} en` },
      advice: { vi: 'Đề nghị sửa.', en: 'Please mend.' },
    },
    ...{ case: 'fault', values: {}, echoes: [], fixes: [] },
    ...change,
  };
}

export const lowResolution = (name: string, page: number, dpi = '150'): Finding =>
  sampleFinding({
    number: 'PD04',
    at: { path: `${FOLDER}/${name}`, page },
    case: 'low',
    message: {
      vi: `Trang ${page}: độ phân giải ${dpi} dpi, thấp hơn mức tối thiểu 200 dpi.`,
      en: `Page ${page}: resolution ${dpi} dpi, below the minimum of 200 dpi.`,
    },
    advice: {
      vi: 'Đề nghị quét lại trang này ở 200 dpi trở lên.',
      en: 'Please scan this page again at 200 dpi or more.',
    },
  });

export const unseenColor = (name: string, page: number): Finding =>
  sampleFinding({
    ...{ number: 'PD05', at: { path: `${FOLDER}/${name}`, page }, case: 'unseen' },
    ...{ outcome: 'undecided', reason: 'pixels' },
    message: {
      vi: `Trang ${page}: bản quét không có màu (thang xám); chưa xem điểm ảnh nên chưa biết giấy có dấu hay không.`,
      en: `Page ${page}: the scan has no color (gray); its pixels were not looked at, so a seal is not excluded.`,
    },
    advice: {
      vi: 'Nếu bản giấy có dấu đỏ, đề nghị quét màu lại; nếu không, ghi «không có dấu đỏ» vào cột Ghi chú của hồ sơ trong danh sách.',
      en: 'If the paper bears a red seal, please scan it in color; if not, write “không có dấu đỏ” into the dossier’s note (Ghi chú) in the list.',
    },
  });

export const oldVersion = (name: string): Finding =>
  sampleFinding({
    ...{ number: 'PD02', at: { path: `${FOLDER}/${name}` } },
    message: {
      vi: 'Tệp là PDF phiên bản 1.3; yêu cầu từ 1.4 trở lên.',
      en: 'The file is PDF version 1.3; 1.4 or later is required.',
    },
    advice: {
      vi: 'Chọn «Nâng phiên bản PDF» trước khi ký số, không cần quét lại.',
      en: 'Choose “Raise the PDF version” before signing; no need to scan again.',
    },
    fixes: [
      {
        confidence: 'safe',
        words: { vi: 'Nâng phiên bản PDF', en: 'Raise the PDF version' },
        edits: [{ kind: 'repair', path: `${FOLDER}/${name}`, sha256: 'a', repair: 'raiseVersion' }],
      },
    ],
  });

export const swappedParts = (name: string, right: string): Finding =>
  sampleFinding({
    ...{ number: 'FN02', stage: 'list', at: { path: `${FOLDER}/${name}` } },
    message: {
      vi: `Tên tệp «${name}» sai thứ tự các phần; tên đúng là «${right}».`,
      en: `File name «${name}» has its parts in the wrong order; the right name is «${right}».`,
    },
    advice: { vi: 'Chọn «Đổi tên» để sửa tên tệp.', en: 'Choose “Rename” to mend the file’s name.' },
    fixes: [
      {
        confidence: 'safe',
        words: { vi: `Đổi tên «${name}» thành «${right}»`, en: `Rename «${name}» to «${right}»` },
        edits: [{ kind: 'rename', from: `${FOLDER}/${name}`, to: `${FOLDER}/${right}`, sha256: 'a' }],
      },
    ],
  });

export const wrongBox = (name: string, pages: readonly number[]): Finding =>
  sampleFinding({
    ...{
      number: 'PD09',
      at: { path: `${FOLDER}/${name}` },
      case: 'box',
      outcome: 'undecided',
      reason: 'person',
    },
    message: {
      vi: 'Khổ giấy ghi trong tệp (584 × 825 mm) không đúng thực tế. Nếu bản giấy là A4 thì đạt 200 dpi.',
      en: 'The page size in the file (584 × 825 mm) is not the real one. If the paper is A4, the scan has 200 dpi.',
    },
    advice: {
      vi: 'Đề nghị xác nhận khổ giấy, không cần quét lại.',
      en: 'Please confirm the paper size; no need to scan again.',
    },
    fixes: [
      {
        confidence: 'confirm',
        words: { vi: 'Đặt khổ giấy A4', en: 'Set the page size to A4' },
        edits: [{ kind: 'repair', path: `${FOLDER}/${name}`, sha256: 'a', repair: 'setPageSize' }],
      },
    ],
    echoes: pages.map(page => ({
      ...{ id: `echo-${page}`, number: 'PD04', subject: `${FOLDER}/${name}` },
      ...{
        at: { path: `${FOLDER}/${name}`, page },
        severity: 'error',
        outcome: 'undecided',
        reason: 'person',
      },
    })),
  });

export const cutOff = (name: string): Finding =>
  sampleFinding({
    ...{ number: 'PD01', at: { path: `${FOLDER}/${name}` } },
    message: {
      vi: 'Tệp bị cắt cụt, thiếu nội dung trang 2.',
      en: 'The file is cut off; page 2 lacks content.',
    },
    advice: { vi: 'Đề nghị chép lại hoặc quét lại tệp này.', en: 'Please copy or scan this file again.' },
  });

export const sameContent = (name: string, other: string): Finding =>
  sampleFinding({
    ...{ number: 'FD07', stage: 'list', severity: 'warning', at: { path: `${FOLDER}/${name}` } },
    message: {
      vi: `Tệp «${FOLDER}/${name}» có nội dung giống hệt tệp «${FOLDER}/${other}».`,
      en: `File «${FOLDER}/${name}» has exactly the same content as «${FOLDER}/${other}».`,
    },
    advice: {
      vi: 'Đề nghị mở hai tệp: nếu quét hoặc đặt tên nhầm thì quét lại đúng giấy tờ; nếu thừa thì bỏ một tệp.',
      en: 'Please open both: if one was scanned or named by mistake, scan the right paper; if one is superfluous, remove it.',
    },
  });

export const information = (number: Finding['number'], path: string, page?: number): Finding =>
  sampleFinding({
    ...{ number, severity: 'info' satisfies Severity },
    at: page === undefined ? { path: `${FOLDER}/${path}` } : { path: `${FOLDER}/${path}`, page },
  });

export const wrongFolder = (): Finding =>
  sampleFinding({
    ...{ number: 'FD01', stage: 'list', case: 'subfolder', at: { path: `${FOLDER}/2021` } },
    message: {
      vi: `2 tệp nằm trong thư mục con «${FOLDER}/2021»; hướng dẫn yêu cầu đặt ngay trong «${FOLDER}».`,
      en: `2 files lie in the subfolder «${FOLDER}/2021»; the guidance wants them directly in «${FOLDER}».`,
    },
    advice: { vi: 'Đề nghị chuyển các tệp ra ngoài.', en: 'Please move the files up.' },
  });

/** One unit of the named files, three pages each. */
export function sampleUnit(names: readonly string[], findings: readonly Finding[]): UnitReport {
  const files = names.map((name): FileFacts => {
    const pdf = samplePdf({ pages: samplePages({}, {}, {}) });
    return { path: `${FOLDER}/${name}`, name, sizeBytes: 766_000, sha256: 'a'.repeat(64), pdf };
  });
  const groups = Map.groupBy(files, file => codeInName(file.name) ?? file.path);
  const dossiers = [...groups].map(([key, own]) => {
    return { key, code: key.includes('/') ? null : key, row: null, files: own };
  });
  const facts: UnitFacts = {
    ...{ folder: FOLDER, path: `D:/So hoa/${FOLDER}`, list: null, dossiers, foreign: [] },
    ...{ unitCode: null, register: [], contact: null, day: '2026-11-24' },
  };
  return reportUnit(facts, findings);
}

export function sampleReport(units: readonly UnitReport[], change: Partial<Report> = {}): Report {
  const files = units.flatMap(unit => unit.files);
  const findings = units.flatMap(unit => [...unit.findings, ...files.flatMap(file => file.findings)]);
  return {
    ...{ schema: REPORT_SCHEMA, engines: { pdf: '1' }, profile: 'bk-2021', stage: 'list' },
    ...{ day: '2026-11-24', partial: false, units, skipped: [] },
    summary: {
      files: countVerdicts(files.map(file => file.verdict)),
      dossiers: countVerdicts(units.flatMap(unit => unit.dossiers.map(dossier => dossier.verdict))),
      pages: files.length * 3,
      bytes: files.length * 766_000,
      findings: countSeverities(findings),
      checks: {},
      next: files.length > 0 ? { SG01: files.length } : {},
    },
    ...change,
  };
}

export const MISSING: Skipped = {
  path: 'D:/So hoa/CSDL_UBND xa Phuc Loc',
  reason: 'missing',
  words: {
    vi: 'Không có tệp hay thư mục nào ở đường dẫn này. Đề nghị kiểm tra lại tên và ổ đĩa.',
    en: 'There is no file or folder at this path. Please check the name and the drive.',
  },
};

const CODES = Array.from({ length: 12 }, (_, at) => `000.00.01.H03-210722-${1000 + at}`);

/** Component and result of twelve dossiers. */
export const NAMES = CODES.flatMap(code => [`${code}_TP_2021.pdf`, `${code}_KQ_2021.pdf`]);

const nameOf = (dossier: number, part: 'TP' | 'KQ') => `${CODES[dossier]}_${part}_2021.pdf`;

/** Every kind of finding once or more. */
export function everyKind(): Report {
  const swapped = '243_2016_TP.pdf';
  const findings = [
    lowResolution(nameOf(3, 'KQ'), 2),
    lowResolution(nameOf(4, 'KQ'), 1),
    lowResolution(nameOf(4, 'KQ'), 2),
    lowResolution(nameOf(4, 'KQ'), 3, '149,6'),
    oldVersion(nameOf(3, 'KQ')),
    unseenColor(nameOf(5, 'KQ'), 1),
    swappedParts(swapped, '243_TP_2016.pdf'),
    wrongBox(nameOf(6, 'TP'), [1, 2, 3]),
    cutOff(nameOf(7, 'TP')),
    sameContent(nameOf(8, 'KQ'), nameOf(9, 'KQ')),
    information('PD07', nameOf(10, 'KQ')),
    information('PD06', nameOf(10, 'TP'), 2),
    information('PD06', nameOf(11, 'TP'), 2),
    wrongFolder(),
  ];
  return sampleReport([sampleUnit([...NAMES, swapped], findings)], { skipped: [MISSING] });
}

/** As a unit that scanned everything in gray at 150 dpi, and named 300 files wrongly. */
export function fifteenThousand(): Report {
  const names: string[] = [];
  const findings: Finding[] = [];
  for (let at = 0; at < 7500; at += 1) {
    const code = `000.00.01.H03-21${String((at % 12) + 1).padStart(2, '0')}15-${String(at).padStart(4, '0')}`;
    names.push(`${code}_TP_2021.pdf`, `${code}_KQ_2021.pdf`);
  }
  for (const [at, name] of names.entries()) {
    if (at % 3 === 0) findings.push(...[1, 2, 3].map(page => unseenColor(name, page)));
    if (at % 7 === 0) findings.push(lowResolution(name, 1, String(120 + (at % 60))));
    if (at % 50 === 0) findings.push(swappedParts(name, name.replace('_2021', '_2022')));
    if (at % 11 === 0) findings.push(information('PD06', name, 2));
    if (at % 5000 === 0) findings.push(cutOff(name));
    if (at % 1000 === 0) findings.push(sameContent(name, names[at + 1] ?? ''));
  }
  return sampleReport([sampleUnit(names, findings)]);
}

/** Names that would turn the terminal's text around, clear its screen, or fill it. */
export function hostileNames(): Report {
  const names = [
    'a\u202Efdp.exe.pdf',
    'b\u001B[2J.pdf',
    `${'dài '.repeat(60)}.pdf`,
    '<script>alert(1)<script>.pdf',
  ];
  return sampleReport([sampleUnit(names, names.map(cutOff))]);
}
