import { answerRegister } from '@/gate/reporting/register.loader';

export const dynamic = 'force-dynamic';

/** Sổ văn bản đi of one year as a workbook. */
export async function GET(request: Request): Promise<Response> {
  return answerRegister(new URL(request.url).searchParams.get('year') ?? undefined);
}
