import { defineCheck } from '../check.ts';
import { keyOfEntry } from '../entry-code.ts';
import type { ColumnRole, ListEntry } from '../list-facts.ts';
import { rowAt } from '../list-places.ts';
import { rememberedKeys } from '../remembered-keys.ts';
import { placeFrom } from '../some-cells.ts';
import { shownName } from '../text.ts';
import { textKey } from '../text-key.ts';

type Values = {
  readonly row: number;
  /** Where the other row stands, `A3`, with its worksheet when that is another. */
  readonly other: string;
  readonly person: string;
};

/** More rows of one person, content and day than are compared; keeps a list of one row over and over linear. */
const MOST_COMPARED = 20;

/** What makes two rows different even though person, content and day agree. */
const TELLING: readonly ColumnRole[] = ['identityNumber', 'procedureCode'];

/**
 * One dossier is one row: not the same person, content and day twice under two codes. Two rows of one code are
 * CD04's; linked procedures differ in content or in the procedure's code. The day is that of receipt, else of issue.
 */
export const distinctRows = defineCheck<'list', null, Values, 'fault'>({
  number: 'RW10',
  id: 'row/distinct-rows',
  subject: 'list',
  stage: 'list',
  title: { vi: 'Một hồ sơ nhập hai lần', en: 'A dossier entered twice' },
  asks: {
    vi: 'Không có hai dòng cùng người, cùng nội dung, cùng ngày dưới hai mã hồ sơ.',
    en: 'No two rows have the same person, content and day under two codes.',
  },
  cases: ['fault'],
  example: { case: 'fault', values: { row: 9, other: 'A4', person: 'Lường Thị Đượm' } },

  *inspect({ entries }) {
    const contentKey = rememberedKeys();
    const known = new Map<string, ListEntry[]>();
    for (const entry of entries) {
      const key = keyOf(entry, contentKey);
      if (key === null) continue;
      const alike = known.get(key);
      const first = alike?.find(other => !tellApart(entry, other));
      if (first !== undefined && !isOneDossier(entry, first)) {
        const at = rowAt(entry);
        const values = { row: entry.row, other: placeFrom(at, rowAt(first)), person: personOf(entry) };
        yield { outcome: 'failed', at, case: 'fault', values };
      }
      if (alike === undefined) known.set(key, [entry]);
      else if (first === undefined && alike.length < MOST_COMPARED) alike.push(entry);
    }
  },

  explain: ({ row, other, person }) => ({
    message: {
      vi: `Dòng ${row}: «${shownName(person)}» có cùng nội dung và cùng ngày với dòng ở ô ${other}.`,
      en: `Row ${row}: «${shownName(person)}» has the same content and day as the row at ${other}.`,
    },
    advice: {
      vi: 'Đề nghị đối chiếu hai dòng: nếu là một hồ sơ nhập hai lần, bỏ dòng thừa; nếu là hai hồ sơ, không cần sửa.',
      en: 'Please compare the two rows: if one dossier was entered twice, remove a row; if they are two, there is nothing to mend.',
    },
  }),
});

function personOf(entry: ListEntry): string {
  const owner = entry.text('owner');
  return owner === '' ? entry.text('applicant') : owner;
}

/** Null when the row does not say who, what and when. No key of a text has a line break. */
function keyOf(entry: ListEntry, contentKey: (text: string) => string): string | null {
  const [person, content] = [textKey(personOf(entry)), contentKey(entry.text('content'))];
  const issued = entry.day('issuedOn');
  const day = entry.receivedOn ?? (issued.state === 'day' ? issued.day : null);
  return person === '' || content === '' || day === null ? null : `${person}\n${content}\n${day}`;
}

/** Of one code, so that CD04 judges them. */
function isOneDossier(one: ListEntry, other: ListEntry): boolean {
  const key = keyOfEntry(one);
  return key !== null && key === keyOfEntry(other);
}

function tellApart(one: ListEntry, other: ListEntry): boolean {
  return TELLING.some(role => {
    const [text, otherText] = [one.text(role), other.text(role)];
    return text !== '' && otherText !== '' && textKey(text) !== textKey(otherText);
  });
}
