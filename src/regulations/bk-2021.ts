import { cleanName } from '#domain/checks/clean-name.ts';
import { codeForm } from '#domain/checks/code-form.ts';
import { codeOfRow } from '#domain/checks/code-of-row.ts';
import { colorOfPapers } from '#domain/checks/color-of-papers.ts';
import { fileInFolder } from '#domain/checks/file-in-folder.ts';
import { fileInList } from '#domain/checks/file-in-list.ts';
import { fileNameForm } from '#domain/checks/file-name-form.ts';
import { minimumResolution } from '#domain/checks/minimum-resolution.ts';
import { minimumVersion } from '#domain/checks/minimum-version.ts';
import { noProcedureCode } from '#domain/checks/no-procedure-code.ts';
import { orderOfParts } from '#domain/checks/order-of-parts.ts';
import { pageSize } from '#domain/checks/page-size.ts';
import { readablePdf } from '#domain/checks/readable-pdf.ts';
import { requiredCells } from '#domain/checks/required-cells.ts';
import { resultFile } from '#domain/checks/result-file.ts';
import { signed } from '#domain/checks/signed.ts';
import { spellingOfParts } from '#domain/checks/spelling-of-parts.ts';
import { unitFolderForm } from '#domain/checks/unit-folder-form.ts';
import { yearOfReceipt } from '#domain/checks/year-of-receipt.ts';
import { demand, type Regulation } from '#domain/regulation.ts';

/**
 * The letter of Sở Thông tin và Truyền thông tỉnh Bắc Kạn, August 2021. Its number was left blank in the copy
 * that is known. Provisions: part, then step: `I.1`, `I.2`, `II`.
 *
 * I.1 asks that scans meet Thông tư 02/2019/TT-BNV (so the paper's size, its scale being 100 %), but lets papers
 * without a red seal be scanned in black and white. I.2 gives folder and file names; II the list.
 */
export const bk2021: Regulation = {
  id: 'bk-2021',
  title: {
    vi: 'Hướng dẫn số hóa hồ sơ giải quyết TTHC (kèm theo Công văn ngày 02/8/2021 của Sở Thông tin và Truyền thông tỉnh Bắc Kạn)',
    en: 'Guidance on digitizing dossiers of administrative procedures (letter of 2 August 2021 of the Department of Information and Communications, Bắc Kạn)',
  },
  from: '2021-08-02',
  replaces: [],
  provisions: /^(?:I\.[12]|II)$/,
  rules: [
    demand('I.1', readablePdf, null),
    demand('I.1', minimumVersion, { version: '1.4' }),
    demand('I.1', colorOfPapers, { allowsGrayWithoutSeal: true }),
    demand('I.1', minimumResolution, { dpi: 200 }),
    demand('I.1', pageSize, null),
    demand('I.1', signed, null),
    demand('I.2', fileNameForm, null),
    demand('I.2', orderOfParts, null),
    demand('I.2', spellingOfParts, null),
    demand('I.2', cleanName, null),
    demand('I.2', yearOfReceipt, null),
    demand('I.2', codeOfRow, null),
    demand('I.2', unitFolderForm, null),
    demand('II', fileInList, null),
    demand('II', fileInFolder, null),
    demand('II', resultFile, null),
    demand('II', codeForm, null),
    demand('II', noProcedureCode, null),
    demand('II', requiredCells, {
      cells: [['owner'], ['content'], ['resultNumber', 'resultName'], ['issuingAuthority'], ['issuedOn']],
      columns: ['resultFile'],
    }),
  ],
};
