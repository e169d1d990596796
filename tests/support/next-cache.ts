/** Outside a server action there is no page to draw again. */
export function refresh(): void {}
