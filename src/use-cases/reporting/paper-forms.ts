import 'server-only';
import type { FormDocument } from '@/documents/blocks/form-document';
import { ownParagraphs, withWords } from '@/documents/blocks/own-words';
import type { Pack } from '@/documents/render-pack';
import { authorityReportDocument } from '@/documents/templates/authority-report';
import { ballotSheetDocument } from '@/documents/templates/ballot-sheet';
import { cardAccountDocument } from '@/documents/templates/card-account';
import { committeeDecisionDocument, committeeSlipDocument } from '@/documents/templates/committee-paper';
import { conferenceMinutesDocument } from '@/documents/templates/conference-minutes';
import { countMinutesDocument } from '@/documents/templates/count-minutes';
import { destructionMinutesDocument } from '@/documents/templates/destruction-minutes';
import { paperEntryLogDocument } from '@/documents/templates/paper-entry-log';
import { resultReportDocument } from '@/documents/templates/result-report';
import { subjectExtractDocument } from '@/documents/templates/subject-extract';
import { subjectListDocument } from '@/documents/templates/subject-list';
import { summonsDocument } from '@/documents/templates/summons';
import { voterListDocument } from '@/documents/templates/voter-list';
import type { CountPaperName, ListPaperName } from '@/domain/minutes/papers';
import { printedWording, wordingState, type KeptWording } from '@/domain/minutes/wording';
import type { ConferenceFacts } from './conference-facts';
import {
  ballotSheetOf,
  committeePaperOf,
  subjectListOf,
  summonsOf,
  voterListOf,
  type SummonsLinks,
} from './convening-model';
import type { CountFacts } from './count-facts';
import { destructionMinutesOf } from './destruction-model';
import { paperEntryLogOf } from './paper-log-model';
import { countMinutesOf, resultReportOf } from './minutes-model';
import { authorityReportOf, conferenceMinutesOf, subjectExtractsOf } from './unit-report-model';

/** A paper with the facts it is written from, and what an officer wrote in place of its own words. */
export type PaperSource = (
  | { document: Exclude<ListPaperName, 'summons'>; facts: ConferenceFacts }
  | { document: 'summons'; facts: ConferenceFacts; links: SummonsLinks | null }
  | { document: 'destruction-minutes'; facts: ConferenceFacts }
  | { document: Exclude<CountPaperName, 'destruction-minutes'>; facts: CountFacts }
) & { wordings?: readonly KeptWording[] };

/** The paper in one file, as an officer has worded it. A wording whose computed text has changed is left out. Pure. */
export function formOf(source: PaperSource): FormDocument {
  return inOwnWords(computedFormOf(source), source);
}

function inOwnWords(computed: FormDocument, { wordings = [] }: PaperSource): FormDocument {
  if (wordings.length === 0) return computed;
  const texts = ownParagraphs(computed).flatMap(({ key, text }): [string, string][] => {
    const kept = wordings.find((one) => one.key === key) ?? null;
    if (!kept?.text || wordingState(kept, text) !== 'edited') return [];
    return [[key, printedWording(kept.text, text)]];
  });
  return withWords(computed, new Map(texts));
}

/** The paper in the words of the product alone. Pure. */
export function computedFormOf(source: PaperSource): FormDocument {
  switch (source.document) {
    case 'subject-list':
      return subjectListDocument(subjectListOf(source.facts));
    case 'voter-list':
      return voterListDocument(voterListOf(source.facts, false));
    case 'attendance-list':
      return voterListDocument(voterListOf(source.facts, true));
    case 'summons':
      return summonsDocument(summonsOf(source.facts, source.links));
    case 'ballot':
      return ballotSheetDocument(ballotSheetOf(source.facts));
    case 'committee-slip':
      return committeeSlipDocument(committeePaperOf(source.facts));
    case 'committee-decision':
      return committeeDecisionDocument(committeePaperOf(source.facts));
    case 'count-minutes':
      return countMinutesDocument(countMinutesOf(source.facts));
    case 'result-report':
      return resultReportDocument(resultReportOf(source.facts));
    case 'card-account':
      return cardAccountDocument(resultReportOf(source.facts));
    case 'paper-entry-log':
      return paperEntryLogDocument(paperEntryLogOf(source.facts));
    case 'conference-minutes':
      return conferenceMinutesDocument(conferenceMinutesOf(source.facts));
    case 'authority-report':
      return authorityReportDocument(authorityReportOf(source.facts));
    case 'destruction-minutes':
      return destructionMinutesDocument(destructionMinutesOf(source.facts));
    case 'subject-extract':
      throw new RangeError('An extract is of one person: it comes in a pack.');
  }
}

/** One file for each person: the letters, or the extracts. Pure until a file is asked for. */
export function packOf(source: PaperSource): Pack {
  if (source.document === 'summons') {
    const summons = summonsOf(source.facts, source.links);
    return summons.letters.map((letter) => ({
      name: letter.recipient.fullName,
      form: () => inOwnWords(summonsDocument({ ...summons, letters: [letter] }), source),
    }));
  }
  if (source.document === 'subject-extract')
    return subjectExtractsOf(source.facts).map((extract) => ({
      name: extract.result.fullName,
      form: () => subjectExtractDocument(extract),
    }));
  return [{ name: source.document, form: () => formOf(source) }];
}
