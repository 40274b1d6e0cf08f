import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeScratch } from './run-sohoa.ts';
import { CODE, coarseScan, GOOD_DOSSIER, putFolder } from './scan-files.ts';

const scratch = makeScratch();
const SOHOA = join(import.meta.dirname, '../../sohoa');
const unit = putFolder(join(scratch, 'CSDL_UBND xã Phúc Lộc'), {
  ...GOOD_DOSSIER,
  [`${CODE}_KQ_2021.pdf`]: coarseScan(),
});

/** A terminal of its own for one shell command: from util-linux, else from Python. */
const OPENERS = [
  ['script', ['--version'], (command: string) => ['-qec', command, '/dev/null']],
  [
    'python3',
    ['--version'],
    (command: string) => ['-c', 'import pty,sys; pty.spawn(["sh","-c",sys.argv[1]])', command],
  ],
] as const;
const opener = OPENERS.find(([program, args]) => spawnSync(program, args).status === 0);

/** What a command shows on a terminal; `$0` is sohoa, `$1` the unit's folder. */
async function onTerminal(
  command: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<string> {
  if (opener === undefined) throw new Error('Neither script nor python3 is installed.');
  const [program, , argsFor] = opener;
  const env = {
    ...{ PATH: process.env['PATH'], TERM: 'xterm', XDG_CACHE_HOME: join(scratch, 'cache') },
    ...{ SOHOA, UNIT: unit, ...variables },
  };
  const child = spawn(program, argsFor(command), { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  await new Promise(resolve => child.once('close', resolve));
  return text.replaceAll('\r\n', '\n');
}

const ESCAPE = String.fromCharCode(27);
const CLEAR_LINE = `\r${ESCAPE}[2K`;
/** What stays on the screen once the line of progress is gone. */
const screenOf = (text: string) => text.slice(text.lastIndexOf(CLEAR_LINE) + CLEAR_LINE.length);

describe('on a terminal, sohoa check', () => {
  it('is colored, and says how far it is until the report stands there', async () => {
    const text = await onTerminal('stty cols 90 rows 40; "$SOHOA" check "$UNIT"');
    expect(text).toContain('Đang kiểm tra 2/2 tệp');
    expect(screenOf(text)).not.toContain('Đang kiểm tra');
    expect(screenOf(text)).toContain(`${ESCAPE}[31m`);
    expect(screenOf(text)).toContain('Trang 1: độ phân giải 100 dpi');
  });

  it('has no color with NO_COLOR, and has it when that is empty', async () => {
    expect(screenOf(await onTerminal('"$SOHOA" check "$UNIT"', { NO_COLOR: '1' }))).not.toContain(ESCAPE);
    expect(screenOf(await onTerminal('"$SOHOA" check "$UNIT"', { NO_COLOR: '' }))).toContain(`${ESCAPE}[`);
  });

  it('fits what it says to the window, and to any window that does not tell its width', async () => {
    const widest = async (setUp: string) => {
      const text = screenOf(await onTerminal(`${setUp}; "$SOHOA" check "$UNIT"`, { NO_COLOR: '1' }));
      return Math.max(...text.split('\n').map(line => [...line].length));
    };
    const narrow = await widest('stty cols 50');
    expect(narrow).toBeLessThanOrEqual(50);
    expect(await widest('stty cols 0')).toBeGreaterThan(60);
    expect(await onTerminal('stty cols 0; "$SOHOA" check "$UNIT"')).toContain('Đang kiểm tra 2/2 tệp');
  });

  it('writes a plain report into a file, and still says how far it is', async () => {
    const file = join(scratch, 'out.txt');
    const text = await onTerminal(`"$SOHOA" check "$UNIT" > '${file}'`);
    expect(text).toContain('Đang kiểm tra 2/2 tệp');
    expect(text.endsWith(CLEAR_LINE)).toBe(true);
    const report = readFileSync(file, 'utf8');
    expect(report).toContain('Trang 1: độ phân giải 100 dpi');
    expect(/\p{Cc}/u.test(report.replaceAll('\n', ''))).toBe(false);
  });

  it('prints JSON without color', async () => {
    const text = await onTerminal('"$SOHOA" check "$UNIT" --json');
    expect(JSON.parse(screenOf(text))).toMatchObject({ schema: 'sohoa-report/1' });
  });
});
