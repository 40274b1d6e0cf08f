import { type KnownNamespace, knownNamespace } from './namespaces.ts';
import type { Attributes, XmlHandler } from './xml-feed.ts';

type Scope = ReadonlyMap<string, KnownNamespace | null>;

/**
 * Names as the handler knows them, whatever prefixes the part binds: elements of SpreadsheetML and of relationships
 * without a prefix, all others as `?`; attributes without a prefix as they are, `r:id` for that of relationships.
 * Follows every binding on every element: for parts that are small.
 */
export class ScopedNames implements XmlHandler {
  readonly #handler: XmlHandler;
  /** The innermost last. */
  readonly #scopes: Scope[] = [new Map()];

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    const scope = innerScope(this.#scopes.at(-1) ?? new Map(), attributes);
    this.#scopes.push(scope);
    this.#handler.open(plainName(name, scope), plainAttributes(attributes, scope), depth);
  }

  close(name: string, depth: number): void {
    const scope = this.#scopes.pop() ?? new Map();
    this.#handler.close(plainName(name, scope), depth);
  }

  text(text: string): void {
    this.#handler.text(text);
  }
}

function innerScope(outer: Scope, attributes: Attributes): Scope {
  let inner: Map<string, KnownNamespace | null> | null = null;
  for (const [name, value] of Object.entries(attributes)) {
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : null;
    if (prefix === null) continue;
    inner ??= new Map(outer);
    inner.set(prefix, knownNamespace(value));
  }
  return inner ?? outer;
}

function plainName(name: string, scope: Scope): string {
  const colon = name.indexOf(':');
  const known = scope.get(name.slice(0, Math.max(0, colon))) ?? null;
  return known === 'main' || known === 'package' ? name.slice(colon + 1) : '?';
}

function plainAttributes(attributes: Attributes, scope: Scope): Attributes {
  const plain: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(attributes)) {
    const colon = name.indexOf(':');
    if (colon < 0) plain[name] = value;
    else if (scope.get(name.slice(0, colon)) === 'relationships') plain[`r:${name.slice(colon + 1)}`] = value;
  }
  return plain;
}
