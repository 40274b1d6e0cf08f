import {
  type At,
  type CheckNumber,
  type Echo,
  type Edit,
  type Finding,
  type Fix,
  STAGES,
} from '#domain/finding.ts';
import type { Words } from '#domain/words.ts';
import { boxMm } from './pdf-schema.ts';
import {
  either,
  flag,
  list,
  map,
  named,
  number,
  object,
  optional,
  type Schema,
  text,
  words,
} from './typed-schema.ts';

export const bothLanguages = named('Words', object<Words>({ vi: text(), en: text() }));

export const stage = words(...STAGES);
const severity = words('error', 'warning', 'info');
const outcome = words('failed', 'undecided');
const reason = words('person', 'pixels', 'environment', 'limits');
const path = text('As on disk, / between parts, from the unit’s folder on.');

/** A string whose form the pattern gives; the compiler knows the same form as a template. */
const checkNumber: Schema<CheckNumber> = {
  ...text('Never reused: sohoa rules explains each.', '^(FN|FD|CD|RW|KQ|PD|SG)[0-9]{2}$'),
  holds: null,
};

type PlaceOnPage = Extract<At, { readonly page?: number }>;
type PlaceInCell = Extract<At, { readonly cell: string }>;
type PlaceInField = Extract<At, { readonly field: string }>;

const at: Schema<At> = named(
  'At',
  either(
    either(
      object<PlaceInCell>({ path, worksheet: text(), cell: text() }),
      object<PlaceInField>({ path, field: text() }),
    ),
    object<PlaceOnPage>({ path, page: optional(number('From 1.')), boxMm: optional(boxMm) }),
  ),
);

type Of<K extends Edit['kind']> = Extract<Edit, { readonly kind: K }>;

const edit: Schema<Edit> = named(
  'Edit',
  either(
    either(
      object<Of<'rename'>>({ kind: words('rename'), from: path, to: path, sha256: text() }),
      object<Of<'setCell'>>({
        kind: words('setCell'),
        worksheet: text(),
        cell: text(),
        was: text(),
        value: text(),
        type: words('text', 'number', 'day'),
      }),
    ),
    object<Of<'repair'>>({
      kind: words('repair'),
      path,
      sha256: text(),
      repair: words('raiseVersion', 'setPageSize', 'turnPage90', 'turnPage180', 'turnPage270'),
      page: optional(number('The one page that is mended; turns are clockwise.')),
    }),
  ),
);

const fix = named(
  'Fix',
  object<Fix>({ confidence: words('safe', 'confirm'), words: bothLanguages, edits: list(edit) }),
);

const echo = named(
  'Echo',
  object<Echo>(
    { id: text(), number: checkNumber, subject: path, at, severity, outcome, reason: optional(reason) },
    'Explained by the finding that it stands in; still weighs on its own subject.',
  ),
);

export const finding = named(
  'Finding',
  object<Finding>({
    id: text('Stable across runs, free of values and words.'),
    number: checkNumber,
    check: text(),
    rule: text('The provision; practice/… is custom, not law.'),
    stage,
    severity,
    outcome,
    reason: optional(reason),
    at,
    message: bothLanguages,
    advice: bothLanguages,
    case: optional(text()),
    values: map(either(either(text(), number()), flag)),
    echoes: list(echo),
    fixes: list(fix),
  }),
);
