import { make } from './make-element.ts';

const STEP = 60;

/** A long list that grows as its reader comes near the end, by a button, or at once for printing. */
export class LazyList {
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #watch: IntersectionObserver;
  #rest: (() => Node)[] = [];

  constructor(list: HTMLElement, moreLabel: string) {
    this.#list = list;
    this.#more = make('button', 'more', moreLabel);
    this.#more.type = 'button';
    this.#more.addEventListener('click', () => this.#grow(STEP));
    this.#watch = new IntersectionObserver(
      entries => {
        if (entries.some(entry => entry.isIntersecting)) this.#grow(STEP);
      },
      { rootMargin: '800px' },
    );
    list.after(this.#more);
    this.#watch.observe(this.#more);
  }

  show(items: readonly (() => Node)[]): void {
    this.#list.replaceChildren();
    this.#rest = [...items];
    this.#grow(STEP);
  }

  showAll(): void {
    this.#grow(this.#rest.length);
  }

  #grow(count: number): void {
    this.#list.append(...this.#rest.splice(0, count).map(item => item()));
    this.#more.hidden = this.#rest.length === 0;
    // Watching anew tells at once whether the end is still in sight.
    this.#watch.unobserve(this.#more);
    if (this.#rest.length > 0) this.#watch.observe(this.#more);
  }
}
