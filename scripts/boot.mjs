// Brings what a command needs, then runs it: `node scripts/boot.mjs demo|test|start …`.
// Plain JavaScript for Node 20 or later, since it runs before the project's own Node 24 is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MODULES = join(ROOT, 'node_modules');
const BIN = join(MODULES, '.bin');
const MARK = join(MODULES, '.installed-lock');
const IS_WINDOWS = process.platform === 'win32';
const NODE = join(BIN, IS_WINDOWS ? 'node.cmd' : 'node');

/** What each command runs under the project's own Node. */
const PROGRAMS = { demo: 'src/demo/main.ts', test: 'scripts/run-tests.ts', bench: 'bench/main.ts' };

/** Programs that tests compare with, and the Debian package that brings each; a module of Debian's Python by its folder. */
const PEERS = {
  ...{ chromium: 'chromium', pdfinfo: 'poppler-utils', qpdf: 'qpdf', mutool: 'mupdf-tools' },
  ...{ soffice: 'libreoffice-calc-nogui', '/usr/lib/python3/dist-packages/openpyxl': 'python3-openpyxl' },
};

const COMMANDS_WITH_PEERS = new Set(['test', 'bench']);

const [command = '', ...args] = process.argv.slice(2);
const program = PROGRAMS[command];
if (program === undefined) fail(`boot: «${command}»? One of: ${Object.keys(PROGRAMS).join(', ')}.`);
if (Number.parseInt(process.versions.node, 10) < 20) {
  fail(`Cần Node.js 20 trở lên, máy này có ${process.version}. (Node.js 20 or later is needed.)`);
}

installModules();
if (COMMANDS_WITH_PEERS.has(command)) installPeers();
if (run('scripts/build.ts') !== 0)
  fail('Không dựng được chương trình; xem lỗi ở trên. (The build failed; see above.)');
process.exit(run(program, ...args));

/** `npm ci` when the lock file is not the one that was installed. */
function installModules() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === lock) return;
  tell('Đang cài các thư viện cần thiết, khoảng một phút … (installing, about a minute)');
  const npm = process.env['npm_execpath'];
  const ci = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev'];
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...ci], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', ci, { cwd: ROOT, stdio: 'inherit', shell: IS_WINDOWS });
  if (done.status !== 0)
    fail('Cài đặt không thành công; xem lỗi của npm ở trên. (npm ci failed; see above.)');
  writeFileSync(MARK, lock);
}

/** Debian's packages where this runs as root on Debian; elsewhere what is missing is told by the tests. */
function installPeers() {
  const missing = Object.keys(PEERS).filter(name => !isOnPath(name));
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  const packages = [...new Set(missing.map(name => PEERS[name]))];
  tell(`Đang cài gói Debian để đối chiếu: ${packages.join(', ')} … (installing Debian packages)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words) =>
    spawnSync('apt-get', ['-qq', ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/** Of a name that is a whole path: whether it is there. */
function isOnPath(name) {
  return isAbsolute(name)
    ? existsSync(name)
    : (process.env['PATH'] ?? '').split(delimiter).some(folder => existsSync(join(folder, name)));
}

function run(...words) {
  const PATH = `${BIN}${delimiter}${process.env['PATH'] ?? ''}`;
  const options = { cwd: ROOT, stdio: 'inherit', env: { ...process.env, PATH }, shell: IS_WINDOWS };
  const done = spawnSync(NODE, words, options);
  if (done.error) fail(`Không chạy được Node của dự án: ${done.error.message}`);
  return done.status ?? 130;
}

function tell(line) {
  process.stderr.write(`${line}\n`);
}

function fail(line) {
  tell(line);
  process.exit(2);
}
