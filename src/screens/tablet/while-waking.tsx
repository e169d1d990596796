import type { ReactNode } from 'react';
import { sealedKey } from './tablet-memory';

/** Runs before anything is drawn: the server cannot know what this tablet keeps. */
const lookForBallot = `try { if (localStorage.getItem('${sealedKey}')) document.documentElement.dataset.keepsBallot = ''; } catch {}`;

type WhileWakingProps = { nonce: string | undefined; word: string; children: ReactNode };

/** A tablet that wakes up with a sealed ballot says so, and offers the start to nobody, until its page answers (vote.css). */
export function WhileWaking({ nonce, word, children }: WhileWakingProps) {
  return (
    <>
      <script nonce={nonce} dangerouslySetInnerHTML={{ __html: lookForBallot }} suppressHydrationWarning />
      {children}
      <p className="waking-word">{word}</p>
    </>
  );
}
