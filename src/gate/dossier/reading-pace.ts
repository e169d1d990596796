import 'server-only';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/**
 * Tokens are far too long to be guessed: this keeps one place from wearing the house out. A whole hall behind one
 * address reads freely, somebody who tries links does not: a wrong one counts as many openings.
 */
const opened = new RateLimiterMemory({ points: 600, duration: 60 });
const costOfWrongLink = 30;

/** May this place open something now? Nothing is kept but a count that is forgotten within the minute. */
export async function mayKnockAgain(headers: Headers): Promise<boolean> {
  return spend(headers, 1);
}

/** A link that nobody issued was tried. */
export async function countWrongLink(headers: Headers): Promise<void> {
  await spend(headers, costOfWrongLink);
}

async function spend(headers: Headers, points: number): Promise<boolean> {
  const place = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'here';
  return opened.consume(place, points).then(
    () => true,
    () => false,
  );
}
