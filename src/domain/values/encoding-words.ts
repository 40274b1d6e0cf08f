import { englishCount } from '../english-count.ts';
import { cellsInWords, type SomeCells } from '../some-cells.ts';
import { shownName } from '../text.ts';
import { vietnameseNumber, type Words } from '../words.ts';
import type { Misread } from './text-encoding.ts';

export type EncodingCase = 'font' | 'text' | 'doubled';

type Sample = {
  readonly encoding: Misread['encoding'];
  readonly before: string;
  readonly after: string;
};

/** Of one cell, or of many of a column with the first of them as a sample. */
export type EncodingValues = Sample & ({ readonly cell: string } | (SomeCells & { readonly column: string }));

const ENCODINGS: Readonly<Record<Misread['encoding'], Words>> = {
  tcvn3: { vi: 'chữ viết bằng bảng mã TCVN3 (ABC)', en: 'text in the encoding TCVN3 (ABC)' },
  vni: { vi: 'chữ viết bằng bảng mã VNI', en: 'text in the encoding VNI' },
  doubled: {
    vi: 'chữ bị lỗi mã khi nhập từ tệp khác',
    en: 'text broken when it was brought from another file',
  },
};

/** What RW06 says. */
export function explainEncoding(
  values: EncodingValues,
  gravity: EncodingCase,
): { readonly message: Words; readonly advice: Words } {
  const { encoding, before, after } = values;
  const [old, now] = [shownName(before), shownName(after)];
  const place = placeOf(values);
  return {
    message: {
      vi: `${place.vi}: ${ENCODINGS[encoding].vi}, không phải Unicode: «${old}» → «${now}».`,
      en: `${place.en}: ${ENCODINGS[encoding].en}, not in Unicode: «${old} → ${now}».`,
    },
    advice: ADVICE[gravity],
  };
}

function placeOf(values: EncodingValues): Words {
  if ('cell' in values) return { vi: `Ô ${values.cell}`, en: values.cell };
  const cells = cellsInWords(values);
  const column = shownName(values.column);
  return {
    vi: `Cột «${column}», ${vietnameseNumber(values.count)} ô (${cells.vi})`,
    en: `Column «${column}», ${englishCount(values.count, 'cell')} (${cells.en})`,
  };
}

const ADVICE: Readonly<Record<EncodingCase, Words>> = {
  font: {
    vi: 'Chọn «Sửa theo đề xuất» để chuyển sang Unicode, rồi đổi phông chữ của các ô này sang Times New Roman.',
    en: 'Choose “Mend as proposed” to turn it into Unicode, then give these cells the font Times New Roman.',
  },
  text: {
    vi: 'Đề nghị xem chữ sau khi chuyển; nếu đúng, chọn «Sửa theo đề xuất».',
    en: 'Please look at the text after the change; if it is right, choose “Mend as proposed”.',
  },
  doubled: {
    vi: 'Đề nghị xem chữ sau khi khôi phục; nếu đúng, chọn «Sửa theo đề xuất».',
    en: 'Please look at the restored text; if it is right, choose “Mend as proposed”.',
  },
};
