declare const brand: unique symbol;

/** A string that only its own repository or gate may mint. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

export type OrganisationId = Branded<'OrganisationId'>;
export type ConferenceId = Branded<'ConferenceId'>;
export type SubjectId = Branded<'SubjectId'>;
export type VoterGroupId = Branded<'VoterGroupId'>;
export type VoterId = Branded<'VoterId'>;
export type PersonId = Branded<'PersonId'>;
export type BallotFormId = Branded<'BallotFormId'>;
export type UserId = Branded<'UserId'>;
export type BoxId = Branded<'BoxId'>;
