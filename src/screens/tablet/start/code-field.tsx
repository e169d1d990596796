'use client';
import { classNames } from '@/ui/class-names';
import { useTabletWords } from '../tablet-words';
import { signsOf, type CodeEntry } from './code-entry';

type CodeFieldProps = {
  entry: CodeEntry;
  onChange: (signs: string) => void;
  onEnter: () => void;
  describedBy: string;
};

/** Sixteen cells over one plain text field, so that every keyboard and screen reader can use it. */
export function CodeField({ entry, onChange, onEnter, describedBy }: CodeFieldProps) {
  const words = useTabletWords();
  return (
    <div className="relative rounded-control has-[input:focus-visible]:shadow-focus">
      <input
        type="text"
        inputMode="none"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-label={words.start.code}
        aria-describedby={describedBy}
        aria-invalid={entry.state === 'wrong'}
        value={entry.signs}
        onChange={(event) => onChange(signsOf(event.target.value))}
        onKeyDown={(event) => event.key === 'Enter' && onEnter()}
        className="absolute inset-0 z-1 size-full cursor-text opacity-0"
      />
      <div aria-hidden className="flex flex-wrap justify-between gap-x-4 gap-y-2">
        {[0, 1, 2, 3].map((group) => (
          <span key={group} className="flex gap-1">
            {[0, 1, 2, 3].map((place) => (
              <Cell key={place} entry={entry} at={group * 4 + place} />
            ))}
          </span>
        ))}
      </div>
    </div>
  );
}

function Cell({ entry, at }: { entry: CodeEntry; at: number }) {
  const isNext = entry.signs.length === at;
  return (
    <span
      className={classNames(
        'grid h-14 w-8 place-items-center rounded-[6px] bg-white font-code text-[1.875rem] leading-none font-semibold tablet:h-16 tablet:w-[2.375rem]',
        isNext && 'border-[3px] border-lam-700 outline-3 outline-lam-200',
        !isNext && entry.state === 'wrong' && 'border-[3px] border-son-700',
        !isNext && entry.state !== 'wrong' && 'border-2 border-line-strong',
      )}
    >
      {isNext ? <span className="h-8 w-[3px] bg-lam-700" /> : entry.signs[at]}
    </span>
  );
}
