import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type Fact = { term: ReactNode; value: ReactNode };

type FactListProps = { facts: readonly Fact[]; numeric?: boolean | undefined };

/** Terms with their values: figures at the right edge, or words under a wider column. */
export function FactList({ facts, numeric = true }: FactListProps) {
  return (
    <dl
      className={classNames(
        'grid gap-x-4 gap-y-1.5',
        numeric ? 'grid-cols-[1fr_auto]' : 'tablet:grid-cols-[12rem_1fr]',
      )}
    >
      {facts.map((fact, index) => (
        <div key={index} className="contents">
          <dt className={numeric ? '' : 'text-ink-2'}>{fact.term}</dt>
          <dd className={numeric ? 'num text-right text-lead font-semibold' : 'max-tablet:mb-2'}>
            {fact.value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
