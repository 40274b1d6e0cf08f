import { englishCount } from '../english-count.ts';
import { cellsInWords, type SomeCells } from '../some-cells.ts';
import { shownName } from '../text.ts';
import { vietnameseNumber, type Words } from '../words.ts';
import { BLEMISHES, type Blemish } from './clean-text.ts';

export type CleanCase = 'hidden' | 'lineBreak' | 'spaces' | 'decomposed';

/** Blemishes are parted by commas. */
export type CleanValues = { readonly blemishes: string } & (
  | { readonly cell: string }
  | (SomeCells & { readonly column: string })
);

const WORDS: Readonly<Record<Blemish, Words>> = {
  hidden: { vi: 'ký tự ẩn', en: 'hidden characters' },
  lineBreak: { vi: 'dấu xuống dòng', en: 'line breaks' },
  oddSpace: { vi: 'khoảng trắng đặc biệt (không ngắt, tab)', en: 'odd spaces (no-break, tab)' },
  doubled: { vi: 'nhiều khoảng trắng liền nhau', en: 'doubled spaces' },
  around: { vi: 'khoảng trắng thừa ở đầu hoặc cuối', en: 'spaces before or after the text' },
  decomposed: {
    vi: 'dấu thanh tách rời khỏi chữ (Unicode tổ hợp)',
    en: 'marks apart from their letters (decomposed Unicode)',
  },
};

/** What RW07 says. */
export function explainClean(values: CleanValues): { readonly message: Words; readonly advice: Words } {
  const found = values.blemishes.split(',');
  const words = BLEMISHES.filter(blemish => found.includes(blemish)).map(blemish => WORDS[blemish]);
  const place = placeOf(values);
  return {
    message: {
      vi: `${place.vi}: có ${words.map(({ vi }) => vi).join(', ')}.`,
      en: `${place.en}: ${words.map(({ en }) => en).join(', ')}.`,
    },
    advice: {
      vi: 'Mắt thường không thấy nhưng máy tìm và so khớp bị sai; chọn «Sửa theo đề xuất».',
      en: 'Nobody sees them, but programs that search and compare do: choose “Mend as proposed”.',
    },
  };
}

function placeOf(values: CleanValues): Words {
  if ('cell' in values) return { vi: `Ô ${values.cell}`, en: values.cell };
  const cells = cellsInWords(values);
  const column = shownName(values.column);
  return {
    vi: `Cột «${column}», ${vietnameseNumber(values.count)} ô (${cells.vi})`,
    en: `Column «${column}», ${englishCount(values.count, 'cell')} (${cells.en})`,
  };
}
