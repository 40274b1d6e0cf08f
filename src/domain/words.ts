/** What a person reads: Vietnamese first, English beside it. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** 199.4 → "199,4"; 200 → "200": at most one decimal, as Vietnamese offices write. */
export function vietnameseNumber(value: number): string {
  const [whole = '0', fraction] = (Math.round(value * 10) / 10).toFixed(1).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined || fraction === '0' ? grouped : `${grouped},${fraction}`;
}

/** 199.4 → "199.4"; 1500 → "1,500". */
export function englishNumber(value: number): string {
  const [whole = '0', fraction] = (Math.round(value * 10) / 10).toFixed(1).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined || fraction === '0' ? grouped : `${grouped}.${fraction}`;
}

/** '2021-07-22' → "22/07/2021". */
export function vietnameseDay(day: string): string {
  return day.split('-').reverse().join('/');
}
