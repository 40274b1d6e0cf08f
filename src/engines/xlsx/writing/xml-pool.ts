/** Pieces of XML, each kept once and found again by its number. */
export class XmlPool {
  readonly #indexes = new Map<string, number>();

  indexOf(xml: string): number {
    const known = this.#indexes.get(xml);
    if (known !== undefined) return known;
    this.#indexes.set(xml, this.#indexes.size);
    return this.#indexes.size - 1;
  }

  /** All of them, in the order of their numbers, in an element that tells their count. */
  xml(element: string, attributes = ''): string {
    const count = this.#indexes.size;
    return `<${element}${attributes} count="${count}">${[...this.#indexes.keys()].join('')}</${element}>`;
  }
}
