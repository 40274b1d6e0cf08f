export interface DemoOptions {
  /** Where the folder, the truth and the report go. */
  readonly out: string;
  /** Make, judge, compare, end: for machines. */
  readonly once: boolean;
  readonly help: boolean;
}

/** What was typed cannot be understood; the message says so in both languages. */
export class DemoUsageError extends Error {
  override readonly name = 'DemoUsageError';
}

export function readDemoOptions(args: readonly string[]): DemoOptions {
  let options: DemoOptions = { out: 'demo-output', once: false, help: false };
  const left = [...args];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const out = word === '--out' ? left.shift() : /^--out=(.+)$/.exec(word)?.[1];
    if (word === '--once') options = { ...options, once: true };
    else if (word === '--help' || word === '-h') options = { ...options, help: true };
    else if (word.startsWith('--out') && out !== undefined) options = { ...options, out };
    else throw new DemoUsageError(`Không hiểu «${word}». (“${word}” is not understood.)`);
  }
  return options;
}

export const DEMO_HELP = `npm run demo [-- --once] [-- --out THƯ_MỤC]

  Tạo một đơn vị mẫu (14 hồ sơ, 28 tệp quét, một danh sách, có gài lỗi), kiểm tra, in báo cáo và so với đáp án.
  (Makes an invented unit with planted faults, judges it, prints the report and compares it with the truth.)

  --once   làm xong thì thôi, không gợi ý bước tiếp theo (for machines: no hints)
  --out    nơi ghi, mặc định là demo-output (where to write)
`;
