import 'server-only';
import { cardState } from '@/ballot-box/store/cast-store';
import type { BoxId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';

export type CheckCardRefusal =
  { code: 'voting-not-open' } | { code: 'card-unknown' } | { code: 'card-spent' } | { code: 'card-voided' };

/** Tells a voter at the start, not at the end, that a card cannot be used. Reads only; writes and logs nothing. */
export async function checkCard(command: {
  boxId: BoxId;
  publicCredential: string;
}): Promise<Result<null, CheckCardRefusal>> {
  const state = await cardState(command.boxId, command.publicCredential);
  switch (state) {
    case 'fresh':
      return ok(null);
    case 'spent':
      return err({ code: 'card-spent' });
    case 'voided':
      return err({ code: 'card-voided' });
    case 'unknown':
      return err({ code: 'card-unknown' });
    case 'not-open':
      return err({ code: 'voting-not-open' });
  }
}
