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
    const dossiers = `${numberIn('vi', sumOf(tables, 'dossiers'))} hồ sơ`;
    const others = sumOf(tables, 'otherRows');
    const left = others === 0 ? '' : ` (không tính ${numberIn('vi', others)} dòng khác)`;
    return `${name}, ${tables.length > 1 ? `${tables.length} trang tính, ` : ''}${dossiers}${left}`;
  },
  empty: (name: string) =>
    `Danh sách «${name}» có dòng tiêu đề nhưng chưa có hồ sơ nào. Đề nghị nhập mỗi hồ sơ một dòng rồi chạy lại.`,
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
    const dossiers = counted(sumOf(tables, 'dossiers'), 'dossier');
    const others = sumOf(tables, 'otherRows');
    const left = others === 0 ? '' : ` (${counted(others, 'other row')} not counted)`;
    return `${name}, ${tables.length > 1 ? `${counted(tables.length, 'worksheet')}, ` : ''}${dossiers}${left}`;
  },
  empty: name =>
    `The list “${name}” has a header but no dossier yet. Please enter a row for each dossier and run again.`,
  first: (place, advice) => `First, ${place}: ${advice}`,
};

export const LIST_WORDS = { vi, en };

function sumOf(tables: ListReport['tables'], what: 'dossiers' | 'otherRows'): number {
  return tables.reduce((total, table) => total + table[what], 0);
}
