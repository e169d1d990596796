import { answerPeopleTemplate } from '@/gate/people/people-template';

type Params = { params: Promise<{ id: string; kind: string }> };

/** The sheet to fill in; with `?filled` the list as it stands. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { id, kind } = await params;
  return answerPeopleTemplate(id, kind, new URL(request.url).searchParams.has('filled'));
}
