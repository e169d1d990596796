'use client';
import { useState } from 'react';
import { Link2 } from 'lucide-react';
import { readPairingCode } from '@/domain/tablet/pairing-code';
import { pairTabletAction } from '@/gate/tablets/tablets.actions';
import type { PairingView } from '@/gate/tablets/tablets.loader';
import { Button } from '@/ui/button';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { TabletShell } from '@/ui/tablet-shell';
import { TextInput } from '@/ui/text-input';
import { rememberConference } from '../chosen-conference';
import { rememberPairing } from '../device-memory';
import type { TabletWords } from '../tablet-words';

type PairScreenProps = { code: string | null; pairing: PairingView | null; words: TabletWords };

/** Where a device becomes a tablet of the conference: by the QR of the committee's screen, or by typing its code. */
export function PairScreen({ code, pairing, words }: PairScreenProps) {
  return (
    <TabletShell brand={words.brand}>
      <div className="mx-auto flex w-full max-w-[40rem] flex-col gap-5 px-4 py-10 tablet:px-6">
        <h1 className="font-doc text-[2rem] leading-[1.35] font-semibold">{words.pair.title}</h1>
        {code !== null && pairing?.ok ? (
          <Confirm code={code} conferenceName={pairing.value.conferenceName} words={words} />
        ) : (
          <TypeCode refused={pairing && !pairing.ok ? words.pair[pairing.error.code] : null} words={words} />
        )}
      </div>
    </TabletShell>
  );
}

function TypeCode({ refused, words }: { refused: string | null; words: TabletWords }) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        const code = readPairingCode(typed);
        if (code === null) setWrong(true);
        else window.location.assign(addressOfCode(code));
      }}
    >
      {refused !== null && (
        <Note tone="warn" size="tablet" role="alert">
          {refused}
        </Note>
      )}
      <p className="text-ink-2">{words.pair.lead}</p>
      <TextInput
        label={words.pair.code}
        size="tablet"
        code
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={typed}
        error={isWrong ? words.pair.codeWrong : undefined}
        onChange={(event) => setTyped(event.target.value.toUpperCase())}
      />
      <div className="flex flex-wrap justify-between gap-4">
        <LinkButton size="md" href="/vote">
          {words.pair.back}
        </LinkButton>
        <Button size="md" variant="primary" type="submit">
          {words.pair.next}
        </Button>
      </div>
    </form>
  );
}

function addressOfCode(code: string): string {
  return `/vote/pair/${code}`;
}

type ConfirmProps = { code: string; conferenceName: string; words: TabletWords };

function Confirm({ code, conferenceName, words }: ConfirmProps) {
  const [isPairing, setPairing] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function pair() {
    setPairing(true);
    const answer = await pairTabletAction({ code }).catch(() => null);
    setPairing(false);
    if (!answer?.ok) return setTrouble(sentenceOf(answer?.error.code, words));
    const { conferenceId, secret } = answer.value;
    if (!rememberPairing({ conferenceId, secret })) return setTrouble(words.pair.notKept);
    rememberConference(conferenceId);
    window.location.replace(`/vote/${conferenceId}`);
  }

  return (
    <>
      <p className="text-ink-2">{words.pair.confirm}</p>
      <p className="rounded-card border border-line bg-surface p-5 font-doc text-tab-name font-semibold">
        {conferenceName}
      </p>
      {trouble !== null && (
        <Note tone="warn" size="tablet" role="alert">
          {trouble}
        </Note>
      )}
      <div className="flex flex-wrap justify-between gap-4">
        <LinkButton size="md" href="/vote/pair">
          {words.pair.other}
        </LinkButton>
        <Button
          size="lg"
          variant="primary"
          icon={<Link2 aria-hidden />}
          busy={isPairing}
          busyLabel={words.pair.pairing}
          onClick={() => void pair()}
        >
          {words.pair.pair}
        </Button>
      </div>
    </>
  );
}

const refusals = ['pairing-unknown', 'pairing-used', 'pairing-expired', 'wrong-state'] as const;

function sentenceOf(code: string | undefined, words: TabletWords): string {
  const known = refusals.find((refusal) => refusal === code);
  return known ? words.pair[known] : words.pair.failed;
}
