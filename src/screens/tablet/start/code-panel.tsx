'use client';
import { useEffect, useState } from 'react';
import { CircleX, Delete, X } from 'lucide-react';
import { Button } from '@/ui/button';
import { say } from '../say';
import { useTabletWords } from '../tablet-words';
import { readEntry, signsOf, type CodeEntry } from './code-entry';
import { CodeField } from './code-field';
import { Keypad } from './keypad';
import { useTypedCode } from './use-typed-code';

/** Whoever gives up leaves the code of an unused card on the screen. */
const entryKeptMs = 60_000;

type CodePanelProps = {
  /** There is no camera: this is the only way in. */
  alone: boolean;
  checking: boolean;
  onCode: (code: string) => void;
  onScan: (text: string) => void;
};

/** The way in by the printed code. */
export function CodePanel({ alone, checking, onCode, onScan }: CodePanelProps) {
  const words = useTabletWords();
  const [signs, setSigns] = useState('');
  const entry = readEntry(signs);
  useEffect(() => {
    const timer = setTimeout(() => setSigns(''), entryKeptMs);
    return () => clearTimeout(timer);
  }, [signs]);
  const add = (sign: string) => setSigns((before) => signsOf(before + sign));
  const removeLast = () => setSigns((before) => before.slice(0, -1));

  function enter() {
    if (entry.state !== 'whole' || checking) return;
    setSigns('');
    onCode(entry.code);
  }

  useTypedCode({
    onSign: add,
    onBackspace: removeLast,
    onEnter: enter,
    onScan: (text) => {
      setSigns('');
      onScan(text);
    },
  });

  return (
    <section
      aria-labelledby="type-title"
      className="flex flex-col px-4 py-6 tablet:px-6 desk:px-10 desk:pt-7"
    >
      <h2 id="type-title" className="font-doc text-[1.625rem] leading-[1.4] font-semibold">
        {alone ? words.start.typeTitleAlone : words.start.typeTitle}
      </h2>
      <div className="mt-4 mb-2.5">
        <CodeField entry={entry} onChange={setSigns} onEnter={enter} describedBy="code-said" />
      </div>
      <EntrySaid entry={entry} />
      <div className="mt-4.5">
        <Keypad onSign={add} />
      </div>
      <div className="mt-2 grid grid-cols-2 gap-2 tablet:grid-cols-[1fr_1fr_2fr]">
        <Button size="md" wide className="min-h-19" icon={<X aria-hidden />} onClick={() => setSigns('')}>
          {words.start.clear}
        </Button>
        <Button size="md" wide className="min-h-19" icon={<Delete aria-hidden />} onClick={removeLast}>
          {words.start.backspace}
        </Button>
        <Button
          size="md"
          wide
          variant="primary"
          className="col-span-2 min-h-19 tablet:col-span-1"
          busy={checking}
          busyLabel={words.start.checking}
          unavailable={entry.state === 'whole' || checking ? undefined : { reasonId: 'code-said' }}
          onClick={enter}
        >
          {entry.state === 'partial'
            ? say(words.start.remaining, { count: entry.remaining })
            : words.start.continue}
        </Button>
      </div>
    </section>
  );
}

function EntrySaid({ entry }: { entry: CodeEntry }) {
  const words = useTabletWords();
  return (
    <div id="code-said" className="min-h-6 text-tab-small">
      {entry.state === 'wrong' ? (
        <p role="alert" className="flex items-start gap-2 font-medium text-son-700">
          <CircleX aria-hidden className="mt-0.5 size-5.5 shrink-0" />
          {words.start.wrongCharacter}
        </p>
      ) : (
        <p className="text-ink-2">
          <b role="status" className="mr-1.5 font-semibold text-ink">
            {say(words.start.entered, { count: entry.signs.length })}
          </b>
          {words.start.alphabet}
        </p>
      )}
    </div>
  );
}
