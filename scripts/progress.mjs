/** `1234` ms → `1.2 s`. */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Says what is being done, does it, and says how long it took; `summary` may turn the result into a few words. */
export async function step(title, work, summary = () => '') {
  const startedAt = performance.now();
  console.log(`• ${title} …`);
  const result = await work();
  const words = summary(result);
  console.log(`  ✓ ${words ? `${words}, ` : ''}${seconds(performance.now() - startedAt)}`);
  return result;
}
