import { err, ok, type Result } from '@/domain/kernel/result';

import { readCardCode, type CardCodeRefusal } from './card-code';
import { isElectionUuid } from './election-uuid';

export interface ScannedCard {
  /** The election the card belongs to: the uuid of its ballot form's box. */
  boxUuid: string;
  /** The code as printed, with dashes. */
  code: string;
}

export type CardQrRefusal = { code: 'not-a-card' } | CardCodeRefusal;

/** What the QR of a card holds: `TN96:<uuid of the box>:<code>`. */
export function cardQr(boxUuid: string, code: string): string {
  return `TN96:${boxUuid}:${code}`;
}

/** Reads a scanned card; refuses other QR codes, and damaged codes as `readCardCode` does. */
export function readCardQr(text: string): Result<ScannedCard, CardQrRefusal> {
  const [mark, boxUuid, code, ...rest] = text.trim().split(':');
  if (mark !== 'TN96' || boxUuid === undefined || code === undefined || rest.length > 0)
    return err({ code: 'not-a-card' });
  if (!isElectionUuid(boxUuid)) return err({ code: 'not-a-card' });
  const read = readCardCode(code);
  return read.ok ? ok({ boxUuid, code: read.value }) : read;
}
