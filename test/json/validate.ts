type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: value => typeof value === 'string',
  number: value => typeof value === 'number',
  integer: Number.isInteger,
  boolean: value => typeof value === 'boolean',
  null: value => value === null,
};

const KNOWN = new Set([
  ...[
    '$ref',
    'type',
    'enum',
    'pattern',
    'minimum',
    'items',
    'properties',
    'required',
    'additionalProperties',
  ],
  ...['anyOf', 'description', 'title', '$schema', '$defs'],
]);

/**
 * Faults of a value by a schema, each with its place; stricter than the standard: a field that the schema
 * does not name is a fault, and a keyword that this reader does not know is an error.
 */
export function validate(document: Json, value: unknown, schema: unknown = document, at = '$'): string[] {
  if (!isObject(schema)) throw new Error(`No schema at ${at}`);
  for (const keyword of Object.keys(schema))
    if (!KNOWN.has(keyword)) throw new Error(`Unknown keyword ${keyword}`);
  const own = typeof schema['$ref'] === 'string' ? resolve(document, schema['$ref']) : schema;
  if (own !== schema) return validate(document, value, own, at);
  return [
    ...plainFaults(schema, value, at),
    ...choiceFaults(document, schema, value, at),
    ...innerFaults(document, schema, value, at),
  ];
}

function resolve(document: Json, reference: string): unknown {
  const part = isObject(document['$defs']) ? document['$defs'][reference.replace('#/$defs/', '')] : undefined;
  if (part === undefined) throw new Error(`Nothing at ${reference}`);
  return part;
}

function plainFaults({ type, enum: allowed, pattern, minimum }: Json, value: unknown, at: string): string[] {
  const faults: string[] = [];
  if (typeof type === 'string' && TYPES[type]?.(value) !== true) faults.push(`${at} is no ${type}`);
  if (Array.isArray(allowed) && !allowed.includes(value)) faults.push(`${at} is none of ${allowed.join()}`);
  if (typeof pattern === 'string' && !new RegExp(pattern, 'u').test(String(value)))
    faults.push(`${at} does not match ${pattern}`);
  if (typeof minimum === 'number' && !(Number(value) >= minimum)) faults.push(`${at} is below ${minimum}`);
  return faults;
}

function choiceFaults(document: Json, { anyOf }: Json, value: unknown, at: string): string[] {
  if (!Array.isArray(anyOf)) return [];
  const tried = anyOf.map(choice => validate(document, value, choice, at));
  if (tried.some(faults => faults.length === 0)) return [];
  const [nearest = []] = tried.sort((one, other) => one.length - other.length);
  return nearest;
}

function innerFaults(document: Json, schema: Json, value: unknown, at: string): string[] {
  const { items, properties, required, additionalProperties } = schema;
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => validate(document, item, items, `${at}[${index}]`));
  }
  if (!isObject(value) || schema['type'] !== 'object') return [];
  const known = isObject(properties) ? properties : {};
  const missing = (Array.isArray(required) ? required : []).filter(key => !(String(key) in value));
  return [
    ...missing.map(key => `${at}.${key} is missing`),
    ...Object.entries(value).flatMap(([key, inner]) => {
      const part = known[key] ?? additionalProperties;
      return part === undefined
        ? [`${at}.${key} is not in the schema`]
        : validate(document, inner, part, `${at}.${key}`);
    }),
  ];
}
