import type { Answer } from '../check.ts';
import { defineCheck } from '../check.ts';
import { type CodeCell, meantCode, readCodeCell } from '../codes/code-cell.ts';
import { type CodeFormCase, type CodeFormValues, explainCodeForm } from '../codes/code-form-words.ts';
import { CodeProposals } from '../codes/code-proposals.ts';
import { explainedNames } from '../codes/explained-names.ts';
import { proposeCode } from '../codes/propose-code.ts';
import { readProvisionalCode } from '../codes/provisional-code.ts';
import type { ListEntry, ListFacts } from '../list-facts.ts';
import { cellAt } from '../list-places.ts';
import { someCells } from '../some-cells.ts';

type CodeAnswer = Answer<CodeFormValues, CodeFormCase>;

/**
 * Every row has the code of its dossier: as the software issued it, or the number in an older register, or a
 * provisional one. Asked of the whole list, because a provisional code that is proposed must be free in all of it.
 * A day that does not exist is CD02, a procedure's code CD07, an error value RW08.
 * Sources: the letter's parts I.2 and II; TT 01/2018/TT-VPCP Điều 19, QCVN 102:2016/BTTTT, QĐ 20/2020/QĐ-TTg (forms).
 */
export const codeForm = defineCheck<'list', null, CodeFormValues, CodeFormCase>({
  number: 'CD01',
  id: 'code/code-form',
  subject: 'list',
  stage: 'list',
  title: { vi: 'Mã hồ sơ', en: 'Dossier code' },
  asks: {
    vi: 'Mỗi dòng có mã hồ sơ đúng cấu trúc: mã trên phần mềm, số của sổ cũ hoặc mã tạm.',
    en: 'Each row has the code of its dossier, rightly written: the software’s, an older register’s number or a provisional one.',
  },
  cases: ['form', 'spelling', 'missing', 'column', 'provisional'],
  example: {
    case: 'form',
    values: { cell: 'A7', code: '000.00.01.H03-210722-100', why: 'national', proposal: '' },
  },

  *inspect(list) {
    const cells = list.entries.map(entry => ({ entry, cell: readCodeCell(entry) }));
    const proposals = new CodeProposals(list);
    for (const { entry, cell } of cells) yield* inspectCell(entry, cell, proposals);
    yield* withoutColumn(list);
    yield* provisionalCodes(cells);
  },

  explain: explainCodeForm,
});

function* inspectCell(entry: ListEntry, cell: CodeCell, proposals: CodeProposals): Generator<CodeAnswer> {
  const at = cellAt(entry, 'code');
  const address = entry.address('code');
  if (address === null) return;
  if (cell.state === 'empty') {
    const { proposal, source } = proposals.ofFilesOrFree(entry);
    const values = { cell: address, proposal, source };
    const fixes = proposeCode(entry, proposal, 'confirm');
    yield { outcome: 'failed', at, case: 'missing', values, fixes };
  }
  if (cell.state === 'misspelled') {
    const { code } = cell.reading;
    const values = { cell: address, code: entry.code, slips: cell.slips.join(','), proposal: code };
    const fixes = proposeCode(entry, code, cell.isSafe ? 'safe' : 'confirm');
    const explains = explainedNames(entry, null, code);
    yield { outcome: 'failed', at, case: 'spelling', values, fixes, explains };
  }
  if (cell.state === 'unreadable') {
    const { proposal } = proposals.ofFiles(entry);
    const values = { cell: address, code: entry.code, why: cell.why, proposal };
    const fixes = proposeCode(entry, proposal, 'confirm');
    const explains = explainedNames(entry, cell.why === 'national' ? 'codeForm' : null, null);
    yield { outcome: 'failed', at, case: 'form', values, fixes, explains };
  }
}

function* withoutColumn(list: ListFacts): Generator<CodeAnswer> {
  const rows = list.entries.filter(entry => entry.address('code') === null).length;
  if (rows === 0) return;
  const at = { path: list.path, field: 'columns' };
  yield { outcome: 'failed', at, case: 'column', values: { rows } };
}

/** Lawful, and told once so that they are not forgotten. */
function* provisionalCodes(
  cells: readonly { readonly entry: ListEntry; readonly cell: CodeCell }[],
): Generator<CodeAnswer> {
  const places = cells.flatMap(({ entry, cell }) =>
    readProvisionalCode(meantCode(cell)?.code ?? '') === null ? [] : cellAt(entry, 'code'),
  );
  const [at] = places;
  if (at !== undefined) yield { outcome: 'failed', at, case: 'provisional', values: someCells(places) };
}
