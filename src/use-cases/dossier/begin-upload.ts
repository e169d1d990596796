import 'server-only';
import { lockConference } from '@/data/conference-repository';
import {
  brokenOffUpload,
  createUpload,
  filesOfConference,
  forgetUploadsBefore,
  piecesPresent,
  type NewUpload,
} from '@/data/dossier-files';
import { dossierCaseOf, polledSubjects } from '@/data/dossier-repository';
import { transaction } from '@/data/transaction';
import type { WrongState } from '@/domain/conference/transitions';
import type { DossierFileId, DossierPlace } from '@/domain/dossier/dossier';
import { mayChangeDossiers } from '@/domain/dossier/release';
import { mayReceive, missingPieces, type ReceiveRefusal } from '@/domain/dossier/upload';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';
import { safeFileName } from '@/lib/files/file-name';
import { vietnamDay } from '@/lib/text/vietnam-time';

/** A paper that somebody is about to send: `sha256` in hexadecimal, `size` in bytes. */
export type BeginUpload = DossierPlace & Omit<NewUpload, 'receivedOn'>;

/** Which upload it is, and the pieces still to be sent. */
export type BegunUpload = { fileId: DossierFileId; missing: readonly number[] };

export type BeginUploadRefusal = WrongState | ReceiveRefusal | { code: 'paper-unknown' };

/** Announces a file. Idempotent while it is under way: the same content goes on where it was broken off. */
export async function beginUpload(
  scope: ConferenceScope,
  command: BeginUpload,
): Promise<Result<BegunUpload, BeginUploadRefusal>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const open = mayChangeDossiers(conference);
    if (!open.ok) return open;
    const subjects = await polledSubjects(tx, scope.conferenceId);
    if (command.subjectId !== null && !subjects.some(({ id }) => id === command.subjectId))
      return err({ code: 'paper-unknown' });
    const files = await filesOfConference(tx, scope.conferenceId);
    const may = mayReceive(command, { files, ...(await dossierCaseOf(tx, scope.conferenceId)) });
    if (!may.ok) return may;

    const receivedOn = vietnamDay(now());
    await forgetUploadsBefore(tx, scope, receivedOn);
    const upload = { ...command, name: safeFileName(command.name), receivedOn };
    const broken = await brokenOffUpload(tx, scope, upload);
    const fileId = broken?.id ?? (await createUpload(tx, scope, upload));
    const present = broken ? await piecesPresent(tx, fileId) : [];
    return ok({ fileId, missing: missingPieces(command.size, present) });
  });
}
