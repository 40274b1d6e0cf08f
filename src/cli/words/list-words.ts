import type { ListReport } from '#domain/report.ts';
import { counted, numberIn } from './lang.ts';

/** Words of lists and their rows in a report. */
const vi = {
  list: 'Danh sách',
  ofList: 'Danh sách của đơn vị',
  inList: 'Trong danh sách',
  cell: (address: string) => `ô ${address}`,
  cellOf: (worksheet: string, address: string) => `ô ${address} của trang tính «${worksheet}»`,
  row: (row: number) => `dòng ${row}`,
  rowOf: (worksheet: string, row: number) => `«${worksheet}» dòng ${row}`,
  amount: (name: string, { tables }: ListReport) => {
    const dossiers = `${numberIn('vi', dossiersIn(tables))} hồ sơ`;
    return tables.length > 1 ? `${name}, ${tables.length} trang tính, ${dossiers}` : `${name}, ${dossiers}`;
  },
  first: (place: string, advice: string) => `Trước hết, ${place}: ${advice}`,
};

const en: typeof vi = {
  list: 'List',
  ofList: 'The unit’s list',
  inList: 'In the list',
  cell: address => `cell ${address}`,
  cellOf: (worksheet, address) => `cell ${address} of worksheet “${worksheet}”`,
  row: row => `row ${row}`,
  rowOf: (worksheet, row) => `“${worksheet}” row ${row}`,
  amount: (name, { tables }) => {
    const dossiers = counted(dossiersIn(tables), 'dossier');
    return tables.length > 1
      ? `${name}, ${counted(tables.length, 'worksheet')}, ${dossiers}`
      : `${name}, ${dossiers}`;
  },
  first: (place, advice) => `First, ${place}: ${advice}`,
};

export const LIST_WORDS = { vi, en };

function dossiersIn(tables: ListReport['tables']): number {
  return tables.reduce((total, { dossiers }) => total + dossiers, 0);
}
