'use client';
import { Check } from 'lucide-react';
import type { Level } from '@/domain/ballot/level';
import { classNames } from '@/ui/class-names';

type LevelChoiceProps = {
  name: string;
  level: Level;
  label: string;
  checked: boolean;
  tall: 'row' | 'stacked';
  onChoose: () => void;
};

/** One of three answers: same size, same colour, whatever it says. */
export function LevelChoice({ name, level, label, checked, tall, onChoose }: LevelChoiceProps) {
  return (
    <label
      className={classNames(
        'relative flex items-center gap-3 rounded-[10px] border-2 px-3.5 py-1.5 text-tab-choice font-semibold select-none',
        'has-[:focus-visible]:z-1 has-[:focus-visible]:shadow-focus has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-transparent',
        checked
          ? 'border-lam-700 bg-lam-700 text-white'
          : 'border-line-strong bg-white text-ink hover:bg-lam-50 active:bg-lam-100',
        tall === 'row' ? 'min-h-19' : 'min-h-16 large-type:min-h-17',
      )}
    >
      <input
        type="radio"
        name={name}
        value={level}
        checked={checked}
        onChange={onChoose}
        className="absolute inset-0 size-full cursor-pointer opacity-0"
      />
      <span
        aria-hidden
        className={classNames(
          'grid size-8 shrink-0 place-items-center rounded-[5px] border-[2.5px] bg-white [&_svg]:size-6',
          checked ? 'border-white text-lam-800' : 'border-ink-2',
        )}
      >
        {checked && <Check strokeWidth={4} />}
      </span>
      {label}
    </label>
  );
}
