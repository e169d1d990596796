const names = ['localhost', '127.0.0.1', '[::1]'];

/** Whether an address leads to the very machine that opens it: a code made of it takes no other device anywhere. */
export function isOnlyHere(address: string): boolean {
  return names.includes(new URL(address).hostname);
}
