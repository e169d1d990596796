/** Why a step of the committee's key ceremony stops. */
export type CeremonyRefusal = {
  /**
   * - `shape`: a message is missing or not in the form of the protocol;
   * - `signature`: not signed by the member it claims to be from;
   * - `repeated`: two members gave the same certificate;
   * - `not-a-member`: the secret belongs to none of the certificates;
   * - `threshold`: not between 1 and the number of members, or not the agreed one;
   * - `unreadable`: a sealed message that this member's secret does not open, or that was meant for another;
   * - `inconsistent`: a share does not fit the coefficients its maker published;
   * - `proof`: a public key without proof that its private key is known.
   */
  code:
    | 'shape'
    | 'signature'
    | 'repeated'
    | 'not-a-member'
    | 'threshold'
    | 'unreadable'
    | 'inconsistent'
    | 'proof';
  /** The member (from 0) whose message is at fault; −1 where it is nobody's in particular. */
  member: number;
};
