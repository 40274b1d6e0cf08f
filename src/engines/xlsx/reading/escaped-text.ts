const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** `_x000D_` → CR, as Excel writes letters that XML cannot hold; `_x005F_x000D_` stays `_x000D_`. */
export function unescapedText(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : text;
}
