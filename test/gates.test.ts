import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * The architecture's gates are tests too: planted faults must be refused, honest code must pass.
 * Without the honest code a broken tool, which refuses everything, would look like a good gate.
 */
interface Plant {
  readonly fault: string;
  readonly file: string;
  readonly code: string;
  readonly refusedBy: 'biome' | 'tsc';
  readonly saying: RegExp;
}

const FAULTS: readonly Plant[] = [
  {
    fault: 'the domain importing a package',
    file: 'src/domain/planted-package.ts',
    code: "import { gzipSync } from 'fflate';\nexport const zipped = gzipSync(new Uint8Array());\n",
    refusedBy: 'biome',
    saying: /noRestrictedImports/,
  },
  {
    fault: 'the domain importing the application by alias',
    file: 'src/domain/planted-alias.ts',
    code: "import { checkUnits } from '#application/check-units.ts';\nexport const use = checkUnits;\n",
    refusedBy: 'tsc',
    saying: /TS6059|TS6307|Imported via/,
  },
  {
    fault: 'the domain importing the application by a relative path',
    file: 'src/domain/planted-relative.ts',
    code: "import { checkUnits } from '../application/check-units.ts';\nexport const use = checkUnits;\n",
    refusedBy: 'tsc',
    // Both imports of that file are told under one TS6059 or TS6307.
    saying: /Imported via '\.\.\/application\/check-units\.ts'/,
  },
  {
    fault: 'the domain reading the clock',
    file: 'src/domain/planted-clock.ts',
    code: 'export const now = (): number => Date.now();\n',
    refusedBy: 'biome',
    saying: /noRestrictedGlobals/,
  },
  {
    fault: 'the domain rolling dice',
    file: 'src/domain/planted-dice.ts',
    code: 'export const dice = (): number => Math.random();\n',
    refusedBy: 'biome',
    saying: /rolls no dice/,
  },
  {
    fault: 'the domain seeing the process',
    file: 'src/domain/planted-process.ts',
    code: 'export const cwd = (): string => process.cwd();\n',
    refusedBy: 'tsc',
    saying: /TS2591|TS2580|TS2304/,
  },
  {
    fault: 'an engine seeing the page of a browser',
    file: 'src/engines/planted-document.ts',
    code: 'export const title = (): string => document.title;\n',
    refusedBy: 'tsc',
    saying: /TS2584|TS2304/,
  },
  {
    fault: 'an engine importing Node',
    file: 'src/engines/planted-node.ts',
    code: "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    refusedBy: 'biome',
    saying: /noNodejsModules/,
  },
  {
    fault: 'the application importing an adapter',
    file: 'src/application/planted-adapter.ts',
    code: "import { use } from '#adapters/planted.ts';\nexport const used = use;\n",
    refusedBy: 'biome',
    saying: /noRestrictedImports/,
  },
  {
    fault: 'a package that nobody declared',
    file: 'src/cli/planted-undeclared.ts',
    code: "import left from 'left-pad';\nexport const pad = left;\n",
    refusedBy: 'biome',
    saying: /noUndeclaredDependencies/,
  },
  {
    fault: 'a circle of types',
    file: 'src/domain/planted-circle-a.ts',
    code: "import type { B } from './planted-circle-b.ts';\nexport interface A {\n  readonly b: B | null;\n}\n",
    refusedBy: 'biome',
    saying: /noImportCycles/,
  },
  {
    fault: 'a file of 320 lines',
    file: 'src/domain/planted-long.ts',
    code: Array.from({ length: 320 }, (_, line) => `export const line${line} = ${line};\n`).join(''),
    refusedBy: 'biome',
    saying: /noExcessiveLinesPerFile/,
  },
  {
    fault: 'an any',
    file: 'src/cli/planted-any.ts',
    code: 'export const loose = (value: any): string => String(value);\n',
    refusedBy: 'biome',
    saying: /noExplicitAny/,
  },
  {
    fault: 'an assertion that the compiler cannot check',
    file: 'src/cli/planted-assertion.ts',
    code: 'export const text = (value: unknown): string => value as string;\n',
    refusedBy: 'biome',
    saying: /noUnsafeTypeAssertion/,
  },
  {
    fault: 'a promise nobody waits for',
    file: 'src/cli/planted-promise.ts',
    code: 'const work = async (): Promise<void> => {};\nexport function start(): void {\n  work();\n}\n',
    refusedBy: 'biome',
    saying: /noFloatingPromises/,
  },
  {
    fault: 'a forgotten case',
    file: 'src/domain/planted-case.ts',
    code: `export function rank(verdict: 'passed' | 'failed' | 'undecided'): number {
  switch (verdict) {
    case 'passed':
      return 0;
    case 'failed':
      return 1;
  }
  return 2;
}
`,
    refusedBy: 'biome',
    saying: /useExhaustiveSwitchCases/,
  },
];

const COMPANION: Record<string, string> = {
  'src/domain/planted-circle-b.ts':
    "import type { A } from './planted-circle-a.ts';\n\nexport interface B {\n  readonly a: A | null;\n}\n",
};

const HONEST: Record<string, string> = {
  'src/domain/planted-honest.ts': 'export const double = (value: number): number => value * 2;\n',
  'src/engines/planted-honest.ts':
    "import { zlibSync } from 'fflate';\nimport { double } from '#domain/planted-honest.ts';\n\nexport const deflated = zlibSync(new Uint8Array(double(2)));\n",
  'src/application/planted-honest.ts':
    "import { deflated } from '#engines/planted-honest.ts';\n\nexport const packed = deflated.length;\n",
};

/** A copy of the sources with files added, and what each tool says of it. */
function judgeTree(files: Record<string, string>): { biome: string; tsc: string; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'sohoa-gates-'));
  const sources = ['src', 'lint', 'biome.json', 'package.json', 'tsconfig.base.json', '.gitignore'];
  for (const source of sources) cpSync(source, join(folder, source), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  for (const [file, code] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  }
  const bin = join(process.cwd(), 'node_modules/.bin');
  const run = (tool: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(join(bin, tool), args, { cwd: folder, encoding: 'utf8' });
    return `exit ${status}\n${stdout}${stderr}`;
  };
  const biome = run('biome', 'lint', '--reporter=github', '--max-diagnostics=none', 'src');
  return { biome, tsc: run('tsc', '-b', 'src/cli', 'src/demo'), folder };
}

const folders: string[] = [];
let planted: ReturnType<typeof judgeTree>;
let honest: ReturnType<typeof judgeTree>;

beforeAll(() => {
  const faults = Object.fromEntries(FAULTS.map(({ file, code }) => [file, code]));
  planted = judgeTree({ ...faults, ...COMPANION });
  honest = judgeTree(HONEST);
  folders.push(planted.folder, honest.folder);
}, 180_000);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('the gates', () => {
  it('let honest code pass', () => {
    expect(honest.biome).toMatch(/^exit 0/);
    expect(honest.tsc).toMatch(/^exit 0/);
  });

  it.each(FAULTS)('refuse $fault', ({ file, refusedBy, saying }) => {
    const lines = planted[refusedBy].split('\n').filter(line => line.includes(file));
    expect(lines.join('\n')).toMatch(saying);
  });
});
