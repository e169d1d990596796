import type { DocumentRegime } from '@/domain/conference/conference';
import type { FormDocument } from '@/documents/blocks/form-document';
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
import type { PaperName } from '@/domain/minutes/papers';
import { sampleMinutes, sampleReport } from './sample-conference';
import { sampleDestruction } from './sample-destruction';
import { samplePaperLog } from './sample-paper-log';
import {
  sampleAuthorityReport,
  sampleBallot,
  sampleCommittee,
  sampleConferenceMinutes,
  sampleExtract,
  sampleSubjectList,
  sampleSummons,
  sampleVoterList,
} from './sample-papers';

/** Every paper of the sample conference, as it would be printed. */
export function allPapers(regime: DocumentRegime): Record<PaperName, FormDocument> {
  return {
    'subject-list': subjectListDocument(sampleSubjectList(regime)),
    'voter-list': voterListDocument(sampleVoterList(regime)),
    summons: summonsDocument(sampleSummons(regime)),
    ballot: ballotSheetDocument(sampleBallot(regime)),
    'committee-slip': committeeSlipDocument(sampleCommittee(regime)),
    'committee-decision': committeeDecisionDocument(sampleCommittee(regime)),
    'attendance-list': voterListDocument(
      sampleVoterList(regime, {
        attendance: {
          presentCount: 3,
          lateNames: ['Đặng Văn Hùng'],
          leftNames: ['Đỗ Thị Hạnh'],
          absentNames: ['Hồ Sỹ Nam'],
        },
      }),
    ),
    'count-minutes': countMinutesDocument(sampleMinutes(regime)),
    'result-report': resultReportDocument(sampleReport(regime)),
    'card-account': cardAccountDocument(sampleReport(regime)),
    'paper-entry-log': paperEntryLogDocument(samplePaperLog(regime)),
    'conference-minutes': conferenceMinutesDocument(sampleConferenceMinutes(regime)),
    'authority-report': authorityReportDocument(sampleAuthorityReport(regime)),
    'subject-extract': subjectExtractDocument(sampleExtract(regime)),
    'destruction-minutes': destructionMinutesDocument(sampleDestruction(regime)),
  };
}
