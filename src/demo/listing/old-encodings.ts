/** Letters of the made addresses in TCVN3 (ABC), as the fonts `.Vn…` show them. */
const TCVN3: Readonly<Record<string, string>> = {
  ...{ à: 'µ', á: '¸', ả: '¶', ạ: '¹', ắ: '¾', ẹ: 'Ñ', ê: 'ª', ô: '«', ố: 'è', ổ: 'æ' },
};

/** The same in VNI: a letter, then its mark. */
const VNI: Readonly<Record<string, string>> = {
  ...{ à: 'aø', á: 'aù', ả: 'aû', ạ: 'aï', ắ: 'aé', ẹ: 'eï', ê: 'eâ', ô: 'oâ', ố: 'oá', ổ: 'oå' },
};

/** @throws Error for a letter that no made address holds. */
export const asTcvn3 = (text: string): string => encode(text, TCVN3);

/** @throws Error for a letter that no made address holds. */
export const asVni = (text: string): string => encode(text, VNI);

function encode(text: string, letters: Readonly<Record<string, string>>): string {
  return Array.from(text.normalize('NFC'), letter => {
    const written = letters[letter] ?? letter;
    if (written === letter && letter > '~') throw new Error(`${letter} has no place in this encoding`);
    return written;
  }).join('');
}
