import { makeCardCode } from '@/ballot-box/protocol/card-code';
import { credentialOf } from '@/ballot-box/protocol/credential';
import { belenios2048 } from '@/ballot-box/protocol/group';
import type { BallotFormId } from '@/domain/kernel/ids';
import { browserRandom } from '../browser-random';

/** The test cards of one form that are to be made. */
export type TestCardsOrder = readonly { formId: BallotFormId; electionUuid: string; cards: number }[];

export type MadeTestCards = {
  formId: BallotFormId;
  electionUuid: string;
  codes: string[];
  publicCredentials: string[];
};

self.onmessage = ({ data }: MessageEvent<TestCardsOrder>) => {
  const group = belenios2048();
  const made = data.map(({ formId, electionUuid, cards }): MadeTestCards => {
    const codes = Array.from({ length: cards }, () => makeCardCode(browserRandom));
    const credentials = codes.map((code) => credentialOf(code, electionUuid, group).publicCredential);
    return { formId, electionUuid, codes, publicCredentials: credentials.sort() };
  });
  self.postMessage(made);
};
