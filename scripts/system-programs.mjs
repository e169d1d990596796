// `node scripts/system-programs.mjs`: finds the programs that tests need and npm cannot bring; on Debian as root it
// installs what is missing, elsewhere it names the one command to run.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isMain, Refusal, runCommand } from './command.mjs';

const chromiumPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];
// The one without windows first: the other draws tabs and buttons that nobody sees for each page it opens.
const chromiumNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const programs = [
  { name: 'Chromium', find: findChromium, packages: ['chromium-headless-shell'] },
  { name: 'belenios-tool', find: () => onPath('belenios-tool'), packages: ['belenios-tool'] },
  {
    name: 'LibreOffice Writer and Calc',
    find: findLibreOffice,
    packages: libreOfficePackages(),
  },
  {
    name: 'pdftotext, pdftoppm and pdfsig',
    find: () => onPath('pdftotext') && onPath('pdftoppm') && onPath('pdfsig'),
    packages: ['poppler-utils'],
  },
  { name: 'openssl', find: () => onPath('openssl'), packages: ['openssl'] },
];

/** The browser that tests drive: `CHROMIUM_PATH`, or one that is installed, or `undefined`. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return fs.existsSync(named) ? named : undefined;
  const found = chromiumNames.map(onPath).find(Boolean);
  return found ?? chromiumPlaces.find((place) => fs.existsSync(place));
}

/** Makes sure that every program is there, or refuses with what to do. */
export function ensureSystemPrograms() {
  let missing = programs.filter((program) => !program.find());
  if (missing.length === 0) return;
  const packages = missing.flatMap((program) => program.packages);
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.log(`• Installing ${packages.join(', ')} with apt-get …`);
    install(packages);
    missing = programs.filter((program) => !program.find());
  }
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(', ');
    throw new Refusal(
      `Tests need ${names}. Install them with: sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`,
    );
  }
}

function install(packages) {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
}

function findLibreOffice() {
  const soffice = onPath('soffice') ?? onPath('libreoffice');
  if (!soffice || process.platform !== 'linux') return soffice;
  // Debian packages the parts apart: the program may be there without the part that reads the format.
  const folder = path.dirname(fs.realpathSync(soffice));
  const parts = ['libswlo.so', 'libsclo.so'];
  return parts.every((part) => fs.existsSync(path.join(folder, part))) ? soffice : undefined;
}

/** The parts without windows conflict with the desktop's: where that is there, its own missing part is meant. */
function libreOfficePackages() {
  const desktop = spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}', 'libreoffice-core']);
  const suffix = desktop.stdout?.toString() === 'installed' ? '' : '-nogui';
  return [`libreoffice-writer${suffix}`, `libreoffice-calc${suffix}`];
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file));
}

if (isMain(import.meta)) {
  await runCommand(() => {
    ensureSystemPrograms();
    for (const { name, find } of programs) console.log(`${name}: ${find()}`);
  });
}
