import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';

type CardProps = {
  title?: ReactNode;
  titleLevel?: 2 | 3 | undefined;
  beside?: ReactNode;
  actions?: ReactNode;
  tone?: 'plain' | 'attention' | 'bad' | undefined;
  /** No padding round the content: tables and check lists reach the edge. */
  flush?: boolean | undefined;
  footer?: ReactNode;
  id?: string | undefined;
  className?: string | undefined;
  children?: ReactNode;
};

const tones = {
  plain: 'border border-line',
  attention: 'border-2 border-nghe-500',
  bad: 'border-2 border-son-700',
};

/** A bordered surface; a named region when it has a title. */
export function Card({
  title,
  titleLevel = 2,
  beside,
  actions,
  tone = 'plain',
  flush = false,
  footer,
  id,
  className,
  children,
}: CardProps) {
  const titleId = useId();
  const Title = titleLevel === 2 ? 'h2' : 'h3';
  const hasHead = Boolean(title || beside || actions);
  return (
    <section
      id={id}
      className={classNames('flex min-w-0 flex-col rounded-card bg-surface', tones[tone], className)}
      {...(title ? { 'aria-labelledby': titleId } : {})}
    >
      {hasHead && (
        <div className="flex min-h-12 flex-wrap items-center gap-x-2.5 gap-y-1 px-5 pt-2">
          {title && (
            <Title id={titleId} className="text-card font-semibold">
              {title}
            </Title>
          )}
          {beside}
          {actions && <div className="ml-auto flex flex-wrap items-center gap-2.5">{actions}</div>}
        </div>
      )}
      <div
        className={classNames(
          'min-w-0 flex-1',
          flush
            ? hasHead && 'pt-1.5'
            : classNames('px-5 pb-[1.125rem]', hasHead ? 'pt-1.5' : 'pt-[1.125rem]'),
        )}
      >
        {children}
      </div>
      {footer && <div className="border-t border-line px-5 py-3 text-note text-ink-2">{footer}</div>}
    </section>
  );
}
