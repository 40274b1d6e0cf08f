import { COLUMN_ROLES, type ColumnRole } from '#domain/list-facts.ts';
import { capitalize, PLACE, UNIT_CODE } from '../papers/invented-people.ts';
import type { Random } from '../seeded-random.ts';
import { daysAfter, shortDay } from './calendar-days.ts';
import type { ListedProcedure } from './listed-procedures.ts';
import type { ListingRow, ListingValue } from './listing.ts';
import { type ListedPerson, nthPerson, nthTaxNumber } from './nth-person.ts';

/** What makes a row one of its kind; the rest is chance. */
export interface RowPlan {
  /** Of the whole list, from 0. */
  readonly index: number;
  readonly procedure: ListedProcedure;
  /** yyyy-mm-dd */
  readonly receivedOn: string;
  /** As the cell holds it; an older register's may be a number. */
  readonly code: string | number;
  readonly oldNumber?: string;
  /** Of the result, in the year's register of its procedure. */
  readonly serial: number;
  /** Old dossiers often lack it; the year of issue then stands for it. */
  readonly saysReceipt: boolean;
}

type Values = Partial<Readonly<Record<ColumnRole, ListingValue>>>;

const SIGNERS: Readonly<Record<string, readonly [name: string, title: string]>> = {
  'UBND xã Khuổi Nhạn': ['Hoàng Đình Lưu', 'Chủ tịch'],
  'UBND huyện Pác Lung': ['Lục Minh Giang', 'Phó Chủ tịch'],
};

/** A row in which nothing is wrong, and the files that it names. */
export function inventRow(plan: RowPlan, random: Random): ListingRow {
  const year = Number(plan.receivedOn.slice(0, 4));
  const nameOf = (part: 'TP' | 'KQ'): string =>
    `${String(plan.code).replaceAll('/', '~')}_${part}_${year}.pdf`;
  const component = random.next() < 0.4 ? nameOf('TP') : '';
  const result = nameOf('KQ');
  const values: Values = {
    code: plan.code,
    oldNumber: plan.oldNumber ?? '',
    ...asked(plan, random),
    ...days(plan, random),
    ...decided(plan, year),
    componentFile: component,
    resultFile: result,
    status: 'Đã trả kết quả',
    scanSource: random.next() < 0.8 ? 'Bản chính' : 'Bản lưu',
    noRedSeal: random.next() < 0.05 ? 'Không có dấu đỏ' : '',
    note: plan.saysReceipt ? '' : 'Nhập bổ sung từ sổ cũ',
  };
  return {
    sector: plan.procedure.sector,
    cells: filled(values),
    files: component === '' ? [result] : [component, result],
    ...{ hiddenBy: null, mergedDown: new Set(), isOfDittoRun: false },
  };
}

/** Who asks for what. */
function asked({ index, procedure }: RowPlan, random: Random): Values {
  const owner = nthPerson(index);
  const isByProxy = procedure.isForOrganizations === true || random.next() < 0.1;
  // Far from every owner's index, so that nobody applies for himself by chance.
  const applicant = isByProxy ? nthPerson(index + 3001) : owner;
  const village = capitalize(random.pick(PLACE.villages));
  return {
    applicant: applicant.name,
    ...(procedure.isForOrganizations === true ? organization(index) : citizen(owner, random)),
    email: random.next() < 0.1 ? `nguoi-nop-${index}@example.com` : '',
    address: `${village} - Khuổi Nhạn - Pác Lung - Bắc Kạn`,
    procedureCode: procedure.procedureCode,
    content: procedure.content,
  };
}

function citizen({ name, identityNumber, phone }: ListedPerson, random: Random): Values {
  const hasOldCard = random.next() < 0.3;
  return {
    owner: name,
    identityNumber: hasOldCard ? `095${identityNumber.slice(-6)}` : identityNumber,
    phone: random.next() < 0.7 ? phone : '',
  };
}

function organization(index: number): Values {
  return {
    owner: `Hợp tác xã Khuổi Nhạn ${index + 1}`,
    identityNumber: nthTaxNumber(index),
    phone: `0209.3000.${String(index % 1000).padStart(3, '0')}`,
  };
}

/** Received, promised, decided, handed out: in this order, all within the year. */
function days({ receivedOn, saysReceipt, procedure }: RowPlan, random: Random): Values {
  const promised = random.whole(5, 20);
  const decided = random.whole(1, promised);
  const issuedOn = daysAfter(receivedOn, decided);
  const ends: Readonly<Record<ListedProcedure['term'], ListingValue>> = {
    unsaid: '',
    permanent: 'Vĩnh viễn',
    decades: { day: daysAfter(issuedOn, 18_262) },
  };
  return {
    receivedOn: saysReceipt ? { day: receivedOn } : '',
    dueOn: saysReceipt ? { day: daysAfter(receivedOn, promised) } : '',
    issuedOn: { day: issuedOn },
    effectiveOn: { day: issuedOn },
    expiresOn: ends[procedure.term],
    returnedOn: { day: daysAfter(issuedOn, random.whole(0, 3)) },
  };
}

function decided({ procedure, serial }: RowPlan, year: number): Values {
  const [signer, signerTitle] = SIGNERS[procedure.authority] ?? ['', ''];
  const { resultName, authority } = procedure;
  const resultSummary = `${procedure.content} năm ${year}`;
  const resultNumber = procedure.number(serial, year);
  return { resultName, resultNumber, resultSummary, issuingAuthority: authority, signer, signerTitle };
}

function filled(values: Values): Map<ColumnRole, ListingValue> {
  const cells = new Map<ColumnRole, ListingValue>();
  for (const role of COLUMN_ROLES) {
    const value = values[role] ?? '';
    if (value !== '') cells.set(role, value);
  }
  return cells;
}

/** A code that the software gave to this unit. */
export function softwareCode(day: string, ordinal: number): string {
  return `${UNIT_CODE}-${shortDay(day)}-${String(ordinal).padStart(4, '0')}`;
}
