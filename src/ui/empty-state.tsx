import type { ReactNode } from 'react';

type EmptyStateProps = {
  icon?: ReactNode;
  title: ReactNode;
  titleLevel?: 2 | 3 | undefined;
  text?: ReactNode;
  actions?: ReactNode;
};

/** What is missing, the first step, and a second way in. */
export function EmptyState({ icon, title, titleLevel = 2, text, actions }: EmptyStateProps) {
  const Title = titleLevel === 2 ? 'h2' : 'h3';
  return (
    <section className="flex min-w-0 flex-col items-start gap-2.5 rounded-card border border-line bg-surface px-7 py-5">
      {icon && <span className="text-lam-700 [&>svg]:size-11">{icon}</span>}
      <Title className="font-doc text-subtitle font-semibold">{title}</Title>
      {text && <p className="text-ink-2">{text}</p>}
      {actions && <div className="mt-auto flex flex-wrap gap-2.5 pt-2">{actions}</div>}
    </section>
  );
}
