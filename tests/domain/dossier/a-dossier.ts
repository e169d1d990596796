import type { DossierFacts } from '@/domain/dossier/board';
import { usualSettings } from '@/domain/dossier/deadlines';
import type {
  DossierFile,
  DossierFileId,
  DossierQuestion,
  DossierQuestionId,
} from '@/domain/dossier/dossier';
import type { SubjectId } from '@/domain/kernel/ids';

const noContact = { phone: '', officePhone: '', officerName: '' };

export const an = { id: 'an' as SubjectId, fullName: 'Nguyễn Văn An', contact: noContact };
export const binh = { id: 'binh' as SubjectId, fullName: 'Trần Thị Bình', contact: noContact };

/** Two subjects, a conference on 21 June 2028, nothing handed in. */
export function facts(wish: Partial<DossierFacts> = {}): DossierFacts {
  return {
    heldOn: '2028-06-21',
    today: '2028-05-01',
    settings: usualSettings,
    subjects: [an, binh],
    files: [],
    questions: [],
    release: null,
    ...wish,
  };
}

let made = 0;

/** A whole report of the first subject, received in good time. */
export function aFile(wish: Partial<DossierFile> = {}): DossierFile {
  return {
    id: `file-${(made += 1)}` as DossierFileId,
    subjectId: an.id,
    item: 'report',
    version: 1,
    name: 'Báo cáo.pdf',
    kind: 'pdf',
    size: 1000,
    sha256: '0'.repeat(64),
    receivedOn: '2028-05-20',
    uploadedBy: 'Chu Thị Mỹ Lệ',
    reason: '',
    signedByDeclarer: false,
    signedByReceiver: false,
    ...wish,
  };
}

/** A declaration with both signatures. */
export function aDeclaration(wish: Partial<DossierFile> = {}): DossierFile {
  return aFile({ item: 'asset-declaration', signedByDeclarer: true, signedByReceiver: true, ...wish });
}

export function aQuestion(wish: Partial<DossierQuestion> = {}): DossierQuestion {
  return {
    id: `question-${(made += 1)}` as DossierQuestionId,
    subjectId: an.id,
    origin: 'authority',
    askedBy: '',
    text: 'Đề nghị làm rõ.',
    receivedOn: '2028-06-08',
    forwardedOn: null,
    answeredOn: null,
    ...wish,
  };
}

/** Everything voters are to be given. */
export function wholeDossiers(): DossierFile[] {
  return [
    ...[an, binh].flatMap(({ id }) => [aFile({ subjectId: id }), aDeclaration({ subjectId: id })]),
    aFile({ subjectId: null, item: 'collective-review' }),
  ];
}
