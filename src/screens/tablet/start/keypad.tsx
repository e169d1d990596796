'use client';
import { cardAlphabet } from '@/ballot-box/protocol/card-alphabet';
import { classNames } from '@/ui/class-names';
import { useTabletWords } from '../tablet-words';

/** The 32 signs of a card, digits first. */
export function Keypad({ onSign }: { onSign: (sign: string) => void }) {
  const words = useTabletWords();
  return (
    <div
      role="group"
      aria-label={words.start.keypad}
      className="grid grid-cols-6 gap-2 select-none tablet:grid-cols-8"
    >
      {Array.from(cardAlphabet).map((sign) => (
        <button
          key={sign}
          type="button"
          onClick={() => onSign(sign)}
          className={classNames(
            'grid h-14 place-items-center rounded-control border-[1.5px] border-b-3 border-line-strong font-code text-[1.75rem] leading-none font-semibold transition-colors hover:bg-lam-100 active:bg-lam-200 tablet:h-19.5',
            /\d/.test(sign) ? 'bg-lam-50' : 'bg-white',
          )}
        >
          {sign}
        </button>
      ))}
    </div>
  );
}
