import 'server-only';

/** What the committee has not typed is written into the printed page. */
export function byHand(text: string): string {
  return text === '' ? '………………' : text;
}
