import { redirect } from 'next/navigation';
import { loadConsole } from '@/gate/committee/console.loader';
import { currentCommitteeStep } from '@/screens/committee/committee-steps';

type Props = { params: Promise<{ conferenceId: string }> };

/** Opens the step at hand. */
export default async function CommitteePage({ params }: Props) {
  const { conferenceId } = await params;
  redirect(`/committee/${conferenceId}/${currentCommitteeStep(await loadConsole(conferenceId))}`);
}
