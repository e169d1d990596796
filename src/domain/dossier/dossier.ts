import type { Branded, SubjectId } from '../kernel/ids';

export type DossierFileId = Branded<'DossierFileId'>;
export type DossierQuestionId = Branded<'DossierQuestionId'>;

/** Hồ sơ of one subject, in the order of Phụ lục 2: báo cáo; bản kê khai tài sản, thu nhập; báo cáo giải trình (nếu có). */
export const subjectItems = ['report', 'asset-declaration', 'explanation'] as const;
export type SubjectItem = (typeof subjectItems)[number];

/** A paper of the dossiers; báo cáo kiểm điểm tập thể belongs to the conference and to nobody alone. */
export const dossierItems = [...subjectItems, 'collective-review'] as const;
export type DossierItem = (typeof dossierItems)[number];

export type FileKind = 'pdf' | 'docx' | 'jpeg' | 'png';

/** Which paper: `subjectId` is null for the collective review alone. */
export type DossierPlace = { subjectId: SubjectId | null; item: DossierItem };

/** One version of a paper, whole and checked. Days are 'YYYY-MM-DD', sizes bytes. */
export type DossierFile = DossierPlace & {
  id: DossierFileId;
  /** From 1. */
  version: number;
  name: string;
  kind: FileKind;
  size: number;
  sha256: string;
  receivedOn: string;
  uploadedBy: string;
  /** Why it took the place of one the voters had been given; empty otherwise. */
  reason: string;
  /** Người kê khai, người nhận have signed: asked of the asset declaration alone. */
  signedByDeclarer: boolean;
  signedByReceiver: boolean;
};

export type Signatures = Pick<DossierFile, 'signedByDeclarer' | 'signedByReceiver'>;

/** How a subject is reached about the dossier, and who of the officers is in charge of it. */
export type DossierContact = { phone: string; officePhone: string; officerName: string };

/** Ý kiến, câu hỏi put to a subject before the conference by the authority or by voters. */
export type DossierQuestion = {
  id: DossierQuestionId;
  subjectId: SubjectId;
  origin: 'authority' | 'voter';
  /** Empty: the one who asked is not named. */
  askedBy: string;
  text: string;
  receivedOn: string;
  forwardedOn: string | null;
  answeredOn: string | null;
};

/** What a conference settles about its dossiers. */
export type DossierSettings = {
  /** Calendar days before the conference. */
  receiptDays: number;
  releaseDays: number;
  questionDays: number;
  explanationDays: number;
  largestFileMegabytes: number;
  asksCollectiveReview: boolean;
  /** Whether a ballot on a tablet offers the dossiers. */
  readsOnTablets: boolean;
  /** Cán bộ phụ trách hồ sơ: whom subjects and readers call. */
  officerName: string;
  officerPhone: string;
};

/** Gửi hồ sơ đến thành phần ghi phiếu. */
export type DossierRelease = { releasedOn: string; releasedBy: string; gapsAcceptedBy: string };

/** Do these places name the same paper? */
export function isSamePlace(one: DossierPlace, other: DossierPlace): boolean {
  return one.item === other.item && one.subjectId === other.subjectId;
}

/** The version that counts, for each paper: the highest. */
export function currentFiles(files: readonly DossierFile[]): DossierFile[] {
  return files.filter((file) =>
    files.every((other) => !isSamePlace(file, other) || other.version <= file.version),
  );
}

/** Has everybody signed it who has to? Only the asset declaration needs the declarer and the receiver. */
export function isSigned(file: Signatures & Pick<DossierFile, 'item'>): boolean {
  return file.item !== 'asset-declaration' || (file.signedByDeclarer && file.signedByReceiver);
}
