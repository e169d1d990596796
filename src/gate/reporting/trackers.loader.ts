import 'server-only';
import { listTrackers } from '@/use-cases/counting/list-trackers';
import { enterConferencePage } from '../session/enter-page';

/** The trackers of the sealed boxes: public inside the hall, so for everybody who may see the conference. */
export async function loadTrackers(conferenceId: string) {
  const { conference, scope } = await enterConferencePage(conferenceId, 'conference.read');
  const { id, name, state } = conference;
  return { conference: { id, name, state }, forms: await listTrackers(scope) };
}

export type TrackersView = Awaited<ReturnType<typeof loadTrackers>>;
export type FormTrackersView = NonNullable<TrackersView['forms']>[number];
