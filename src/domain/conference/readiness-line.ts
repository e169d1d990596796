/** Điều kiện: done, blocks the step, worth a look, or not yet needed. */
export type ReadinessState = 'ok' | 'blocks' | 'attention' | 'later';

/** Where a line is mended. Null: not with the officer (the ballot committee does it at its own desk). */
export type ReadinessPlace =
  'details' | 'subjects' | 'voters' | 'electorate' | 'forms' | 'dossiers' | 'hall' | 'documents';

/** Every line there is, with the one state it stands for; the words to each are in `messages/setup`. */
export const readinessCodes = {
  'legal-bases': 'ok',
  'legal-bases-missing': 'blocks',
  'chair-and-secretary': 'ok',
  'chair-missing': 'blocks',
  'secretary-missing': 'blocks',
  'time-and-venue': 'ok',
  'venue-missing': 'blocks',
  'date-passed': 'attention',
  'not-the-day': 'attention',
  subjects: 'ok',
  'subjects-missing': 'blocks',
  'subject-twice': 'blocks',
  exempted: 'ok',
  'must-be-exempt': 'blocks',
  'exemption-unfounded': 'blocks',
  'year-to-decide': 'attention',
  'person-to-identify': 'blocks',
  'places-elsewhere': 'ok',
  voters: 'ok',
  'voters-missing': 'blocks',
  'voters-without-group': 'blocks',
  'voter-twice': 'blocks',
  namesakes: 'attention',
  'namesakes-without-year': 'attention',
  'subjects-vote-too': 'attention',
  'marks-themselves': 'blocks',
  'seats-empty': 'attention',
  'seats-short': 'attention',
  'subjects-not-on-roll': 'attention',
  forms: 'ok',
  'forms-missing': 'blocks',
  'form-without-subjects': 'blocks',
  'form-without-groups': 'blocks',
  'subjects-without-form': 'blocks',
  'groups-without-form': 'blocks',
  'subject-marked-twice': 'blocks',
  'form-few-voters': 'attention',
  quorum: 'ok',
  'quorum-below-regulation': 'attention',
  dossiers: 'ok',
  'dossiers-later': 'later',
  'dossiers-unused': 'attention',
  'dossier-gaps': 'attention',
  'report-20-days': 'attention',
  'dossier-15-days': 'attention',
  'questions-10-days': 'attention',
  'explanation-3-days': 'attention',
  'committee-later': 'later',
  'form-few-present': 'attention',
  attendance: 'ok',
  'attendance-short': 'blocks',
  committee: 'ok',
  'committee-missing': 'blocks',
  accounts: 'ok',
  'accounts-missing': 'attention',
  'accounts-none': 'blocks',
  keys: 'ok',
  'keys-missing': 'blocks',
  'keys-later': 'later',
  cards: 'ok',
  'cards-missing': 'blocks',
  'cards-too-few': 'blocks',
  'cards-later': 'later',
  'voting-open': 'ok',
  'closing-later': 'later',
  'box-sealed': 'ok',
  'box-unopened': 'blocks',
  'box-opened': 'ok',
  confirmations: 'ok',
  'confirmations-missing': 'blocks',
  'result-ready': 'ok',
  'result-announced': 'ok',
  'papers-to-sign': 'attention',
  'result-reported': 'ok',
} as const satisfies Record<string, ReadinessState>;

export type ReadinessCode = keyof typeof readinessCodes;

/** One thing looked at: what was found (`values`, and the people or papers it is about), and where it is mended. */
export type ReadinessLine = {
  code: ReadinessCode;
  state: ReadinessState;
  values: Readonly<Record<string, number>>;
  names: readonly string[];
  place: ReadinessPlace | null;
};

type Found = { values?: Readonly<Record<string, number>>; names?: readonly string[] };

/** A line in the state its code stands for. */
export function line(code: ReadinessCode, place: ReadinessPlace | null, found: Found = {}): ReadinessLine {
  return { code, state: readinessCodes[code], values: found.values ?? {}, names: found.names ?? [], place };
}

/** The codes of the lines that block the step. */
export function blockingCodes(lines: readonly ReadinessLine[]): ReadinessCode[] {
  return lines.filter((one) => one.state === 'blocks').map((one) => one.code);
}
