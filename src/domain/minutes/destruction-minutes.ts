import type { DestroyedItem, Packet, Participant } from '../conference/destruction';
import type { ConferenceOnRecord, TimeOfDay } from './conference-on-record';
import type { Letterhead } from './letterhead';

/** Biên bản tiêu hủy (F14): figures as written down when it was done; nothing is formatted yet. */
export type DestructionMinutes = {
  letterhead: Letterhead;
  documentNumber: number | null;
  conference: ConferenceOnRecord;
  decision: { number: string; decidedOn: string; decidedBy: string };
  doneOn: string;
  startedAt: TimeOfDay;
  endedAt: TimeOfDay;
  place: string;
  method: string;
  participants: readonly Participant[];
  packets: readonly Packet[];
  keptBack: string | null;
  items: readonly DestroyedItem[];
  /** How many ballot forms there were: with one, no form is named. */
  formCount: number;
  copies: number;
};
