/** `1234` ms → `1.2 s`. */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * Says what is being done, does it, and says how long it took; `summary` may turn the result into a few words.
 * Long work gives a sign of life every ten seconds.
 */
export async function step(title, work, summary = () => 'done') {
  const startedAt = performance.now();
  const passed = () => seconds(performance.now() - startedAt);
  console.log(`• ${title} …`);
  const signOfLife = setInterval(() => console.log(`  … ${passed()}`), 10_000);
  try {
    const result = await work();
    console.log(`  ✓ ${summary(result)} (${passed()})`);
    return result;
  } finally {
    clearInterval(signOfLife);
  }
}
