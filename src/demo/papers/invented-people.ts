import type { Random } from '../seeded-random.ts';

/** The place where everything happens; no such commune or district is known to us. */
export const PLACE = {
  commune: 'xã Khuổi Nhạn',
  district: 'huyện Pác Lung',
  province: 'tỉnh Bắc Kạn',
  villages: ['thôn Nà Lẹng', 'thôn Khau Mạ', 'thôn Bản Vài', 'thôn Phiêng Khảo', 'thôn Cốc Sả'],
} as const;

/** Folder name's tail and the code that the software gave this unit. */
export const UNIT_FOLDER = 'CSDL_UBND xã Khuổi Nhạn';
export const UNIT_CODE = '000.17.29.H03';

const FAMILIES = ['Nông', 'Hoàng', 'Lường', 'Ma', 'Triệu', 'Bàn', 'Đặng', 'Lý', 'Hà', 'Vi', 'Dương'] as const;
const MEN = ['Văn Khải', 'Đình Lưu', 'Quốc Thành', 'Văn Độ', 'Trung Kiên', 'Hữu Phước', 'Tiến Sỹ'] as const;
const WOMEN = [
  'Thị Hạnh',
  'Thị Mỷ',
  'Mùi Pham',
  'Thị Nguyệt',
  'Thanh Huyền',
  'Thị Đượm',
  'Ngọc Ánh',
] as const;
const PEOPLES = ['Tày', 'Nùng', 'Dao', 'Kinh', 'Mông'] as const;

export interface Person {
  readonly name: string;
  readonly isWoman: boolean;
  /** dd/mm/yyyy, as written on the paper. */
  readonly bornOn: string;
  readonly people: string;
  readonly village: string;
  /** 12 digits: 999, which is no province, then century and sex, year of birth, and six invented ones. */
  readonly identityNumber: string;
}

export interface PersonWanted {
  readonly isWoman?: boolean;
  /** First and last year of birth. */
  readonly born?: readonly [number, number];
  /** Family name, where kinship gives it. */
  readonly family?: string;
  /** No two of one family are called alike. */
  readonly unlike?: readonly Person[];
}

export function inventPerson(random: Random, wanted: PersonWanted = {}): Person {
  const {
    isWoman = random.next() < 0.5,
    born = [1955, 1998],
    family = random.pick(FAMILIES),
    unlike = [],
  } = wanted;
  const isTaken = (given: string): boolean => unlike.some(({ name }) => name.endsWith(` ${given}`));
  let given = isWoman ? random.pick(WOMEN) : random.pick(MEN);
  while (isTaken(given)) given = isWoman ? random.pick(WOMEN) : random.pick(MEN);
  const two = (number: number): string => String(number).padStart(2, '0');
  const bornOn = `${two(random.whole(1, 28))}/${two(random.whole(1, 12))}/${random.whole(...born)}`;
  const [people, village] = [random.pick(PEOPLES), random.pick(PLACE.villages)];
  const tail = String(random.whole(0, 999_999)).padStart(6, '0');
  const identityNumber = `999${isWoman ? 1 : 0}${bornOn.slice(-2)}${tail}`;
  return { name: `${family} ${given}`, isWoman, bornOn, people, village, identityNumber };
}

export const addressOf = ({ village }: Person): string =>
  `${capitalize(village)}, ${PLACE.commune}, ${PLACE.district}, ${PLACE.province}`;

export const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Vietnamese names begin with the family's. */
export const familyOf = ({ name }: Person): string => name.split(' ')[0] ?? name;
