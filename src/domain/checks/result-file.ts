import { defineCheck } from '../check.ts';
import { keyOfEntry } from '../entry-code.ts';
import { expectedName } from '../expected-name.ts';
import type { DossierFacts, UnitFacts } from '../facts.ts';
import { sameNameKey } from '../like-names.ts';
import { kinshipOf, mayShareFiles } from '../linked-rows.ts';
import type { ListEntry, NamedFile } from '../list-facts.ts';
import { cellAt } from '../list-places.ts';
import { reasonWithoutResult } from '../no-result.ts';
import { readFileName } from '../read-file-name.ts';
import { shownName } from '../text.ts';

type Case = 'fault' | 'component';

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
 * Every row has the file of its result in the folder, or says why there is none. Where a cell names one that is not there
 * (FD03), or that is another row's (FD04), that is why. Rows of linked procedures may share a result.
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
  cases: ['fault', 'component'],
  example: {
    case: 'fault',
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
      const component = row.names.find(({ role, name }) => role === 'resultFile' && partOf(name) === 'TP');
      const values = {
        ...{ row: row.row, code: row.code, proposal: expectedName(row, 'KQ') ?? '' },
        ...{ cell: component?.cell ?? '', name: component?.name ?? '' },
      };
      yield { outcome: 'failed', at, case: component === undefined ? 'fault' : 'component', values };
    }
  },

  explain: (values, gravity) => (gravity === 'fault' ? explainMissing(values) : explainComponent(values)),
});

/** Which rows have a result in the folder: a file that their cells name as one, or of their code and part. */
class Results {
  readonly #rows = new Set<ListEntry>();
  readonly #byKey = new Map<string, ListEntry>();
  readonly #byName = new Map<string, ListEntry>();

  constructor({ dossiers }: UnitFacts) {
    for (const dossier of dossiers) this.#add(dossier);
  }

  /** Its own, or that of a row of the same code and person, or one that both rows may name. */
  has(row: ListEntry): boolean {
    if (this.#rows.has(row)) return true;
    const key = keyOfEntry(row);
    const other = key === null ? undefined : this.#byKey.get(key);
    if (other !== undefined && kinshipOf(other, row) !== 'otherPerson') return true;
    return row.names.some(named => {
      const owner = isResult(named) ? this.#byName.get(sameNameKey(named.name)) : undefined;
      return owner !== undefined && mayShareFiles(owner, row);
    });
  }

  #add({ row, files }: DossierFacts): void {
    if (row === null) return;
    const named = new Set(row.names.filter(isResult).map(({ name }) => sameNameKey(name)));
    const results = files.filter(({ name }) => partOf(name) === 'KQ' || named.has(sameNameKey(name)));
    if (results.length === 0) return;
    this.#rows.add(row);
    for (const { name } of results) this.#byName.set(sameNameKey(name), row);
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
