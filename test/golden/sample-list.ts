import { groupDossiers } from '#application/group-dossiers.ts';
import type { FileFacts, UnitFacts } from '#domain/facts.ts';
import type { Finding } from '#domain/finding.ts';
import type { ListEntry } from '#domain/list-facts.ts';
import type { Report } from '#domain/report.ts';
import { sampleEntry, sampleFile, sampleList } from '#domain/sample-facts.ts';
import { reportUnit } from '#domain/unit-report.ts';
import { FOLDER, sampleFinding, sampleReport } from './sample-reports.ts';

const LIST = 'danh-sach.xlsx';
const ROWS = 12;

const codeOf = (row: number) => `000.00.01.H03-210722-${1000 + row}`;
const at = (cell: string) => ({ path: LIST, worksheet: 'Danh sách', cell });

/** Rows 3 to 14, each with its two files but the last, whose result is missing; faults of each kind in cells. */
export function listed(): Report {
  const rows = Array.from({ length: ROWS }, (_, index) => index + 3);
  const entries = rows.map(row => sampleEntry({ row, code: codeOf(row) }, { code: codeOf(row) }));
  const list = sampleList(entries);
  const files = rows.flatMap(row =>
    (row === ROWS + 2 ? ['TP'] : ['TP', 'KQ']).map((part): FileFacts => {
      return sampleFile(`${FOLDER}/${codeOf(row)}_${part}_2021.pdf`);
    }),
  );
  const facts: UnitFacts = {
    ...{
      folder: FOLDER,
      path: `D:/So hoa/${FOLDER}`,
      list,
      dossiers: groupDossiers(files, list).dossiers,
      foreign: [],
    },
    ...{ unitCode: null, register: [], contact: null, day: '2026-11-24' },
  };
  return sampleReport([reportUnit(facts, faults(rows))]);
}

/** Two dossiers of which no file is there yet: they are counted all the same. */
export function listWithoutFiles(): Report {
  const entries = [3, 4].map(row => sampleEntry({ row, code: codeOf(row) }, { code: codeOf(row) }));
  return listReport(entries);
}

/** A header, and nothing below it. */
export function emptyList(): Report {
  return listReport([]);
}

function listReport(entries: readonly ListEntry[]): Report {
  const list = sampleList(entries);
  const facts: UnitFacts = {
    ...{ folder: FOLDER, path: `D:/So hoa/${FOLDER}`, list, dossiers: groupDossiers([], list).dossiers },
    ...{ foreign: [], unitCode: null, register: [], contact: null, day: '2026-11-24' },
  };
  const findings = entries
    .slice(1)
    .map(entry =>
      sampleFinding({ ...{ number: 'FD05', stage: 'list', case: 'missing' }, at: at(`A${entry.row}`) }),
    );
  return sampleReport([reportUnit(facts, findings)]);
}

function faults(rows: readonly number[]): Finding[] {
  const phone = (row: number) =>
    sampleFinding({
      ...{ number: 'RW02', stage: 'list', severity: 'warning', case: 'lostZero', at: at(`E${row}`) },
      message: {
        vi: `Ô E${row}: số điện thoại mất số 0 ở đầu do Excel lưu dạng số. Đề xuất: 165813183${row} → 035813183${row}.`,
        en: `Cell E${row}: the phone number lost its first 0, because Excel keeps it as a number. Proposed: 165813183${row} → 035813183${row}.`,
      },
      fixes: [
        {
          confidence: 'safe',
          words: { vi: `Ghi ô E${row}: 035813183${row}`, en: `Write cell E${row}: 035813183${row}` },
          edits: [
            {
              ...{
                kind: 'setCell',
                worksheet: 'Danh sách',
                cell: `E${row}`,
                was: '',
                value: '',
                type: 'text',
              },
            },
          ],
        },
      ],
    });
  return [
    sampleFinding({
      ...{ number: 'RW01', stage: 'list', case: 'columns', at: { path: LIST, field: 'columns' } },
      message: {
        vi: 'Danh sách chưa có các cột kết quả, từ cột K trở đi.',
        en: 'The list has no columns of results, from K onward.',
      },
      advice: { vi: 'Đề nghị bổ sung các cột kết quả.', en: 'Please add the columns of results.' },
    }),
    sampleFinding({
      ...{ number: 'CD04', stage: 'list', case: 'person', at: at('A4') },
      message: {
        vi: `Ô A4: mã hồ sơ trùng với ô A3 nhưng khác người nộp. Tên tệp ở ô H4 mang mã ${codeOf(4)}.`,
        en: `Cell A4: the same code as cell A3, but another applicant. The file name in H4 carries ${codeOf(4)}.`,
      },
      advice: { vi: 'Đề nghị kiểm tra mã nào đúng.', en: 'Please check which code is right.' },
    }),
    sampleFinding({
      ...{ number: 'FD05', stage: 'list', case: 'missing', at: at(`A${ROWS + 2}`) },
      message: {
        vi: `Dòng ${ROWS + 2}: hồ sơ ${codeOf(ROWS + 2)} chưa có tệp kết quả (KQ).`,
        en: `Row ${ROWS + 2}: dossier ${codeOf(ROWS + 2)} has no result file (KQ).`,
      },
      advice: {
        vi: `Đề nghị bổ sung «${codeOf(ROWS + 2)}_KQ_2021.pdf» hoặc ghi lý do chưa có kết quả.`,
        en: `Please add «${codeOf(ROWS + 2)}_KQ_2021.pdf», or write why there is no result yet.`,
      },
    }),
    ...rows.slice(0, 8).map(phone),
  ];
}
