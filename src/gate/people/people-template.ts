import 'server-only';
import { z } from 'zod';
import { drawPeopleTemplate } from '@/use-cases/setup/draw-people-template';
import { enterConference } from '../session/authorise';

const kinds = z.enum(['voters', 'subjects']);
const names = { voters: 'thanh-phan-ghi-phieu', subjects: 'nguoi-duoc-lay-phieu' };

/** Answers a download of the sheet to fill in: 401 signed out, 404 where there is nothing for this person. */
export async function answerPeopleTemplate(
  conferenceId: string,
  wantedKind: string,
  filled: boolean,
): Promise<Response> {
  const kind = kinds.safeParse(wantedKind);
  const entered = await enterConference(conferenceId, 'conference.prepare');
  if (!entered.ok && entered.error.code === 'signed-out') return new Response(null, { status: 401 });
  if (!entered.ok || !kind.success) return new Response(null, { status: 404 });
  const bytes = await drawPeopleTemplate(entered.value.scope, { kind: kind.data, filled });
  const name = `${filled ? 'danh-sach' : 'mau'}-${names[kind.data]}.xlsx`;
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
