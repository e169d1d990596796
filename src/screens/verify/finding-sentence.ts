import type { Exclusion } from '@/ballot-box/protocol/check-excluded';
import type { PackageFault } from '@/ballot-box/protocol/count-package';
import type { ArchiveFinding } from '@/ballot-box/protocol/verify-archive';
import type { TestFinding } from '@/ballot-box/protocol/verify-package';
import { formatCount } from '@/lib/text/number';
import type { Words } from '@/messages/catalogue';

/** The words of the area `verify` with those of the levels, in one language. */
export type Say = {
  finding: (code: keyof Words['verify']['finding'], values: FindingValues) => string;
  level: (level: keyof Words['common']['level']) => string;
};

const noValues = {
  file: '',
  subject: '',
  sealed: '',
  level: '',
  written: '',
  counted: '',
  ballot: '',
  owner: '',
};

/** What the sentences may name; each takes what it needs. */
type FindingValues = typeof noValues;

/** The first thing that is wrong, as one sentence. Files and ballots are counted from 1, as people do. */
export function findingSentence(finding: TestFinding | PackageFault, say: Say): string {
  switch (finding.code) {
    case 'archive':
      return archiveSentence(finding.finding, say);
    case 'file-missing':
    case 'file-altered':
    case 'archive-twice':
      return say.finding(finding.code, { ...noValues, file: finding.file });
    case 'box-name':
    case 'box-title':
      return say.finding(finding.code, { ...noValues, subject: finding.written, sealed: finding.sealed });
    case 'subject-name':
      return say.finding(finding.code, { ...noValues, subject: finding.subject, sealed: finding.sealed });
    case 'voided-card':
    case 'excluded-holds':
    case 'excluded-twice':
      return say.finding(finding.code, { ...noValues, ballot: formatCount(finding.ballot + 1) });
    case 'returned':
    case 'subjects':
    case 'excluded-count':
      return say.finding(finding.code, { ...noValues, ...figures(finding) });
    case 'paper':
      return say.finding(finding.code, { ...noValues, subject: finding.subject, ...figures(finding) });
    case 'figure':
      return say.finding(finding.code, {
        ...noValues,
        subject: finding.subject,
        level: say.level(finding.level).toLocaleLowerCase('vi'),
        ...figures(finding),
      });
    default:
      return say.finding(finding.code, noValues);
  }
}

/** How many ballots are not counted, and why. */
export function exclusionSentence({ reason, count }: Exclusion, say: Say): string {
  return say.finding(`excluded-${reason}`, { ...noValues, counted: formatCount(count) });
}

function archiveSentence(finding: ArchiveFinding, say: Say): string {
  switch (finding.code) {
    case 'altered-file':
    case 'broken-chain':
      return say.finding(finding.code, { ...noValues, file: formatCount(finding.file + 1) });
    case 'ballot':
    case 'card-twice':
      return say.finding(finding.code, { ...noValues, ballot: formatCount(finding.ballot + 1) });
    case 'partial-decryption':
      return say.finding(finding.code, { ...noValues, owner: formatCount(finding.owner) });
    default:
      return say.finding(finding.code, noValues);
  }
}

function figures({ written, counted }: { written: number; counted: number }) {
  return { written: formatCount(written), counted: formatCount(counted) };
}
