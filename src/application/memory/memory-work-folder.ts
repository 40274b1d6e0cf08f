import type {
  Content,
  EntryKind,
  FolderCapabilities,
  FolderEntry,
  Listing,
  Look,
  Refusal,
  RefusalCode,
  WorkFolder,
} from '../ports/work-folder.ts';

interface Node {
  readonly kind: EntryKind;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Counts changes, as a disk's times would. */
  readonly version: number;
}

const NOTHING = new Uint8Array(0);

/** A folder in memory, for tests and for places without a disk; each path can be made to fail. */
export class MemoryWorkFolder implements WorkFolder {
  readonly capabilities: FolderCapabilities = { seesLinks: true, hasChangeTime: true };
  readonly #nodes = new Map<string, Node>();
  readonly #faults = new Map<string, RefusalCode>();
  #version = 0;

  /** Writes a file, and the folders that it lies in. */
  put(path: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    this.#add(path, 'file', bytes);
  }

  /** A folder, a link or a pipe. */
  make(path: string, kind: Exclude<EntryKind, 'file'>): void {
    this.#add(path, kind, NOTHING);
  }

  remove(path: string): void {
    for (const known of [...this.#nodes.keys()]) {
      if (known === path || known.startsWith(`${path}/`)) this.#nodes.delete(known);
    }
  }

  /** Makes listing or reading of a path fail from now on; looking at it still works. */
  fail(path: string, code: RefusalCode): void {
    this.#faults.set(path, code);
  }

  async look(path: string): Promise<Look | Refusal> {
    const node = this.#nodes.get(path);
    return node === undefined ? refused('missing') : lookOf(node);
  }

  async list(path: string, maxEntries: number): Promise<Listing | Refusal> {
    const place = path.replace(/\/$/, '');
    const fault = this.#faultOf(place, 'folder');
    if (fault !== null) return refused(fault);
    const prefix = `${place}/`;
    const entries = [...this.#nodes].flatMap(([known, { kind }]): FolderEntry[] => {
      const name = known.startsWith(prefix) ? known.slice(prefix.length) : '';
      return name === '' || name.includes('/') ? [] : [{ name, kind }];
    });
    const isCut = entries.length > maxEntries;
    return { state: 'listed', entries: entries.slice(0, maxEntries), isCut };
  }

  async read(path: string, maxBytes: number): Promise<Content | Refusal> {
    const fault = this.#faultOf(path, 'file');
    if (fault !== null) return refused(fault);
    const node = this.#nodes.get(path);
    if (node === undefined) return refused('missing');
    if (node.bytes.length > maxBytes) return refused('tooLarge');
    return { state: 'read', bytes: node.bytes, look: lookOf(node) };
  }

  #faultOf(path: string, kind: EntryKind): RefusalCode | null {
    const node = this.#nodes.get(path);
    if (node === undefined) return 'missing';
    if (node.kind !== kind) return kind === 'file' ? 'notAFile' : 'notAFolder';
    return this.#faults.get(path) ?? null;
  }

  #add(path: string, kind: EntryKind, bytes: Uint8Array<ArrayBuffer>): void {
    const parent = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    if (parent !== '' && !this.#nodes.has(parent)) this.make(parent, 'folder');
    this.#version += 1;
    this.#nodes.set(path, { kind, bytes, version: this.#version });
  }
}

function lookOf({ kind, bytes, version }: Node): Look {
  const modifiedMs = version * 60_000;
  return { state: 'seen', kind, sizeBytes: bytes.length, modifiedMs, stamp: `${version}`, isSettled: true };
}

function refused(code: RefusalCode): Refusal {
  return { state: 'refused', code, detail: 'memory' };
}
