import 'server-only';
import { conferenceById } from '@/data/conference-repository';
import { dossierCaseOf } from '@/data/dossier-repository';
import { readingLinkByHash, type ReadingLink } from '@/data/reading-links';
import type { Tx } from '@/data/transaction';
import type { Conference } from '@/domain/conference/conference';
import { mayRead } from '@/domain/dossier/reading-window';
import { err, ok, type Result } from '@/domain/kernel/result';
import { now } from '@/lib/clock';
import { sha256Hex } from '@/lib/sha256-hex';
import { vietnamDay } from '@/lib/text/vietnam-time';

/** Whom to ask is told to whoever held a link once; to a wrong one nothing of any conference is told. */
type Help = { officerName: string; officerPhone: string };

export type OpenLinkRefusal =
  | { code: 'reading-link-unknown' }
  | ({ code: 'reading-link-revoked' | 'reading-not-yet' | 'reading-over' } & Help);

/** The voter and the conference behind a token; refused when nobody issued it, or it was replaced or revoked, or out of its window. */
export async function openLink(
  tx: Tx,
  token: string,
): Promise<Result<{ link: ReadingLink; conference: Conference; help: Help }, OpenLinkRefusal>> {
  const link = await readingLinkByHash(tx, sha256Hex(token));
  if (!link) return err({ code: 'reading-link-unknown' });
  const conference = await conferenceById(tx, link.conferenceId);
  if (!conference) return err({ code: 'reading-link-unknown' });
  const { settings, release } = await dossierCaseOf(tx, conference.id);
  const help = { officerName: settings.officerName, officerPhone: settings.officerPhone };
  if (link.isRevoked) return err({ code: 'reading-link-revoked', ...help });
  const open = mayRead(conference, release, vietnamDay(now()));
  return open.ok ? ok({ link, conference, help }) : err({ ...open.error, ...help });
}
