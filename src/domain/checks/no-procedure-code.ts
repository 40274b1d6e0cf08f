import { defineCheck } from '../check.ts';
import { readCodeCell } from '../codes/code-cell.ts';
import { codeOfFiles } from '../codes/code-of-files.ts';
import { explainedNames } from '../codes/explained-names.ts';
import { adviseCodeOfFiles, proposeCode } from '../codes/propose-code.ts';
import type { Fix } from '../finding.ts';
import type { ListEntry } from '../list-facts.ts';
import { cellAt, rowAt } from '../list-places.ts';
import { setCell } from '../set-cell.ts';
import { shownName } from '../text.ts';

type Values = {
  readonly cell: string;
  readonly code: string;
  /** Empty when nothing can be proposed. */
  readonly proposal: string;
};

/**
 * No procedure's code (`1.004616`) stands in place of a dossier's. Where the list has a column for it that is empty,
 * the proposal moves it there.
 */
export const noProcedureCode = defineCheck<'dossier', null, Values, 'fault'>({
  number: 'CD07',
  id: 'code/no-procedure-code',
  subject: 'dossier',
  stage: 'list',
  title: { vi: 'Mã thủ tục ở chỗ mã hồ sơ', en: 'A procedure’s code in place of the dossier’s' },
  asks: {
    vi: 'Cột mã hồ sơ không ghi mã thủ tục hành chính.',
    en: 'The column of dossier codes holds no code of a procedure.',
  },
  cases: ['fault'],
  example: { case: 'fault', values: { cell: 'A3', code: '1.004616', proposal: '' } },

  *inspect({ row, files }) {
    if (row === null) {
      for (const { path } of files.slice(0, 1)) yield { outcome: 'notApplicable', at: { path } };
      return;
    }
    const { state } = readCodeCell(row);
    if (state === 'empty') yield { outcome: 'notApplicable', at: rowAt(row) };
    if (state !== 'procedure') return;
    const proposal = codeOfFiles(row) ?? '';
    yield {
      ...{ outcome: 'failed', at: cellAt(row, 'code'), case: 'fault' },
      values: { cell: row.address('code') ?? '', code: row.code, proposal },
      fixes: fixes(row, proposal),
      explains: explainedNames(row, 'procedureCode', null),
    };
  },

  explain: ({ cell, code, proposal }) => ({
    message: {
      vi: `Ô ${cell}: «${shownName(code)}» là mã thủ tục hành chính, không phải mã hồ sơ.`,
      en: `${cell}: «${shownName(code)}» is the code of a procedure, not of a dossier.`,
    },
    advice:
      proposal === ''
        ? {
            vi: 'Đề nghị nhập mã hồ sơ trên phần mềm hoặc số trong sổ cũ vào ô này; mã thủ tục ghi ở cột riêng.',
            en: 'Please enter the software’s code or the older register’s number here; a procedure’s code has a column of its own.',
          }
        : adviseCodeOfFiles(proposal),
  }),
});

function fixes(row: ListEntry, proposal: string): readonly Fix[] {
  const isFree = row.text('procedureCode') === '';
  const moved = isFree ? setCell(row, 'procedureCode', row.code) : [];
  return proposeCode(row, proposal, 'confirm').map(fix => ({ ...fix, edits: [...fix.edits, ...moved] }));
}
