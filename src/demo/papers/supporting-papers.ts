import type { PrintShop } from '../drawing/print-shop.ts';
import type { Sheet } from '../drawing/sheet.ts';
import type { Random } from '../seeded-random.ts';
import type { DossierPaper } from './dossier-paper.ts';
import { addressOf, capitalize, familyOf, inventPerson, type Person, PLACE } from './invented-people.ts';
import { typeNationalHeading } from './national-heading.ts';
import { dayInWords, signOff } from './paper-words.ts';

/** A village meeting's minutes: what many requests at a commune rest on. */
export function printMinutes(shop: PrintShop, paper: DossierPaper, random: Random): Sheet {
  const { applicant, receivedOn, procedure } = paper;
  const sheet = shop.sheet();
  const body = { align: 'justify', indent: 30, leading: 1.45 } as const;
  typeNationalHeading(sheet);
  sheet.skip(20).write('BIÊN BẢN HỌP THÔN', { style: 'bold', size: 15, align: 'center' });
  sheet.write(`Về việc ${procedure.request}`, { style: 'italic', align: 'center' }).skip(10);
  const present = random.whole(31, 58);
  for (const paragraph of [
    `Hôm nay, ${dayInWords(receivedOn)}, tại nhà văn hóa ${applicant.village}, ${PLACE.commune}, ${PLACE.district}, ${PLACE.province} đã tiến hành họp thôn để xem xét đề nghị của ${applicant.isWoman ? 'bà' : 'ông'} ${applicant.name}.`,
    `Thành phần tham dự gồm có: Trưởng thôn (chủ trì), Trưởng ban công tác Mặt trận, đại diện Chi hội Phụ nữ, Chi hội Nông dân và ${present} hộ gia đình trên tổng số ${present + random.whole(3, 12)} hộ trong thôn.`,
    'Trưởng thôn đã đọc đơn đề nghị, nêu hoàn cảnh gia đình và các quy định có liên quan. Hội nghị thảo luận công khai, dân chủ; các ý kiến phát biểu đều nhất trí với nội dung đơn, không có ý kiến nào khác.',
    `Kết quả biểu quyết: đồng ý ${present}/${present} hộ có mặt, đạt tỷ lệ 100%. Hội nghị đề nghị Ủy ban nhân dân xã xem xét, giải quyết theo quy định.`,
    'Biên bản được lập thành 02 bản có nội dung như nhau, đã đọc lại cho những người dự họp cùng nghe và thống nhất ký tên dưới đây. Cuộc họp kết thúc vào hồi 11 giờ 30 phút cùng ngày./.',
  ])
    sheet.write(paragraph, body);
  sheet.skip(16);
  const name = inventPerson(random).name;
  signOff(sheet, { title: ['TRƯỞNG THÔN', '(Ký, ghi rõ họ tên)'], name, sealed: false }, random);
  return sheet;
}

const COLUMNS = [40, 150, 70, 95, 105] as const;
const HEADERS = ['STT', 'Họ và tên', 'Quan hệ', 'Ngày sinh', 'Số giấy tờ'] as const;
/** Years after the head of the household was born; no child younger than the paper. */
const KIN = [
  { kin: 'Con', after: [22, 26] },
  { kin: 'Con', after: [27, 31] },
  { kin: 'Mẹ', after: [-32, -22] },
] as const;

const LATEST_BIRTH = 2020;

/** The members of a household, in a ruled table. */
export function printHouseholdTable(shop: PrintShop, paper: DossierPaper, random: Random): Sheet {
  const sheet = shop.sheet();
  typeNationalHeading(sheet);
  sheet.skip(20).write('DANH SÁCH THÀNH VIÊN HỘ GIA ĐÌNH', { style: 'bold', size: 15, align: 'center' });
  sheet.write(`${capitalize(addressOf(paper.applicant))}`, { style: 'italic', align: 'center' }).skip(12);
  const top = sheet.y;
  typeRow(sheet, HEADERS, 'bold');
  inventHousehold(paper.applicant, random).forEach(({ kin, person }, index) => {
    typeRow(sheet, [String(index + 1), person.name, kin, person.bornOn, person.identityNumber], 'regular');
  });
  let x = sheet.left;
  for (const width of [0, ...COLUMNS]) {
    x += width;
    sheet.stroke([
      { x, y: top },
      { x, y: sheet.y },
    ]);
  }
  sheet
    .skip(12)
    .write(
      'Tôi xin cam đoan các thành viên có tên trên đây hiện đang cùng sinh sống trong hộ gia đình, thông tin khai là đúng sự thật và chịu trách nhiệm trước pháp luật về lời khai của mình.',
      { align: 'justify', indent: 30, leading: 1.45 },
    );
  sheet.skip(10);
  signOff(
    sheet,
    { title: ['NGƯỜI KHAI', '(Ký, ghi rõ họ tên)'], name: paper.applicant.name, sealed: false },
    random,
  );
  return sheet;
}

function inventHousehold(head: Person, random: Random): { kin: string; person: Person }[] {
  const born = Number(head.bornOn.slice(-4));
  const isWoman = !head.isWoman;
  const spouse = inventPerson(random, { isWoman, born: [born - 2, born + 3], unlike: [head] });
  const family = familyOf(head.isWoman ? spouse : head);
  const members = [
    { kin: 'Chủ hộ', person: head },
    { kin: head.isWoman ? 'Chồng' : 'Vợ', person: spouse },
  ];
  for (const { kin, after } of KIN) {
    const [from, to] = after.map(years => Math.min(born + years, LATEST_BIRTH));
    const years = [from ?? born, to ?? born] as const;
    const wanted = kin === 'Mẹ' ? { isWoman: true } : { family };
    const unlike = members.map(({ person }) => person);
    members.push({ kin, person: inventPerson(random, { ...wanted, born: years, unlike }) });
  }
  return members;
}

function typeRow(sheet: Sheet, cells: readonly string[], style: 'bold' | 'regular'): void {
  const end = sheet.left + COLUMNS.reduce((sum, width) => sum + width, 0);
  const top = sheet.y;
  sheet.rule(sheet.left, end, top);
  let x = sheet.left;
  cells.forEach((cell, index) => {
    sheet.put(cell, x + 6, top + 18, { style, size: 12 });
    x += COLUMNS[index] ?? 0;
  });
  sheet.y = top + 27;
  sheet.rule(sheet.left, end, sheet.y);
}
