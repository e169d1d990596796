import 'server-only';
import type { Letterhead } from '@/domain/minutes/letterhead';
import { headOf, type CommitteeMemberOnRecord } from '@/domain/minutes/people-on-record';
import type { Block } from '../blocks/block';
import { closing, oneSigner } from '../blocks/signature';

type OfCommittee = { letterhead: Letterhead; committee: readonly CommitteeMemberOnRecord[] };

/** The last words of a paper of Ban Kiểm phiếu, and its head who signs for all. */
export function signedByHead({ letterhead, committee }: OfCommittee, lastWords: Block): readonly Block[] {
  const signer = {
    authority: letterhead.regime === 'party' ? 'T/M BAN KIỂM PHIẾU' : 'TM. BAN KIỂM PHIẾU',
    post: 'TRƯỞNG BAN',
    name: headOf(committee).fullName,
  };
  return closing(lastWords, { kind: 'space', height: 14 }, [oneSigner(signer)]);
}
