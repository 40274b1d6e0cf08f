import { WorkbookFault } from '../workbook-reading.ts';
import { relationshipKind } from './namespaces.ts';
import { targetPart } from './part-name.ts';
import type { Attributes, XmlHandler } from './xml-feed.ts';

export interface Relationship {
  readonly id: string;
  /** `worksheet`, `sharedStrings`; empty when it is none of Office's. */
  readonly kind: string;
  /** Null when it lies outside of the package. */
  readonly part: string | null;
}

/** Reads one file of relationships, those of part `source`. */
export class RelationshipReader implements XmlHandler {
  readonly relationships: Relationship[] = [];
  readonly #source: string;
  readonly #limit: number;

  constructor(source: string, limit: number) {
    this.#source = source;
    this.#limit = limit;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth !== 1 || name !== 'Relationship') return;
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode = '' } = attributes;
    const part = mode.toLowerCase() === 'external' ? null : targetPart(this.#source, target);
    this.relationships.push({ id, kind: relationshipKind(type) ?? '', part });
    if (this.relationships.length > this.#limit) {
      throw new WorkbookFault('limit', `relationships: ${this.#limit}`);
    }
  }

  close(): void {
    // Nothing ends that was begun.
  }

  text(): void {
    // No text means anything here.
  }
}
