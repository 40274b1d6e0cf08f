import { defineCheck } from '../check.ts';
import { keyOfEntry } from '../entry-code.ts';
import { expectedName } from '../expected-name.ts';
import type { DossierFacts, UnitFacts } from '../facts.ts';
import { kinshipOf } from '../linked-rows.ts';
import type { ListEntry, NamedFile } from '../list-facts.ts';
import { cellAt } from '../list-places.ts';
import { reasonWithoutResult } from '../no-result.ts';
import { readFileName } from '../read-file-name.ts';
import { shownName } from '../text.ts';

type Case = 'missing' | 'component';

type Values = {
  readonly row: number;
  /** Empty when the row has none. */
  readonly code: string;
  /** How the result's file would be called; empty when the row cannot tell. */
  readonly proposal: string;
  /** `T4` and what it names instead of a result; empty when it names nothing. */
  readonly cell: string;
  readonly name: string;
};

/**
 * Every row has the file of its result, or says why there is none. A cell that names one which is not there is FD03.
 * Rows of linked procedures may share a result.
 * Source: the letter is about results of procedures (its title, parts I.2 and II).
 */
export const resultFile = defineCheck<'unit', null, Values, Case>({
  number: 'FD05',
  id: 'folder/result-file',
  subject: 'unit',
  stage: 'list',
  title: { vi: 'Tệp kết quả', en: 'File of the result' },
  asks: {
    vi: 'Mỗi dòng của danh sách có tệp kết quả (KQ), hoặc ghi lý do chưa có.',
    en: 'Each row of the list has the file of its result (KQ), or says why there is none.',
  },
  cases: ['missing', 'component'],
  example: {
    case: 'missing',
    values: { row: 5, code: '243', proposal: '243_KQ_2016.pdf', cell: '', name: '' },
  },

  *inspect(unit) {
    if (unit.folder === null || unit.list === null) {
      yield { outcome: 'notApplicable', at: { path: '' } };
      return;
    }
    const results = new Results(unit);
    for (const { row } of unit.dossiers) {
      if (row === null || results.has(row)) continue;
      const at = cellAt(row, 'resultFile');
      if (reasonWithoutResult(row) !== null) {
        yield { outcome: 'notApplicable', at };
        continue;
      }
      const component = row.names.find(({ role }) => role === 'resultFile');
      const values = {
        ...{ row: row.row, code: row.code, proposal: expectedName(row, 'KQ') ?? '' },
        ...{ cell: component?.cell ?? '', name: component?.name ?? '' },
      };
      yield { outcome: 'failed', at, case: component === undefined ? 'missing' : 'component', values };
    }
  },

  explain: (values, gravity) => (gravity === 'missing' ? explainMissing(values) : explainComponent(values)),
});

/** Which rows have a result: named by a cell, or lying in the folder under the row's code. */
class Results {
  readonly #rows = new Set<ListEntry>();
  readonly #byKey = new Map<string, ListEntry>();

  constructor({ dossiers }: UnitFacts) {
    for (const dossier of dossiers) this.#add(dossier);
  }

  /** Its own, or that of a row of the same code and person. */
  has(row: ListEntry): boolean {
    if (this.#rows.has(row)) return true;
    const key = keyOfEntry(row);
    const other = key === null ? undefined : this.#byKey.get(key);
    return other !== undefined && kinshipOf(other, row) !== 'otherPerson';
  }

  #add({ row, files }: DossierFacts): void {
    if (row === null) return;
    const isInFolder = files.some(({ name }) => partOf(name) === 'KQ');
    if (!isInFolder && !row.names.some(isResult)) return;
    this.#rows.add(row);
    const key = keyOfEntry(row);
    if (key !== null && !this.#byKey.has(key)) this.#byKey.set(key, row);
  }
}

function isResult({ role, name }: NamedFile): boolean {
  const part = partOf(name);
  return role === 'resultFile' ? part !== 'TP' : part === 'KQ';
}

function partOf(name: string): string | null {
  const reading = readFileName(name);
  return reading.state === 'unrecognized' ? null : reading.parts.part;
}

function explainMissing({ row, code, proposal }: Values) {
  const [vi, en] = code === '' ? ['', ''] : [` ${shownName(code)}`, ` ${shownName(code)}`];
  return {
    message: {
      vi: `Dòng ${row}: hồ sơ${vi} chưa có tệp kết quả (KQ).`,
      en: `Row ${row}: the dossier${en} has no file of its result (KQ).`,
    },
    advice: {
      vi: `Đề nghị bổ sung ${proposal === '' ? 'tệp kết quả' : `«${shownName(proposal)}»`} hoặc ghi lý do chưa có kết quả.`,
      en: `Please add ${proposal === '' ? 'the file' : `«${shownName(proposal)}»`}, or give the reason why there is no result.`,
    },
  };
}

function explainComponent({ row, proposal, cell, name }: Values) {
  return {
    message: {
      vi: `Dòng ${row}: ô ${cell} ghi «${shownName(name)}» là tệp thành phần (TP), chưa phải tệp kết quả (KQ).`,
      en: `Row ${row}: ${cell} names «${shownName(name)}», which is a file of components (TP), not of the result (KQ).`,
    },
    advice: {
      vi: `Đề nghị kiểm tra: nếu tệp là kết quả thì đổi TP thành KQ; nếu không, bổ sung ${proposal === '' ? 'tệp kết quả' : `«${shownName(proposal)}»`}.`,
      en: `Please check: if it is the result, change TP to KQ; otherwise add ${proposal === '' ? 'the file of the result' : `«${shownName(proposal)}»`}.`,
    },
  };
}
