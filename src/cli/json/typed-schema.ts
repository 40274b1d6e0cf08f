/** A node of JSON Schema 2020-12, of the few kinds that a report needs. */
export interface SchemaNode {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';
  readonly description?: string;
  readonly const?: string;
  readonly enum?: readonly (string | number | null)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly items?: AnySchema;
  readonly properties?: Readonly<Record<string, AnySchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: AnySchema;
  readonly anyOf?: readonly AnySchema[];
}

export interface AnySchema {
  readonly node: SchemaNode;
  /** Stands in `$defs` under this name; null where it stands in place. */
  readonly name: string | null;
  readonly isOptional: boolean;
}

/**
 * The schema of a T. The compiler holds it to T both ways: a field, a word of a union or an optional mark
 * that T has and the schema lacks does not compile, nor the other way round.
 */
export interface Schema<in out T> extends AnySchema {
  /** Only for the compiler; never called. */
  readonly holds: ((value: T) => T) | null;
}

interface Optional<T> extends Schema<T> {
  readonly isOptional: true;
}

type Field<T, K extends keyof T> =
  Record<never, never> extends Pick<T, K> ? Optional<Exclude<T[K], undefined>> : Schema<T[K]>;

export type Fields<T> = { readonly [K in keyof T]-?: Field<T, K> };

function schema<T>(node: SchemaNode, name: string | null = null): Schema<T> {
  return { node, name, isOptional: false, holds: null };
}

export const text = (description?: string, pattern?: string): Schema<string> =>
  schema({
    type: 'string',
    ...(description === undefined ? {} : { description }),
    ...(pattern === undefined ? {} : { pattern }),
  });

export const number = (description?: string): Schema<number> =>
  schema({ type: 'number', ...(description === undefined ? {} : { description }) });

/** A whole number from 0. */
export const count = (description?: string): Schema<number> =>
  schema({ type: 'integer', minimum: 0, ...(description === undefined ? {} : { description }) });

export const flag: Schema<boolean> = schema({ type: 'boolean' });

export const nothing: Schema<null> = schema({ type: 'null' });

export function words<const T extends readonly (string | number)[]>(...all: T): Schema<T[number]> {
  return schema({ enum: all });
}

export function either<A, B>(one: Schema<A>, other: Schema<B>): Schema<A | B> {
  return schema({ anyOf: [one, other] });
}

export const orNull = <T>(inner: Schema<T>): Schema<T | null> => either(inner, nothing);

export function list<T>(items: Schema<T>): Schema<readonly T[]> {
  return schema({ type: 'array', items: items });
}

export function map<T>(values: Schema<T>): Schema<Readonly<Record<string, T>>> {
  return schema({ type: 'object', additionalProperties: values });
}

export function optional<T>({ node, name, holds }: Schema<T>): Optional<T> {
  return { node, name, holds, isOptional: true };
}

/** An object with exactly the fields of T; readers must bear others, which later versions may add. */
export function object<T>(fields: Fields<T>, description?: string): Schema<T> {
  const properties: readonly (readonly [string, AnySchema])[] = Object.entries(fields);
  return schema({
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties: Object.fromEntries(properties),
    required: properties.filter(([, field]) => !field.isOptional).map(([key]) => key),
  });
}

/** Written once, under `$defs`. */
export function named<T>(name: string, inner: Schema<T>): Schema<T> {
  return schema(inner.node, name);
}
