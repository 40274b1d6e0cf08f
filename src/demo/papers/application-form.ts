import type { PrintShop } from '../drawing/print-shop.ts';
import type { Sheet } from '../drawing/sheet.ts';
import type { Random } from '../seeded-random.ts';
import type { DossierPaper } from './dossier-paper.ts';
import { addressOf, capitalize, PLACE } from './invented-people.ts';
import { typeNationalHeading } from './national-heading.ts';
import { dayInWords, fillIn, signOff } from './paper-words.ts';

/** What the applicant hands in: one form, filled in by hand. */
export function printApplicationForm(shop: PrintShop, paper: DossierPaper, random: Random): Sheet {
  const { procedure, applicant, official, receivedOn } = paper;
  const sheet = shop.sheet();
  typeNationalHeading(sheet);
  sheet.skip(22).write(procedure.formTitle, { style: 'bold', size: 15, align: 'center' });
  sheet.skip(10).write(`Kính gửi: Ủy ban nhân dân ${PLACE.commune}, ${PLACE.district}`, { align: 'center' });
  sheet.skip(8);
  fillIn(sheet, 'Họ, chữ đệm, tên người yêu cầu:', applicant.name);
  fillIn(sheet, 'Ngày, tháng, năm sinh:', applicant.bornOn);
  fillIn(sheet, 'Giới tính:', applicant.isWoman ? 'Nữ' : 'Nam');
  fillIn(sheet, 'Dân tộc:', `${applicant.people}          Quốc tịch: Việt Nam`);
  fillIn(sheet, 'Giấy tờ tùy thân số:', applicant.identityNumber);
  fillIn(sheet, 'Nơi cư trú:', addressOf(applicant));
  fillIn(sheet, 'Nội dung đề nghị:', capitalize(procedure.request));
  sheet.skip(6).write(procedure.reason, { align: 'justify', indent: 30, leading: 1.45 });
  sheet.write(
    'Tôi cam đoan những nội dung khai trên đây là đúng sự thật, được sự thỏa thuận nhất trí của các bên liên quan theo quy định pháp luật. Tôi chịu hoàn toàn trách nhiệm trước pháp luật về nội dung cam đoan của mình.',
    { align: 'justify', indent: 30, leading: 1.45 },
  );
  sheet.skip(10).write(`Làm tại ${PLACE.commune}, ${dayInWords(receivedOn)}`, {
    ...{ style: 'italic', align: 'center', left: 275, width: 310 },
  });
  signOff(
    sheet,
    { title: ['Người yêu cầu', '(Ký, ghi rõ họ, chữ đệm, tên)'], name: applicant.name, sealed: false },
    random,
  );
  sheet.skip(14).write('Phần dành cho cơ quan tiếp nhận', { style: 'boldItalic' });
  sheet.write(
    `Đã tiếp nhận hồ sơ mã số ${paper.code}, ${dayInWords(receivedOn)}; số lượng 01 bộ. Cán bộ tiếp nhận: ${official.clerk}.`,
    { align: 'justify', leading: 1.4 },
  );
  return sheet;
}
