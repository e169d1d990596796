// Runs the Prisma CLI. `generate`, `validate` and `format` need no engine binary, yet the CLI downloads
// one at each start; naming an existing path keeps it from the network. Commands that need a real schema
// engine (`migrate dev`, `migrate diff`) get one by setting PRISMA_SCHEMA_ENGINE_BINARY beforehand.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const needsNoEngine = ['generate', 'validate', 'format', '--version'];
const args = process.argv.slice(2);
const env = { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', ...process.env };
if (needsNoEngine.includes(args[0] ?? '')) env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
process.exit(spawnSync(process.execPath, [cli, ...args], { stdio: 'inherit', env }).status ?? 1);
