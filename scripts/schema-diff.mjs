// What would have to change in a database to make it what the Prisma schema says. Prisma's own engine answers,
// in its WebAssembly build; what Prisma does not model (other schemas, triggers, checks, functions) it leaves alone.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { inProject } from './project.mjs';

/** The number of PostgreSQL's internal type "char", and of text, which the adapter takes in its place. */
const charType = 18;
const textType = 25;

let engineGlue;

/** The SQL that brings the database at `url` to the Prisma schema; empty when it already is there. */
export async function schemaDifference(url) {
  const files = schemaFiles();
  const engine = await startEngine(url, files);
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: inProject('prisma') },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  const sql = stdout?.trim() ?? '';
  return sql.startsWith('-- This is an empty migration') ? '' : sql;
}

function schemaFiles(folder = inProject('prisma')) {
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => path.join(folder, name))
    .map((file) => ({ path: file, content: fs.readFileSync(file, 'utf8') }));
}

async function startEngine(url, files) {
  engineGlue ??= loadEngine();
  const { SchemaEngine } = await engineGlue;
  const datamodels = files.map((file) => [file.path, file.content]);
  return SchemaEngine.new(
    { datamodels },
    () => {},
    bindMigrationAwareSqlAdapterFactory(catalogueReader(url)),
  );
}

/** The glue code remembers one instance, so a process loads it once. */
async function loadEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) };
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const glueFile = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const code = fs.readFileSync(path.join(path.dirname(glueFile), 'schema_engine_bg.wasm'));
  const instance = new WebAssembly.Instance(new WebAssembly.Module(code), { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}

/**
 * The adapter refuses the type "char", which the engine's questions to the catalogue return: such a column passes
 * as text, and gets its true name back in the answer.
 */
function catalogueReader(url) {
  const factory = new PrismaPg({ connectionString: url });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const { performIO, queryRaw } = adapter;
    adapter.queryRaw = async (query) => {
      let isChar = [];
      const asText = Object.create(adapter);
      asText.performIO = async () => {
        const result = await performIO.call(adapter, query);
        isChar = result.fields.map((field) => field.dataTypeID === charType);
        const fields = result.fields.map((field, i) =>
          isChar[i] ? { ...field, dataTypeID: textType } : field,
        );
        return { fields, rows: result.rows };
      };
      const answer = await queryRaw.call(asText, query);
      const columnTypes = answer.columnTypes.map((type, i) => (isChar[i] ? ColumnTypeEnum.Character : type));
      return { ...answer, columnTypes };
    };
    return adapter;
  };
  return factory;
}
