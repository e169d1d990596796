/** A long code in groups of four, so that two people can read it to each other. */
export function grouped(code: string): string {
  return (code.match(/.{1,4}/gu) ?? []).join(' ');
}
