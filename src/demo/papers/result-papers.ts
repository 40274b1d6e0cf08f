import type { PrintShop } from '../drawing/print-shop.ts';
import type { Sheet } from '../drawing/sheet.ts';
import type { Random } from '../seeded-random.ts';
import type { DossierPaper } from './dossier-paper.ts';
import { addressOf, familyOf, inventPerson, PLACE } from './invented-people.ts';
import { typeNationalHeading, typeOfficialHeading } from './national-heading.ts';
import { dayInWords, daysBefore, fillIn, signOff } from './paper-words.ts';

const CHAIRMAN = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] as const;

/** What the authority issues, in the form its procedure ends in; always under a seal. */
export function printResult(shop: PrintShop, paper: DossierPaper, random: Random): Sheet {
  const sheet = shop.sheet();
  if (paper.procedure.result === 'birthCertificate') typeBirthCertificate(sheet, paper, random);
  else {
    const number = `${paper.serial}/${paper.procedure.symbol}`;
    typeOfficialHeading(sheet, { number, day: dayInWords(paper.issuedOn) });
    if (paper.procedure.result === 'decision') typeDecision(sheet, paper);
    else typeConfirmation(sheet, paper);
  }
  sheet.skip(10);
  signOff(sheet, { title: CHAIRMAN, name: paper.official.chairman, sealed: true }, random);
  return sheet;
}

function typeBirthCertificate(sheet: Sheet, paper: DossierPaper, random: Random): void {
  const { applicant, receivedOn } = paper;
  const other = inventPerson(random, { isWoman: !applicant.isWoman, born: [1985, 1999] });
  const [mother, father] = applicant.isWoman ? [applicant, other] : [other, applicant];
  const child = inventPerson(random, { family: familyOf(father), unlike: [father, mother] });
  const bornOn = daysBefore(receivedOn, 12);
  typeNationalHeading(sheet);
  sheet.skip(20).write('GIẤY KHAI SINH', { style: 'bold', size: 20, align: 'center', ink: 'red' });
  sheet.write(`Số: ${paper.serial}/${receivedOn.slice(0, 4)}`, { align: 'center' }).skip(8);
  fillIn(sheet, 'Họ, chữ đệm, tên:', child.name.toLocaleUpperCase('vi'));
  fillIn(sheet, 'Ngày, tháng, năm sinh:', bornOn.split('-').reverse().join('/'));
  fillIn(sheet, 'Giới tính:', child.isWoman ? 'Nữ' : 'Nam');
  fillIn(sheet, 'Nơi sinh:', `Trạm y tế ${PLACE.commune}, ${PLACE.district}, ${PLACE.province}`);
  for (const [label, parent] of [
    ['mẹ', mother],
    ['cha', father],
  ] as const) {
    fillIn(sheet, `Họ, chữ đệm, tên người ${label}:`, parent.name);
    fillIn(
      sheet,
      'Năm sinh:',
      `${parent.bornOn.slice(-4)}     Dân tộc: ${parent.people}     Quốc tịch: Việt Nam`,
    );
    fillIn(sheet, 'Nơi cư trú:', addressOf(parent));
  }
  fillIn(sheet, 'Họ, chữ đệm, tên người đi khai sinh:', applicant.name);
  fillIn(sheet, 'Nơi đăng ký khai sinh:', `Ủy ban nhân dân ${PLACE.commune}`);
  fillIn(sheet, 'Ngày, tháng, năm đăng ký:', paper.issuedOn.split('-').reverse().join('/'));
}

function typeDecision(sheet: Sheet, paper: DossierPaper): void {
  const { applicant, procedure, receivedOn } = paper;
  const body = { align: 'justify', indent: 30, leading: 1.4 } as const;
  sheet.write('QUYẾT ĐỊNH', { style: 'bold', size: 15, align: 'center' });
  sheet.write(procedure.resultTitle, { style: 'bold', align: 'center' });
  sheet.rule(275, 355, sheet.y + 8).skip(18);
  sheet.write(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${PLACE.commune.toLocaleUpperCase('vi')}`, {
    ...{ style: 'bold', align: 'center' },
  });
  sheet.skip(6);
  for (const basis of [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
    `Xét đơn đề nghị của công dân, hồ sơ mã số ${paper.code}, tiếp nhận ${dayInWords(receivedOn)};`,
    'Theo đề nghị của công chức Văn hóa - Xã hội xã.',
  ])
    sheet.write(basis, { ...body, style: 'italic' });
  sheet.skip(8).write('QUYẾT ĐỊNH:', { style: 'bold', align: 'center' });
  const title = applicant.isWoman ? 'Bà' : 'Ông';
  sheet.write(
    `Điều 1. ${title} ${applicant.name}, sinh ngày ${applicant.bornOn}, nơi cư trú: ${addressOf(applicant)}, ${procedure.resultText}`,
    body,
  );
  sheet.write('Điều 2. Quyết định này có hiệu lực kể từ ngày ký.', body);
  sheet.write(
    `Điều 3. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, công chức Văn hóa - Xã hội, Tài chính - Kế toán, Trưởng ${applicant.village} và cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`,
    body,
  );
  typeRecipients(sheet);
}

function typeConfirmation(sheet: Sheet, paper: DossierPaper): void {
  const { applicant, procedure, receivedOn } = paper;
  const body = { align: 'justify', indent: 30, leading: 1.5 } as const;
  sheet.write(procedure.resultTitle, { style: 'bold', size: 15, align: 'center' }).skip(10);
  sheet.write(
    `Xét đề nghị của công dân về việc ${procedure.request}, hồ sơ mã số ${paper.code}, tiếp nhận ${dayInWords(receivedOn)}, Ủy ban nhân dân ${PLACE.commune} xác nhận:`,
    body,
  );
  fillIn(sheet, 'Họ, chữ đệm, tên:', applicant.name);
  fillIn(sheet, 'Ngày, tháng, năm sinh:', applicant.bornOn);
  fillIn(
    sheet,
    'Giới tính:',
    `${applicant.isWoman ? 'Nữ' : 'Nam'}     Dân tộc: ${applicant.people}     Quốc tịch: Việt Nam`,
  );
  fillIn(sheet, 'Giấy tờ tùy thân số:', applicant.identityNumber);
  fillIn(sheet, 'Nơi cư trú:', addressOf(applicant));
  sheet.skip(8).write(procedure.resultText, body);
  sheet.write('Ủy ban nhân dân xã xác nhận để công dân sử dụng đúng mục đích đã nêu./.', body).skip(20);
}

/** Stands left of the signature, at the same height. */
function typeRecipients(sheet: Sheet): void {
  sheet.skip(10);
  const top = sheet.y;
  sheet.write('Nơi nhận:', { style: 'boldItalic', size: 12 });
  for (const line of ['- Như Điều 3;', '- Phòng LĐ-TB&XH huyện;', '- TT. Đảng ủy, HĐND xã;', '- Lưu: VT.'])
    sheet.write(line, { size: 11, leading: 1.2 });
  sheet.y = top - 10;
}
