/** Puts values into a sentence of the catalogue whose key is only known from the data. */
export function fillSentence(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).reduce(
    (filled, [name, value]) => filled.replaceAll(`{${name}}`, String(value)),
    sentence,
  );
}
