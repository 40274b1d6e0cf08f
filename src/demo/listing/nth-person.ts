const FAMILIES = [
  ...['Nông', 'Hoàng', 'Lường', 'Ma', 'Triệu', 'Bàn', 'Đặng', 'Lý', 'Hà', 'Vi', 'Dương'],
  ...['Chu', 'Lục', 'Mã', 'Đồng'],
] as const;
const MEN = [
  ['Văn', 'Đình', 'Quốc', 'Trung', 'Hữu', 'Tiến', 'Đức', 'Xuân', 'Minh', 'Công'],
  [
    ...['Khải', 'Lưu', 'Thành', 'Độ', 'Kiên', 'Phước', 'Sỹ', 'Thắng', 'Tuấn', 'Hòa'],
    ...['Bình', 'Cường', 'Dũng', 'Giang', 'Hiếu', 'Khoa', 'Lâm', 'Mạnh', 'Nam', 'Phong'],
  ],
] as const;
const WOMEN = [
  ['Thị', 'Thanh', 'Ngọc', 'Thu', 'Bích', 'Kim', 'Mai', 'Hồng', 'Mỹ', 'Diệu'],
  [
    ...['Hạnh', 'Mỷ', 'Nguyệt', 'Huyền', 'Đượm', 'Ánh', 'Chi', 'Dung', 'Hà', 'Hoa'],
    ...['Lan', 'Liên', 'Loan', 'Nga', 'Nhung', 'Oanh', 'Phượng', 'Quyên', 'Thảo', 'Yến'],
  ],
] as const;

const EACH = 200;
const NAMES = FAMILIES.length * 2 * EACH;
/** No divisor in common with the number of names: every name comes once before one comes again. */
const STRIDE = 2477;

export interface ListedPerson {
  readonly name: string;
  readonly isWoman: boolean;
  /** Twelve digits, all invented: 999 is no province. */
  readonly identityNumber: string;
  /** Ten digits, counted up: nobody was asked for them. */
  readonly phone: string;
}

/** An invented person for each index; no name comes again within 6,000 of them. */
export function nthPerson(index: number): ListedPerson {
  const at = (index * STRIDE) % NAMES;
  const isWoman = Math.floor(at / EACH) % 2 === 1;
  const [middles, givens] = isWoman ? WOMEN : MEN;
  const family = FAMILIES[Math.floor(at / EACH / 2)] ?? FAMILIES[0];
  const middle = middles[Math.floor((at % EACH) / givens.length)] ?? middles[0];
  const given = givens[at % givens.length] ?? givens[0];
  const tail = String(index % 1_000_000).padStart(6, '0');
  const born = String(50 + (index % 49));
  return {
    ...{ name: `${family} ${middle} ${given}`, isWoman },
    identityNumber: `999${isWoman ? 1 : 0}${born}${tail}`,
    phone: `09${['12', '45', '68', '86'][index % 4] ?? '12'}${tail}`,
  };
}

/** A tax number that no authority gave: nine digits from the index, and the one that proves them. */
export function nthTaxNumber(index: number): string {
  for (let number = 990_000_000 + index * 2; ; number++) {
    const proof = proofDigit(String(number));
    if (proof !== null) return `${number}${proof}`;
  }
}

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** 10 less the weighted sum modulo 11; a remainder of 0 would need two digits, so no such number is given. */
function proofDigit(nine: string): number | null {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(nine[at]), 0);
  const digit = 10 - (sum % 11);
  return digit > 9 || digit < 0 ? null : digit;
}
