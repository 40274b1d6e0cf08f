import { activeContent } from '#domain/checks/active-content.ts';
import { blankPages } from '#domain/checks/blank-pages.ts';
import { bornDigital } from '#domain/checks/born-digital.ts';
import { cleanCells } from '#domain/checks/clean-cells.ts';
import { dayOfCode } from '#domain/checks/day-of-code.ts';
import { dayOfReceipt } from '#domain/checks/day-of-receipt.ts';
import { distinctContents } from '#domain/checks/distinct-contents.ts';
import { distinctNames } from '#domain/checks/distinct-names.ts';
import { distinctResults } from '#domain/checks/distinct-results.ts';
import { distinctRows } from '#domain/checks/distinct-rows.ts';
import { dueAfterReceipt } from '#domain/checks/due-after-receipt.ts';
import { email } from '#domain/checks/email.ts';
import { encoding } from '#domain/checks/encoding.ts';
import { fileOfOneRow } from '#domain/checks/file-of-one-row.ts';
import { foreignFiles } from '#domain/checks/foreign-files.ts';
import { identityNumber } from '#domain/checks/identity-number.ts';
import { inForce } from '#domain/checks/in-force.ts';
import { legacyNumbers } from '#domain/checks/legacy-numbers.ts';
import { noPassword } from '#domain/checks/no-password.ts';
import { notTooDark } from '#domain/checks/not-too-dark.ts';
import { notTooPale } from '#domain/checks/not-too-pale.ts';
import { nothingAfterSignature } from '#domain/checks/nothing-after-signature.ts';
import { numberForm } from '#domain/checks/number-form.ts';
import { oneCodeOneDossier } from '#domain/checks/one-code-one-dossier.ts';
import { orderOfResultDays } from '#domain/checks/order-of-result-days.ts';
import { permanentOrExpiring } from '#domain/checks/permanent-or-expiring.ts';
import { phone } from '#domain/checks/phone.ts';
import { plainCells } from '#domain/checks/plain-cells.ts';
import { readableDays } from '#domain/checks/readable-days.ts';
import { scientificNumber } from '#domain/checks/scientific-number.ts';
import { straight } from '#domain/checks/straight.ts';
import { unitOfCode } from '#domain/checks/unit-of-code.ts';
import { unknownColumns } from '#domain/checks/unknown-columns.ts';
import { upright } from '#domain/checks/upright.ts';
import { wholePage } from '#domain/checks/whole-page.ts';
import { demand, type Regulation } from '#domain/regulation.ts';

/**
 * What no text says but every center needs. Never quoted as law: a report calls it custom.
 * Provisions name the subject: `pdf.password`.
 */
export const practice: Regulation = {
  id: 'practice',
  title: {
    vi: 'Thông lệ, không phải quy định',
    en: 'Custom, not law',
  },
  from: '2021-08-02',
  replaces: [],
  provisions: /^(?:pdf|name|folder|signature|list|code|row|result)\.[a-z]+(?:-[a-z]+)*$/,
  rules: [
    demand('pdf.password', noPassword, null),
    demand('pdf.blank-page', blankPages, null),
    demand('pdf.born-digital', bornDigital, null),
    demand('pdf.active-content', activeContent, null),
    demand('pdf.upright', upright, null),
    demand('pdf.straight', straight, null),
    demand('pdf.whole-page', wholePage, null),
    demand('pdf.not-too-dark', notTooDark, null),
    demand('pdf.not-too-pale', notTooPale, null),
    demand('signature.nothing-after', nothingAfterSignature, null),
    demand('name.distinct', distinctNames, null),
    demand('folder.foreign-files', foreignFiles, null),
    demand('folder.distinct-contents', distinctContents, null),
    demand('folder.file-of-one-row', fileOfOneRow, null),
    demand('code.day-of-receipt', dayOfReceipt, null),
    demand('code.one-dossier', oneCodeOneDossier, null),
    demand('row.phone', phone, null),
    demand('row.readable-days', readableDays, { required: ['issuedOn'] }),
    demand('row.due-after-receipt', dueAfterReceipt, null),
    demand('row.email', email, null),
    demand('row.encoding', encoding, null),
    demand('row.clean-cells', cleanCells, null),
    demand('row.scientific-number', scientificNumber, null),
    demand('row.identity-number', identityNumber, null),
    demand('code.day', dayOfCode, null),
    demand('code.unit', unitOfCode, null),
    demand('code.legacy', legacyNumbers, null),
    demand('row.distinct', distinctRows, null),
    demand('result.number', numberForm, null),
    demand('result.days', orderOfResultDays, null),
    demand('result.in-force', inForce, null),
    demand('result.distinct', distinctResults, null),
    demand('result.permanent', permanentOrExpiring, null),
    demand('list.plain-cells', plainCells, null),
    demand('list.unknown-columns', unknownColumns, null),
  ],
};
