/** A sentence of the catalogue with its values put in. The ballot page carries no larger formatter, to stay small. */
export function say(sentence: string, values: Readonly<Record<string, string | number>> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name] ?? ''));
}

/** The parts of a sentence with `<b>…</b>`: every second one is bold. */
export function boldParts(sentence: string): string[] {
  return sentence.split(/<\/?b>/);
}
