/** Encodings of Vietnamese before Unicode; a cell holds their bytes as if they were Latin letters. */
export type OldEncoding = 'tcvn3' | 'vni';

/** TCVN3 (ABC): one letter for each, code by code. ư is the soft hyphen, U+00AD. */
const TCVN3: ReadonlyMap<string, string> = new Map([
  ...codes('à µ á ¸ ả ¶ ã · ạ ¹ ă ¨ ằ » ắ ¾ ẳ ¼ ẵ ½ ặ Æ â © ầ Ç ấ Ê ẩ È ẫ É ậ Ë đ ®'),
  ...codes('è Ì é Ð ẻ Î ẽ Ï ẹ Ñ ê ª ề Ò ế Õ ể Ó ễ Ô ệ Ö ì × í Ý ỉ Ø ĩ Ü ị Þ'),
  ...codes('ò ß ó ã ỏ á õ â ọ ä ô « ồ å ố è ổ æ ỗ ç ộ é ơ ¬ ờ ê ớ í ở ë ỡ ì ợ î'),
  ...codes('ù ï ú ó ủ ñ ũ ò ụ ô ư \u00ad ừ õ ứ ø ử ö ữ ÷ ự ù ỳ ú ý ý ỷ û ỹ ü ỵ þ'),
  ...codes('Ă ¡ Â ¢ Ê £ Ô ¤ Ơ ¥ Ư ¦ Đ §'),
]);

/** VNI: a mark stands for itself behind its letter; a few letters carry theirs. Capitals likewise. */
const VNI_SMALL: readonly (readonly [string, string])[] = [
  ...codes('á aù à aø ả aû ã aõ ạ aï â aâ ấ aá ầ aà ẩ aå ẫ aã ậ aä ă aê ắ aé ằ aè ẳ aú ẵ aü ặ aë'),
  ...codes('é eù è eø ẻ eû ẽ eõ ẹ eï ê eâ ế eá ề eà ể eå ễ eã ệ eä'),
  ...codes('í í ì ì ỉ æ ĩ ó ị ò đ ñ'),
  ...codes('ó où ò oø ỏ oû õ oõ ọ oï ô oâ ố oá ồ oà ổ oå ỗ oã ộ oä ơ ô ớ ôù ờ ôø ở ôû ỡ ôõ ợ ôï'),
  ...codes('ú uù ù uø ủ uû ũ uõ ụ uï ư ö ứ öù ừ öø ử öû ữ öõ ự öï ý yù ỳ yø ỷ yû ỹ yõ ỵ î'),
];

/** A capital letter may have a small mark behind it: `AÙ` and `Aù` are both Á. */
const VNI: ReadonlyMap<string, string> = new Map(
  VNI_SMALL.flatMap(([code, letter]) => {
    const [capital, upper] = [letter.toUpperCase(), code.toUpperCase()];
    const mixed = `${upper.charAt(0)}${code.slice(1)}`;
    return [
      [code, letter],
      [upper, capital],
      [mixed, capital],
    ] as const;
  }),
);

/** What a table says, code → letter. */
export const OLD_TABLES: Readonly<Record<OldEncoding, ReadonlyMap<string, string>>> = {
  tcvn3: TCVN3,
  vni: VNI,
};

/**
 * A word of an old encoding in Unicode, NFC; null when it holds a letter that the encoding does not have.
 * VNI marks without a letter before them are no letters.
 */
export function decodeWord(word: string, encoding: OldEncoding): string | null {
  const table = OLD_TABLES[encoding];
  let decoded = '';
  for (let at = 0; at < word.length; ) {
    const pair = table.get(word.slice(at, at + 2));
    const letter = pair ?? table.get(word.charAt(at)) ?? asciiOf(word.charAt(at));
    if (letter === null) return null;
    decoded += letter;
    at += pair === undefined || at + 1 === word.length ? 1 : 2;
  }
  return decoded;
}

function asciiOf(letter: string): string | null {
  return letter < '\u0080' ? letter : null;
}

/** `Việt` before its code, pair by pair. */
function codes(text: string): (readonly [code: string, letter: string])[] {
  const parts = text.split(' ');
  return parts.flatMap((letter, at) => (at % 2 === 0 ? [[parts[at + 1] ?? '', letter] as const] : []));
}
