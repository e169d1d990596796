/** Papers opened on this page: a second look needs no network. Forgotten with the page. */
const opened = new Map<string, ArrayBuffer>();

/** A hall's tablet must not fill up: the papers opened first go first. */
const mostBytes = 60_000_000;

/** The bytes of a paper, from memory or from the server; throws when neither has it. */
export async function fetchPaper(url: string): Promise<ArrayBuffer> {
  const kept = opened.get(url);
  if (kept) return kept;
  const answer = await fetch(url, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`The paper was not given: ${answer.status}`);
  const bytes = await answer.arrayBuffer();
  opened.set(url, bytes);
  for (const [first] of opened) {
    if (bytesKept() <= mostBytes || first === url) break;
    opened.delete(first);
  }
  return bytes;
}

function bytesKept(): number {
  return [...opened.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
}
