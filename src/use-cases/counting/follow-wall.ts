import 'server-only';
import { onHallNews } from '@/data/hall-news';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** Calls `changed` whenever something changes that the wall of this conference may show. Answers how to stop. */
export function followWall({ conferenceId }: ConferenceScope, changed: () => void): () => void {
  return onHallNews(conferenceId, changed);
}
