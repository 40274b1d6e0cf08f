import { foldLookAlikes } from './look-alikes.ts';
import { utf8Length, withoutHidden } from './text.ts';

/** What can be wrong with a name that is still understood; the worst first. */
export const BLEMISHES = [
  'reserved',
  'tooLong',
  'forbidden',
  'hidden',
  'order',
  'lookAlike',
  'letterCase',
  'copy',
  'conflictedCopy',
  'doubleExtension',
  'missingExtension',
  'separator',
  'trailingDot',
  'spaces',
  'decomposed',
  'extensionCase',
] as const;

export type Blemish = (typeof BLEMISHES)[number];

export interface MendedName {
  /** The name without its extension, hidden letters, look-alikes, copy marks and odd spaces. */
  readonly stem: string;
  readonly blemishes: ReadonlySet<Blemish>;
  /** Nothing was left out that a person may need to know. */
  readonly isLossless: boolean;
}

/** Disks count a name in bytes or in UTF-16 units; what keeps to this many bytes fits both. */
export const NAME_BYTES = 255;
/** Of one unit of a text, in UTF-8. */
const MOST_BYTES = 3;

/** Windows keeps these for devices, whatever follows the first dot. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i;
/** Windows refuses these in a name; a Mac writes `:` where its user sees `/`. */
const FORBIDDEN = /[<>:"|?*\\/]/;
const COPY_BEHIND = /(?:[ _-]+(?:copy|bản sao|sao chép)(?: ?\(?\d{1,3}\)?)?| ?\(\d{1,3}\))$/iu;
const COPY_BEFORE = /^(?:copy of|bản sao của) /iu;
const CONFLICT_BEHIND =
  /(?: ?\([^()]*(?:conflicted copy|xung đột)[^()]*\)|\.sync-conflict-[0-9A-Z-]+|-(?:desktop|laptop|pc)-[0-9a-z]{4,15})$/iu;
const OTHER_FORMAT = /\.(?:docx?|rtf|odt|xlsx?|jpe?g|png|tiff?)$/i;

/** Takes away, one by one, what keeps a name from its form, and says what that was. */
export function mendName(name: string): MendedName {
  return new Mending(name).result();
}

/** Faults that keep a name from being stored elsewhere, whatever it says. */
export function unportableBlemishes(name: string): readonly Blemish[] {
  const found: Blemish[] = [];
  if (RESERVED.test(name)) found.push('reserved');
  if (name.length * MOST_BYTES > NAME_BYTES && utf8Length(name) > NAME_BYTES) found.push('tooLong');
  if (FORBIDDEN.test(name)) found.push('forbidden');
  return found;
}

/** A slash, or what a system writes for it, as names carry it. */
function slashless(text: string): string {
  return text.replace(/[:\\/]/g, '~');
}

class Mending {
  readonly #blemishes: Set<Blemish>;
  #text: string;
  #isLossless = true;

  constructor(name: string) {
    this.#text = name;
    this.#blemishes = new Set(unportableBlemishes(name));
    this.#change('hidden', withoutHidden);
    this.#change('decomposed', text => text.normalize('NFC'));
    this.#change('forbidden', slashless);
    this.#change('lookAlike', text => slashless(foldLookAlikes(text)));
    this.#change('spaces', text => text.replace(/\s+/g, ' ').replace(/ ?_ ?/g, '_').trim());
    this.#cutEnds();
    this.#change('separator', text => text.replace(/^[_\-. ]+|[_\-. ]+$/g, ''));
    this.#change('spaces', text => text.replace(/ ?([-.~]) ?/g, '$1'));
  }

  result(): MendedName {
    return { stem: this.#text, blemishes: this.#blemishes, isLossless: this.#isLossless };
  }

  #change(blemish: Blemish, mend: (text: string) => string): boolean {
    const mended = mend(this.#text);
    if (mended === this.#text) return false;
    this.#blemishes.add(blemish);
    this.#text = mended;
    return true;
  }

  /** Extensions, copy marks and trailing dots come in any order: `a.pdf (1).pdf.`. */
  #cutEnds(): void {
    let extensions = 0;
    let isCut = true;
    while (isCut) {
      isCut = this.#cutTrailing(extensions > 0) || this.#cutCopyMarks();
      if (this.#cutExtension()) {
        extensions += 1;
        isCut = true;
      }
    }
    if (extensions === 0) this.#blemishes.add('missingExtension');
    if (extensions > 1) this.#blemishes.add('doubleExtension');
    if (extensions > 0 && this.#change('doubleExtension', text => text.replace(OTHER_FORMAT, '')))
      this.#isLossless = false;
  }

  /** Windows drops dots and spaces at a name's end; before the extension they are a doubled separator. */
  #cutTrailing(isInside: boolean): boolean {
    const blemish = /\.[. ]*$/.test(this.#text) ? 'trailingDot' : 'spaces';
    return this.#change(isInside && blemish === 'trailingDot' ? 'separator' : blemish, text =>
      text.replace(/[. ]+$/, ''),
    );
  }

  #cutExtension(): boolean {
    const written = /\. ?pdf$/i.exec(this.#text)?.[0];
    if (written === undefined) return false;
    if (written.includes(' ')) this.#blemishes.add('spaces');
    if (/[A-Z]/.test(written)) this.#blemishes.add('extensionCase');
    this.#text = this.#text.slice(0, -written.length);
    return true;
  }

  #cutCopyMarks(): boolean {
    const isConflict = this.#change('conflictedCopy', text => text.replace(CONFLICT_BEHIND, ''));
    const isBehind = this.#change('copy', text => text.replace(COPY_BEHIND, ''));
    const isBefore = this.#change('copy', text => text.replace(COPY_BEFORE, ''));
    const isCut = isConflict || isBehind || isBefore;
    if (isCut) this.#isLossless = false;
    return isCut;
  }
}
