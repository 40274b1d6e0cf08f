import { lineSchema, reportSchema } from './report-schema.ts';
import type { AnySchema } from './typed-schema.ts';

type Json = Readonly<Record<string, unknown>>;

/** The JSON Schema of the report, each named part once under `$defs`; `Line` is one line of `--jsonl`. */
export function schemaDocument(): Json {
  const parts = new Map<string, Json>();
  const root = refer(reportSchema, parts);
  refer(lineSchema, parts);
  const sorted = [...parts].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Report of sohoa check --json',
    description: 'One line of --jsonl is $defs/Line. Readers must bear further fields.',
    ...root,
    $defs: Object.fromEntries(sorted),
  };
}

function refer({ name, ...schema }: AnySchema, parts: Map<string, Json>): Json {
  if (name === null) return write(schema, parts);
  if (!parts.has(name)) {
    // Known before it is written, should it ever hold itself.
    parts.set(name, {});
    parts.set(name, write(schema, parts));
  }
  return { $ref: `#/$defs/${name}` };
}

function write({ node }: Pick<AnySchema, 'node'>, parts: Map<string, Json>): Json {
  const { items, properties, additionalProperties, anyOf, ...plain } = node;
  return {
    ...plain,
    ...(items === undefined ? {} : { items: refer(items, parts) }),
    ...(additionalProperties === undefined
      ? {}
      : { additionalProperties: refer(additionalProperties, parts) }),
    ...(anyOf === undefined ? {} : { anyOf: flatten(anyOf).map(part => refer(part, parts)) }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, field]) => [key, refer(field, parts)]),
          ),
        }),
  };
}

/** Either of either is one choice among three. */
function flatten(choices: readonly AnySchema[]): readonly AnySchema[] {
  return choices.flatMap(choice => {
    const { anyOf } = choice.node;
    return anyOf === undefined || choice.name !== null ? [choice] : flatten(anyOf);
  });
}
