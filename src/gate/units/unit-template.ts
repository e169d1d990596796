import 'server-only';
import { unitTemplate } from '@/use-cases/units/draw-unit-template';
import { reachFor } from '../session/authorise';
import { requireAccount } from '../session/home';

/** Answers a download of the sheet of units to fill in; 404 for those who may not create units. */
export async function answerUnitTemplate(): Promise<Response> {
  const reach = await reachFor(await requireAccount(), 'unit.manage');
  if (reach.length === 0) return new Response(null, { status: 404 });
  const bytes = await unitTemplate();
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': 'attachment; filename="mau-don-vi.xlsx"',
      'cache-control': 'no-store',
    },
  });
}
