import { answerPackage } from '@/gate/reporting/download-package';

type Params = { params: Promise<{ id: string }> };

export const dynamic = 'force-dynamic';

/** The package of the count, for a recount on any machine. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  return answerPackage((await params).id);
}
