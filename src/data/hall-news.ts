import 'server-only';
import pg from 'pg';
import type { ConferenceId } from '@/domain/kernel/ids';
import { env } from '@/lib/env';

const channel = 'tn96_hall';
const reconnectAfterMs = 1000;

type Listener = () => void;
type News = { listeners: Map<ConferenceId, Set<Listener>>; isListening: boolean };

const kept = globalThis as typeof globalThis & { tn96News?: News };

/**
 * Tells whenever something changes that a hall shows: state, attendance, committee, what is on the wall. PostgreSQL
 * notifies (triggers on those tables), so it holds for several processes of the server; one connection listens for all
 * of this process. Says that something changed, never what. Answers how to stop.
 */
export function onHallNews(conferenceId: ConferenceId, listener: Listener): () => void {
  kept.tn96News ??= { listeners: new Map(), isListening: false };
  const news = kept.tn96News;
  const listeners = news.listeners.get(conferenceId) ?? new Set();
  news.listeners.set(conferenceId, listeners.add(listener));
  if (!news.isListening) {
    news.isListening = true;
    void listen(news);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0 && news.listeners.get(conferenceId) === listeners)
      news.listeners.delete(conferenceId);
  };
}

/** Listens until the connection is lost, and then again: news of the time between may be missing, so all are told. */
async function listen(news: News): Promise<void> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL, keepAlive: true });
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve());
    client.on('end', () => resolve());
  });
  client.on('notification', ({ payload }) => {
    for (const listener of news.listeners.get(payload as ConferenceId) ?? []) listener();
  });
  try {
    await client.connect();
    await client.query(`listen ${channel}`);
    for (const listeners of news.listeners.values()) for (const listener of listeners) listener();
    await lost;
  } catch {
    // The database is away; the next try is a second off.
  }
  client.end().catch(() => {});
  setTimeout(() => void listen(news), reconnectAfterMs).unref();
}
