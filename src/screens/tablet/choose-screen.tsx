'use client';
import { useEffect } from 'react';
import { ChevronRight } from 'lucide-react';
import type { OpenVotes } from '@/gate/voting/vote.loader';
import { Chip } from '@/ui/chip';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { TabletShell } from '@/ui/tablet-shell';
import { chosenConference, rememberConference } from './chosen-conference';
import type { TabletWords } from './tablet-words';

type ChooseScreenProps = {
  votes: OpenVotes;
  /** Shows the list even when this tablet remembers one: somebody wants another. */
  again: boolean;
  words: TabletWords;
};

/** Sets a tablet up, once: afterwards it goes straight to its conference. */
export function ChooseScreen({ votes, again, words }: ChooseScreenProps) {
  useEffect(() => {
    const remembered = votes.find((vote) => vote.id === chosenConference());
    if (!again && remembered) window.location.replace(addressOf(remembered.id));
  }, [votes, again]);

  return (
    <TabletShell brand={words.brand}>
      <div className="mx-auto flex w-full max-w-[52rem] flex-col gap-4 px-4 py-10 tablet:px-6">
        {votes.length === 0 ? (
          <EmptyState
            title={words.choose.none}
            titleLevel={2}
            text={words.choose.noneText}
            actions={
              <LinkButton size="md" variant="primary" href="/vote">
                {words.choose.reload}
              </LinkButton>
            }
          />
        ) : (
          <>
            <h1 className="font-doc text-[2rem] leading-[1.35] font-semibold">{words.choose.title}</h1>
            <p className="text-ink-2">{words.choose.lead}</p>
            <ul className="mt-2 flex flex-col gap-3">
              {votes.map((vote) => (
                <li key={vote.id}>
                  <a
                    href={addressOf(vote.id)}
                    onClick={() => rememberConference(vote.id)}
                    className="flex min-h-22 flex-wrap items-center gap-x-4 gap-y-2 rounded-card border-[1.5px] border-line-strong bg-surface px-5 py-3 text-ink no-underline hover:bg-lam-50"
                  >
                    <span className="min-w-0 flex-1 basis-80 font-doc text-tab-name font-semibold">
                      {vote.name}
                    </span>
                    <Chip tone={vote.isVoting ? 'now' : 'idle'} size="tablet">
                      {vote.isVoting ? words.choose.voting : words.choose.inSession}
                    </Chip>
                    <ChevronRight aria-hidden className="size-6 shrink-0 text-lam-700" />
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <LinkButton variant="quiet" size="md" href="/vote/practice">
          {words.choose.practice}
        </LinkButton>
      </div>
    </TabletShell>
  );
}

function addressOf(conferenceId: string): string {
  return `/vote/${conferenceId}`;
}
