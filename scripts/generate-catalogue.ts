/** Writes docs/checks.md, the catalogue of checks, from the texts and profiles; `--check` only compares. */
import { type CatalogueEntry, catalogueOf } from '#domain/catalogue.ts';
import { SEVERITIES, type Severity, type Stage } from '#domain/finding.ts';
import { rulesOf } from '#domain/judge.ts';
import type { Profile } from '#domain/regulation.ts';
import { PROFILES, REGULATIONS } from '#regulations/index.ts';
import { writeGenerated } from './write-generated.ts';

const STAGE: Readonly<Record<Stage, string>> = {
  scan: 'quét',
  list: 'danh sách',
  sign: 'ký số',
  send: 'gửi',
};

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' };

const catalogues = new Map(PROFILES.map(profile => [profile.id, catalogueOf(profile)]));
const numbers = [
  ...new Set([...catalogues.values()].flatMap(entries => entries.map(({ number }) => number))),
];

writeGenerated(
  'docs/checks.md',
  `<!-- Written by scripts/generate-catalogue.ts; do not edit. -->
# Danh mục kiểm tra (the catalogue of checks)

Mỗi lần kiểm tra trả lời: Đạt, Không đạt, Chưa kết luận được, hoặc Không áp dụng. Số hiệu không bao giờ được dùng lại cho kiểm tra khác.
Mức độ (Lỗi, Cảnh báo, Lưu ý) do bộ quy định đang chọn quyết định.

## Văn bản

| mã | tên văn bản | hiệu lực từ |
|---|---|---|
${REGULATIONS.map(({ id, title, from }) => `| \`${id}\` | ${title.vi} | ${from.split('-').reverse().join('/')} |`).join('\n')}

## Bảng tóm tắt

| số | kiểm tra | giai đoạn | ${PROFILES.map(({ id }) => `\`${id}\``).join(' | ')} |
|---|---|---|${PROFILES.map(() => '---|').join('')}
${numbers.map(summaryRow).join('\n')}

${numbers.map(section).join('\n\n')}
`,
);

function entryOf(profile: Profile, number: string): CatalogueEntry | undefined {
  return catalogues.get(profile.id)?.find(entry => entry.number === number);
}

function summaryRow(number: string): string {
  const entries = PROFILES.map(profile => entryOf(profile, number));
  const known = entries.find(entry => entry !== undefined);
  if (known === undefined) throw new Error(`no profile asks ${number}`);
  const { title, stage } = known;
  return `| [${number}](#${number.toLowerCase()}) | ${title.vi} | ${STAGE[stage]} | ${entries.map(severitiesOf).join(' | ')} |`;
}

/** `Lỗi`, or `Lỗi (low); Cảnh báo (near)` where the cases differ. */
function severitiesOf(entry: CatalogueEntry | undefined): string {
  if (entry === undefined) return '–';
  const bySeverity = Map.groupBy(entry.severities, ({ severity }) => severity);
  const [only] = bySeverity.keys();
  if (bySeverity.size === 1 && only !== undefined) return SEVERITY[only];
  return SEVERITIES.flatMap(severity => {
    const cases = bySeverity.get(severity)?.map(({ case: gravity }) => gravity);
    return cases === undefined ? [] : `${SEVERITY[severity]} (${cases.join(', ')})`;
  }).join('; ');
}

function section(number: string): string {
  const entries = PROFILES.flatMap(profile => entryOf(profile, number) ?? []);
  const [entry] = entries;
  if (entry === undefined) throw new Error(`no profile asks ${number}`);
  const { id, title, asks, stage, example } = entry;
  const rules = [...new Set(entries.flatMap(({ provisions }) => provisions.map(({ rule }) => rule)))];
  const profiles = PROFILES.map(profile => `\`${profile.id}\` ${severitiesOf(entryOf(profile, number))}`);
  return `<a id="${number.toLowerCase()}"></a>
### ${number} · ${title.vi} (${title.en})

\`${id}\` · giai đoạn ${STAGE[stage]} · ${subjectOf(number)}

${asks.vi}
*${asks.en}*

- Căn cứ: ${rules.map(rule => `\`${rule}\``).join(', ')}
- Mức độ: ${profiles.join(' · ')}
- Ví dụ: ${example.message.vi} → ${example.advice.vi}
- *Example: ${example.message.en} → ${example.advice.en}*`;
}

function subjectOf(number: string): string {
  const rule = PROFILES.flatMap(rulesOf).find(each => each.number === number);
  return `xét theo ${{ file: 'tệp', pdf: 'tệp', dossier: 'hồ sơ', list: 'danh sách', unit: 'đơn vị', bag: 'gói' }[rule?.subject ?? 'file']}`;
}
