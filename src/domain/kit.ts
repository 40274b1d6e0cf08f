import type { Contact } from './facts.ts';
import { STAGES, type Stage } from './finding.ts';
import { JsonReader } from './kit/json-reader.ts';
import { readDate } from './kit/read-date.ts';
import { readRegister } from './kit/read-register.ts';
import { type ColumnMap, NO_COLUMN_MAP, parseColumnMap } from './list/column-map.ts';
import type { RegisteredUnit } from './unit-register.ts';
import type { Words } from './words.ts';

/** What a center publishes to its units: docs/kit.md. Unsigned; whoever hands it over vouches for it. */
export interface Kit {
  /** Whom a unit asks; null leaves it to the profile's own center. */
  readonly contact: Contact | null;
  readonly register: readonly RegisteredUnit[];
  /** Headings of the center's own template. */
  readonly columns: ColumnMap;
  /** From which day on the center asks for the work of a stage, yyyy-mm-dd; stages that are not here, at once. */
  readonly stages: ReadonlyMap<Stage, string>;
}

export type KitReading =
  | { readonly state: 'read'; readonly kit: Kit }
  | { readonly state: 'refused'; readonly problems: readonly Words[] };

/** Changes only when a reader of old kits would misread a new one. */
export const KIT_SCHEMA = 'sohoa-kit/1';

const KEYS = ['schema', 'contact', 'units', 'columns', 'stages'];
const WORDS_LETTERS = 200;

/**
 * Reads a kit from parsed JSON, as docs/kit.md describes it. A kit with any fault is refused as a whole: half a
 * register would blame units for what the file lacks.
 */
export function parseKit(json: unknown): KitReading {
  const reader = new JsonReader();
  const given = reader.record('kit', json, KEYS);
  if (given === null) return { state: 'refused', problems: reader.problems };
  if (given.get('schema') !== KIT_SCHEMA)
    reader.refuse('schema', { vi: `phải là "${KIT_SCHEMA}".`, en: `must be "${KIT_SCHEMA}".` });
  const contact = readContact(reader, given.get('contact'));
  const register = readRegister(reader, given.get('units'));
  const stages = readStages(reader, given.get('stages'));
  const columns = readColumns(given.get('columns'));
  const problems = [...reader.problems, ...columns.problems];
  if (problems.length > 0) return { state: 'refused', problems };
  return { state: 'read', kit: { contact, register, columns: columns.map, stages } };
}

function readContact(reader: JsonReader, value: unknown): Contact | null {
  if (value === undefined) return null;
  const given = reader.record('contact', value, ['office', 'phone']);
  if (given === null) return null;
  const office = reader.text('contact.office', given.get('office'), WORDS_LETTERS);
  const phone = reader.text('contact.phone', given.get('phone'), WORDS_LETTERS);
  return office === null || phone === null ? null : { office, phone };
}

function readStages(reader: JsonReader, value: unknown): ReadonlyMap<Stage, string> {
  const stages = new Map<Stage, string>();
  const given = value === undefined ? null : reader.record('stages', value, STAGES);
  for (const stage of STAGES) {
    if (given?.has(stage) !== true) continue;
    const from = readDate(reader, `stages.${stage}`, given.get(stage));
    if (from !== null) stages.set(stage, from);
  }
  return stages;
}

function readColumns(value: unknown): { readonly map: ColumnMap; readonly problems: readonly Words[] } {
  if (value === undefined) return { map: NO_COLUMN_MAP, problems: [] };
  const reading = parseColumnMap(value);
  if (reading.state === 'read') return { map: reading.map, problems: [] };
  const problems = reading.problems.map(({ vi, en }) => ({ vi: `columns: ${vi}`, en: `columns: ${en}` }));
  return { map: NO_COLUMN_MAP, problems };
}
