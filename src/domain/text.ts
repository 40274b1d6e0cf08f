/**
 * What a reader cannot see, or what changes how the letters around it are seen: controls, format and
 * direction marks, zero-width letters, odd spaces, letters of private meaning. The brackets of
 * `visibleText` are among them, so that no name can pretend to be escaped.
 */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800⟨⟩]|[\p{Zs}--\u0020]/gv;

/** Of `UNSEEN` what is no space and no bracket. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gv;

/** U+202E → "U+202E". */
export function codePointName(letter: string): string {
  const hex = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}

/**
 * A name or path as it may be printed: what cannot be seen stands as ⟨U+202E⟩.
 * Two different texts never look the same for the sake of an unseen letter.
 */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, letter => `⟨${codePointName(letter)}⟩`);
}

/** The text without what a reader cannot see; spaces of all kinds stay. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN, '');
}

/** Each unseen letter once, by code point, in order of appearance; spaces aside. */
export function hiddenLetters(text: string): readonly string[] {
  return [...new Set(text.match(HIDDEN) ?? [])].map(codePointName);
}

/** Letters shown of a long name: enough to find it, not enough to flood a report. */
const SHOWN_LETTERS = 120;

/** A name as it stands in a message: visible, and shortened in the middle when very long. */
export function shownName(name: string): string {
  const letters = [...name];
  if (letters.length <= SHOWN_LETTERS) return visibleText(name);
  const half = SHOWN_LETTERS / 2;
  const [head, tail] = [letters.slice(0, half).join(''), letters.slice(-half).join('')];
  return `${visibleText(head)}…${visibleText(tail)}`;
}

/** Bytes in UTF-8, as most disks count a name; a lone surrogate counts as its replacement. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    if (point < 0x80) bytes += 1;
    else if (point < 0x800) bytes += 2;
    else bytes += point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Equal for names that some disk takes for the same: letter case and Unicode normalization aside. */
export function twinKey(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC');
}
