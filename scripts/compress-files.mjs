import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const worthIt = /\.(js|css|svg|json|wasm|ttf)$/;
const smallest = 1024;

/** Lays a `.br` and a `.gz` beside every file that gets smaller by it, as tightly packed as they go. */
export function compressFiles(folder) {
  for (const name of fs.readdirSync(folder, { recursive: true })) {
    const file = path.join(folder, name);
    if (!worthIt.test(name) || fs.statSync(file).size < smallest) continue;
    const content = fs.readFileSync(file);
    fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(content));
    fs.writeFileSync(`${file}.gz`, zlib.gzipSync(content, { level: 9 }));
  }
}
