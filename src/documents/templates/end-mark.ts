import 'server-only';
import type { Letterhead } from '@/domain/minutes/letterhead';

/** How a text ends: "." by Hướng dẫn 05-HD/VPTW, "./." by custom before it and in the State. */
export function endMark({ regime, partyFormat }: Letterhead): string {
  return regime === 'party' && partyFormat === 'hd05' ? '.' : './.';
}

/** The day at the head of minutes: printed by Hướng dẫn 36-HD/VPTW alone. */
export function minutesDate({ regime, partyFormat }: Letterhead, heldOn: string): string | null {
  return regime === 'party' && partyFormat === 'hd36' ? heldOn : null;
}
