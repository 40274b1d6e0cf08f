import type { Choice } from './filter-data.ts';
import { byId } from './make-element.ts';

/** Long enough that typing is not disturbed, short enough not to be noticed. */
const TYPING_MS = 150;

const FIELDS = ['words', 'verdict', 'severity', 'number'] as const;

/** As the page comes. */
const AT_FIRST = { words: '', verdict: 'all', severity: 'serious', number: 'all' } as const;

export function readChoice(): Omit<Choice, 'verdictOf'> {
  const [words = '', verdict, severity = 'all', number = 'all'] = FIELDS.map(valueOfField);
  const isVerdict = verdict === 'failed' || verdict === 'undecided' || verdict === 'passed';
  return { words, verdict: isVerdict ? verdict : 'all', severity, number };
}

/** Tells each new choice: at once when it was picked, after a pause when it is typed. */
export function watchChoice(onChoice: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  byId('words').addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(onChoice, TYPING_MS);
  });
  for (const name of FIELDS.slice(1)) byId(name).addEventListener('change', onChoice);
  byId('clear').addEventListener('click', () => {
    for (const name of FIELDS) setField(name, AT_FIRST[name]);
    onChoice();
    byId('words').focus();
  });
  byId('print').addEventListener('click', () => print());
}

function valueOfField(name: string): string {
  const field = byId(name);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : '';
}

function setField(name: string, value: string): void {
  const field = byId(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
}
