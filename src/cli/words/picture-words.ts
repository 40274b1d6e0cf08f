import { counted, numberIn } from './lang.ts';

const vi = {
  page: (page: number) => `Trang ${page}`,
  detail: (page: number) => `Trang ${page}, phóng to`,
  pageAlt: (page: number, file: string) => `Ảnh trang ${page} của tệp ${file}; chỗ nói đến có khung xanh`,
  detailAlt: (page: number, file: string) => `Ảnh phóng to chỗ nói đến trên trang ${page} của tệp ${file}`,
  others: (count: number, command: string) => `Còn ${numberIn('vi', count)} trang, xem bằng: ${command}`,
};

const en: typeof vi = {
  page: page => `Page ${page}`,
  detail: page => `Page ${page}, larger`,
  pageAlt: (page, file) => `Picture of page ${page} of the file ${file}; what is meant has a blue frame`,
  detailAlt: (page, file) => `Larger picture of what is meant on page ${page} of the file ${file}`,
  others: (count, command) => `${counted(count, 'more page')}, to be seen by: ${command}`,
};

export const PICTURE_WORDS = { vi, en };
