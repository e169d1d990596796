import 'server-only';
import { conferenceOfBox } from '@/ballot-box/store/cast-store';
import { admissionOf } from '@/data/tablet-repository';
import { reading } from '@/data/transaction';
import type { BoxId, ConferenceId } from '@/domain/kernel/ids';
import { maySendBallots, standingOf, type Admission, type Standing } from '@/domain/tablet/tablet';
import { sha256Hex } from '@/lib/sha256-hex';

/** For how long a process goes by what it read: a revoked tablet is out at the latest then. */
const freshMs = 3000;

type Read = { admission: Promise<Admission>; until: number };

const read = new Map<ConferenceId, Read>();
const conferences = new Map<BoxId, ConferenceId>();

/** How a device stands to a conference, by the secret it keeps (null when it keeps none). Writes and notes nothing. */
export async function standingOfDevice(conferenceId: ConferenceId, secret: string | null): Promise<Standing> {
  const hash = secret === null ? null : sha256Hex(secret);
  const known = standingOf(await admission(conferenceId, false), hash);
  // Whoever is turned away is looked up once more: the device may have been paired a moment ago.
  return maySendBallots(known) ? known : standingOf(await admission(conferenceId, true), hash);
}

/** Whether a device may send a ballot to a box. The ballot itself never meets the device. */
export async function admitsDevice(boxId: BoxId, secret: string | null): Promise<boolean> {
  const conferenceId = conferences.get(boxId) ?? (await conferenceOfBox(boxId));
  if (conferenceId === null) return true;
  conferences.set(boxId, conferenceId);
  return maySendBallots(await standingOfDevice(conferenceId, secret));
}

/** All devices of the conference at once: what is kept tells of no single one when it was last heard. */
function admission(conferenceId: ConferenceId, isAnew: boolean): Promise<Admission> {
  const known = read.get(conferenceId);
  if (known && !isAnew && known.until > Date.now()) return known.admission;
  const admission = reading((tx) => admissionOf(tx, conferenceId));
  read.set(conferenceId, { admission, until: Date.now() + freshMs });
  admission.catch(() => read.delete(conferenceId));
  return admission;
}
