import { COLUMN_ROLES, type ColumnRole } from '../list-facts.ts';
import { nearestWord } from '../nearest-word.ts';
import { shownName } from '../text.ts';
import type { Words } from '../words.ts';
import { foldHeader } from './fold-header.ts';
import { ROLE_WORDS, rolesInWords } from './role-words.ts';

/** What a person says of headings that are not known, or not rightly: `headingKey` → role, null to leave it out. */
export type ColumnMap = ReadonlyMap<string, ColumnRole | null>;

export const NO_COLUMN_MAP: ColumnMap = new Map();

/** A heading as a map knows it: letter case, marks, punctuation and spaces aside. «Ngày ký», `NGAYKY`, `ngayKy` → `ngayky`. */
export function headingKey(heading: string): string {
  return foldHeader(heading).replaceAll(' ', '');
}

export type ColumnMapReading =
  | { readonly state: 'read'; readonly map: ColumnMap }
  | { readonly state: 'refused'; readonly problems: readonly Words[] };

/** More headings than any list has. */
const MOST_HEADINGS = 1000;

/** Problems told; more of the same would not help. */
const MOST_PROBLEMS = 10;

/**
 * Reads a person's own map of columns: `{ "Số GPXD": "resultNumber", "Cán bộ": null }`.
 * A role is named by its English name or as `ROLE_WORDS` calls it in Vietnamese.
 */
export function parseColumnMap(json: unknown): ColumnMapReading {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { state: 'refused', problems: [NOT_A_MAP] };
  const given: readonly (readonly [string, unknown])[] = Object.entries(json);
  if (given.length > MOST_HEADINGS) return { state: 'refused', problems: [TOO_MANY] };
  const map = new Map<string, ColumnRole | null>();
  const problems: Words[] = [];
  for (const [heading, wanted] of given) {
    const problem = addHeading(map, heading, wanted);
    if (problem !== null) problems.push(problem);
  }
  if (problems.length === 0) return { state: 'read', map };
  return { state: 'refused', problems: problems.slice(0, MOST_PROBLEMS) };
}

/** The role that a person gives to a column by its whole heading or its lowest part; undefined when they say nothing. */
export function mappedRole(map: ColumnMap, header: string, leaf: string): ColumnRole | null | undefined {
  if (map.size === 0) return undefined;
  const whole = map.get(headingKey(header));
  return whole === undefined ? map.get(headingKey(leaf)) : whole;
}

function addHeading(map: Map<string, ColumnRole | null>, heading: string, wanted: unknown): Words | null {
  const key = headingKey(heading);
  if (key === '') return emptyHeading(heading);
  const role = wanted === null ? null : roleCalled(wanted);
  if (role === undefined) return unknownRole(heading, wanted);
  if (map.has(key) && map.get(key) !== role) return contradiction(heading);
  map.set(key, role);
  return null;
}

function roleCalled(wanted: unknown): ColumnRole | undefined {
  if (typeof wanted !== 'string') return undefined;
  const key = headingKey(wanted);
  return COLUMN_ROLES.find(role => role === wanted || headingKey(ROLE_WORDS[role].vi) === key);
}

const NOT_A_MAP: Words = {
  vi: 'Tệp ánh xạ cột phải là một đối tượng JSON, ví dụ { "Số GPXD": "resultNumber", "Cán bộ": null }.',
  en: 'A column map must be a JSON object, for example { "Số GPXD": "resultNumber", "Cán bộ": null }.',
};

const TOO_MANY: Words = {
  vi: `Tệp ánh xạ cột có quá nhiều cột (tối đa ${MOST_HEADINGS}).`,
  en: `The column map names too many headings (at most ${MOST_HEADINGS}).`,
};

function emptyHeading(heading: string): Words {
  const shown = shownName(heading);
  return {
    vi: `Tên cột «${shown}» không có chữ nào hoặc quá dài để là tên cột.`,
    en: `The heading «${shown}» has no letters, or is too long to be a heading.`,
  };
}

function contradiction(heading: string): Words {
  const shown = shownName(heading);
  return {
    vi: `Cột «${shown}» được gán hai nội dung khác nhau (không phân biệt chữ hoa, dấu và khoảng trắng). Chỉ giữ một.`,
    en: `The heading «${shown}» is given two different roles (letter case, marks and spaces aside). Keep one.`,
  };
}

function unknownRole(heading: string, wanted: unknown): Words {
  const said =
    typeof wanted === 'string' ? shownName(wanted) : shownName(JSON.stringify(wanted) ?? typeof wanted);
  const near = typeof wanted === 'string' ? nearRole(wanted) : null;
  const listed = rolesInWords();
  const hint =
    near === null
      ? { vi: '', en: '' }
      : {
          vi: ` Có phải «${near}» (${ROLE_WORDS[near].vi})?`,
          en: ` Did you mean «${near}» (${ROLE_WORDS[near].en})?`,
        };
  return {
    vi: `Cột «${shownName(heading)}»: không có nội dung nào tên là «${said}».${hint.vi} Các nội dung: ${listed.vi}; null để bỏ qua cột.`,
    en: `Heading «${shownName(heading)}»: there is no role «${said}».${hint.en} Roles: ${listed.en}; null leaves the column out.`,
  };
}

function nearRole(wanted: string): ColumnRole | null {
  if (wanted.length > 60) return null;
  const names = COLUMN_ROLES.flatMap(role => [role, ROLE_WORDS[role].vi]);
  const near = nearestWord(wanted, names);
  return COLUMN_ROLES.find(role => role === near || ROLE_WORDS[role].vi === near) ?? null;
}
