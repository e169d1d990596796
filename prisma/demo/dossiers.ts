import { createHash } from 'node:crypto';
import { prisma } from '@/data/client';
import { reading } from '@/data/transaction';
import { rollOfConference } from '@/data/roll-repository';
import { postsOf, type Subject } from '@/domain/conference/roll';
import { usualSettings } from '@/domain/dossier/deadlines';
import type { DossierItem, DossierPlace } from '@/domain/dossier/dossier';
import { pieceBytes, pieceCount } from '@/domain/dossier/upload';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { pdfLibrary } from '@/documents/pdf/pdf-library';
import { addDays, dateShort } from '@/lib/text/date';
import { beginUpload } from '@/use-cases/dossier/begin-upload';
import { finishUpload } from '@/use-cases/dossier/finish-upload';
import { keepPiece } from '@/use-cases/dossier/keep-piece';
import { recordQuestion } from '@/use-cases/dossier/record-question';
import { releaseDossiers } from '@/use-cases/dossier/release-dossiers';
import { saveContact } from '@/use-cases/dossier/save-contact';
import { saveSettings } from '@/use-cases/dossier/save-settings';
import type { ConferencePlan } from './conference-plans';
import { must } from './run-conference';

const titles = {
  report: 'BÁO CÁO TỰ KIỂM ĐIỂM, ĐÁNH GIÁ',
  'asset-declaration': 'BẢN KÊ KHAI TÀI SẢN, THU NHẬP',
  explanation: 'BÁO CÁO GIẢI TRÌNH',
  'collective-review': 'BÁO CÁO KIỂM ĐIỂM TẬP THỂ LÃNH ĐẠO',
} satisfies Record<DossierItem, string>;

const fileNames = {
  report: 'Báo cáo',
  'asset-declaration': 'Kê khai tài sản, thu nhập',
  explanation: 'Giải trình',
  'collective-review': 'Kiểm điểm tập thể',
} satisfies Record<DossierItem, string>;

/** Papers of everybody, one declaration without the receiver's signature, released all the same; invented throughout. */
export async function fillDossiers(plan: ConferencePlan, scope: ConferenceScope): Promise<void> {
  const { heldOn } = plan.details;
  const { subjects } = await reading((tx) => rollOfConference(tx, scope.conferenceId));
  must(
    await saveSettings(scope, {
      ...usualSettings,
      officerName: plan.details.secretaryName,
      officerPhone: '024 0000 0000',
    }),
  );
  for (const subject of subjects) {
    must(await saveContact(scope, { subjectId: subject.id, ...contactOf(subject) }));
    await handIn(plan, scope, { subjectId: subject.id, item: 'report' }, subject);
    await handIn(plan, scope, { subjectId: subject.id, item: 'asset-declaration' }, subject);
  }
  await handIn(plan, scope, { subjectId: null, item: 'collective-review' }, null);
  const [first] = subjects;
  if (first)
    must(
      await recordQuestion(scope, {
        subjectId: first.id,
        origin: 'authority',
        askedBy: plan.details.superiorName,
        text: 'Đề nghị làm rõ kết quả thực hiện nhiệm vụ được giao trong năm.',
        receivedOn: addDays(heldOn, -12),
        forwardedOn: addDays(heldOn, -11),
      }),
    );
  must(await releaseDossiers(scope, { gapsAcceptedBy: plan.details.secretaryName, gapsSeen: 1 }));
  await inItsTime(scope, heldOn);
}

/** The occasions lie years back: what was handed in and released then carries the days of then. */
async function inItsTime({ conferenceId }: ConferenceScope, heldOn: string): Promise<void> {
  const receivedOn = addDays(heldOn, -22);
  await prisma().dossierFile.updateMany({ where: { conferenceId }, data: { receivedOn } });
  const releasedOn = addDays(heldOn, -16);
  await prisma().dossierCase.updateMany({ where: { conferenceId }, data: { releasedOn } });
}

function contactOf({ position }: Subject) {
  return { phone: `090 000 000${position}`, officePhone: '', officerName: '' };
}

async function handIn(
  plan: ConferencePlan,
  scope: ConferenceScope,
  place: DossierPlace,
  subject: Subject | null,
): Promise<void> {
  const bytes = await draw(plan, place.item, subject);
  const whose = subject ? ` - ${subject.fullName}` : '';
  const { fileId } = must(
    await beginUpload(scope, {
      ...place,
      name: `${fileNames[place.item]}${whose}.pdf`,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      reason: '',
    }),
  );
  for (let index = 0; index < pieceCount(bytes.length); index += 1) {
    const piece = bytes.subarray(index * pieceBytes, (index + 1) * pieceBytes);
    must(await keepPiece(scope, { fileId, index, bytes: piece }));
  }
  const signedByReceiver = subject?.position !== 2;
  must(await finishUpload(scope, { fileId, signedByDeclarer: true, signedByReceiver }));
}

async function draw(plan: ConferencePlan, item: DossierItem, subject: Subject | null): Promise<Uint8Array> {
  const { subjectGroupName, heldOn } = plan.details;
  const who = subject ? [subject.fullName, postsOf(subject)] : [subjectGroupName];
  const pdf = pdfLibrary.createPdf({
    info: { title: titles[item] },
    language: 'vi',
    pageSize: 'A4',
    pageMargins: [85, 60, 45, 60],
    defaultStyle: { font: 'Tinos', fontSize: 14, lineHeight: 1.3 },
    content: [
      { text: titles[item], bold: true, alignment: 'center', fontSize: 16 },
      ...who.map((text) => ({ text, alignment: 'center' as const })),
      {
        text: `\nKính gửi các đồng chí thuộc thành phần ghi phiếu, hội nghị ngày ${dateShort(heldOn)}.\n\n`,
      },
      { text: 'Tài liệu dùng thử: mọi nội dung trong văn bản này là giả định.', italics: true },
      { text: '\nI. Kết quả thực hiện chức trách, nhiệm vụ được giao', bold: true },
      { text: 'Nội dung báo cáo theo hướng dẫn của cấp có thẩm quyền.\n' },
      { text: '\nII. Hạn chế và hướng khắc phục', bold: true },
      { text: 'Nội dung báo cáo theo hướng dẫn của cấp có thẩm quyền.' },
    ],
  });
  return new Uint8Array(await pdf.getBuffer());
}
