import type { ConsoleView } from '@/gate/committee/console.loader';

/** Who can confirm beside the member signed in: the others who have an account. */
export function otherMembers({ members, me }: ConsoleView): ConsoleView['members'] {
  return members.filter(({ id, hasAccount }) => hasAccount && id !== me?.id);
}
