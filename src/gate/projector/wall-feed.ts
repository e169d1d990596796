import 'server-only';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { followWall } from '@/use-cases/counting/follow-wall';
import { audienceOf } from '../reporting/audience';
import { enterConference } from '../session/authorise';
import { wallFor } from './wall.loader';

/** Turnout is told on this clock and never by a cast; other changes at once. */
const turnoutEveryMs = 10_000;
const heartbeatEveryMs = 15_000;
/** A stream ends by then, so that whoever may no longer see the wall is asked again who they are. */
const streamLastsMs = 600_000;

type Send = (bytes: Uint8Array) => void;
type Feed = { follow: (send: Send) => () => void };

const text = new TextEncoder();
/** An event of its own, since a screen hears no comments: by it a screen knows that its line is alive. */
const heartbeat = text.encode('event: beat\ndata:\n\n');
const feeds = new Map<string, Feed>();

/** The wall as a stream of server-sent events: the whole view each time, worked out once for all screens that show it. */
export async function openWallFeed(conferenceId: string): Promise<Response> {
  const entered = await enterConference(conferenceId, 'conference.read');
  if (!entered.ok) return new Response(null, { status: entered.error.code === 'signed-out' ? 401 : 404 });
  const { account, conference, scope } = entered.value;
  const hasPart = (await audienceOf(account, conference)) !== 'none';
  return new Response(streamOf(feedOf(scope, hasPart)), {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      // Nothing between here and the screen may hold a line back, not even to compress it.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}

function streamOf(feed: Feed): ReadableStream<Uint8Array> {
  let leave = () => {};
  return new ReadableStream({
    start(controller) {
      const send = (bytes: Uint8Array) => {
        try {
          controller.enqueue(bytes);
        } catch {
          // The screen is gone, and nobody has said so yet.
          leave();
        }
      };
      const beat = setInterval(() => send(heartbeat), heartbeatEveryMs);
      const end = setTimeout(() => {
        leave();
        controller.close();
      }, streamLastsMs);
      const unfollow = feed.follow(send);
      leave = () => {
        unfollow();
        clearInterval(beat);
        clearTimeout(end);
      };
    },
    cancel: () => leave(),
  });
}

/** One feed for all screens that may see the same. It works while somebody looks. */
function feedOf(scope: ConferenceScope, hasPart: boolean): Feed {
  const key = `${scope.conferenceId} ${hasPart}`;
  const known = feeds.get(key);
  if (known) return known;
  const feed: Feed = makeFeed(
    async () => JSON.stringify(await wallFor(scope, hasPart)),
    (changed) => followWall(scope, changed),
    () => {
      if (feeds.get(key) === feed) feeds.delete(key);
    },
  );
  feeds.set(key, feed);
  return feed;
}

/** Draws the view anew on news and on the clock of the turnout, and sends it where it differs from the last. */
function makeFeed(
  draw: () => Promise<string>,
  onNews: (changed: () => void) => () => void,
  over: () => void,
): Feed {
  const followers = new Set<Send>();
  let last = '';
  let bytes: Uint8Array | null = null;
  let isDrawing = false;
  let isStale = false;

  async function redraw() {
    isStale = true;
    if (isDrawing) return;
    isDrawing = true;
    while (isStale) {
      isStale = false;
      // The database may be away for a moment: the next news or the clock draws it.
      const drawn = await draw().catch(() => last);
      if (drawn === last) continue;
      last = drawn;
      bytes = text.encode(`data: ${drawn}\n\n`);
      for (const send of followers) send(bytes);
    }
    isDrawing = false;
  }

  const stopNews = onNews(() => void redraw());
  const clock = setInterval(() => void redraw(), turnoutEveryMs);
  return {
    follow(send) {
      followers.add(send);
      if (bytes) send(bytes);
      else void redraw();
      return () => {
        followers.delete(send);
        if (followers.size > 0) return;
        stopNews();
        clearInterval(clock);
        over();
      };
    },
  };
}
