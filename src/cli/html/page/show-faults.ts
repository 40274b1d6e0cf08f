import { make } from './make-element.ts';
import type { FaultKind, FaultRow, PageData, PageVerdict } from './page-data.ts';
import { pictureRow } from './show-pictures.ts';

const SIGNS: Readonly<Record<PageVerdict, string>> = { failed: '✗', undecided: '?', passed: '✓' };

/** "✗ Không đạt": the sign says the same as the color. */
export function verdictMark({ words }: PageData, verdict: PageVerdict): HTMLElement {
  const sign = make('span', 'sign', SIGNS[verdict]);
  sign.setAttribute('aria-hidden', 'true');
  return make('span', `verdict ${verdict}`, sign, ` ${words.verdicts[verdict]}`);
}

/** What is wrong, what to do, pictures that show it, and a link to where that stands. */
export function faultItem(
  data: PageData,
  [kindAt, message, advice, , echoes, pictures, others]: FaultRow,
): HTMLElement {
  const kind = data.kinds[kindAt];
  const number = make('a', 'number', kind?.number ?? '');
  number.href = `#law-${kind?.number}`;
  const dragged = data.texts[echoes] ?? '';
  const rest = data.texts[others] ?? '';
  return make(
    'li',
    `fault-row ${toneOf(kind)}`,
    make('p', 'message', number, ' ', levelMark(data, kind), ` ${data.texts[message] ?? ''}`),
    make('p', 'advice', `→ ${data.texts[advice] ?? ''}`),
    dragged === '' ? null : make('p', 'echoes', dragged),
    pictures.length === 0 ? null : pictureRow(data, pictures),
    rest === '' ? null : make('p', 'others', rest),
  );
}

/** Colors by what an error came to, else by how grave it is. */
export function toneOf(kind: FaultKind | undefined): string {
  return kind?.severity === 'error' ? kind.outcome : `of-${kind?.severity ?? 'info'}`;
}

/** "Lỗi", "Chưa kết luận được", "Cảnh báo", "Lưu ý". */
export function levelMark({ words }: PageData, kind: FaultKind | undefined): HTMLElement {
  const isError = kind?.severity === 'error';
  const isOpen = isError && kind.outcome === 'undecided';
  const text = isOpen ? words.verdicts.undecided : words.severities[kind?.severity ?? 'info'];
  return make('span', isError ? 'level strong' : 'level', text);
}

export function faultList(data: PageData, faults: readonly FaultRow[]): HTMLElement {
  return make('ul', 'faults', ...faults.map(fault => faultItem(data, fault)));
}
