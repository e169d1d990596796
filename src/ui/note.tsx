import type { ComponentPropsWithRef, ReactNode } from 'react';
import { CircleCheck, CircleX, Info, TriangleAlert } from 'lucide-react';
import { classNames } from './class-names';

export type NoteTone = 'info' | 'ok' | 'warn' | 'bad';

type NoteProps = {
  tone: NoteTone;
  title?: ReactNode;
  icon?: ReactNode;
  action?: ReactNode;
  role?: 'status' | 'alert' | undefined;
  size?: 'normal' | 'tablet' | undefined;
} & Omit<ComponentPropsWithRef<'div'>, 'title' | 'role'>;

const tones: Record<NoteTone, string> = {
  info: 'border-lam-700 bg-lam-50 [&>svg]:text-lam-700',
  ok: 'border-la-700 bg-la-100 [&>svg]:text-la-700',
  warn: 'border-nghe-500 bg-nghe-100 [&>svg]:text-nghe-800',
  bad: 'border-son-700 bg-son-100 [&>svg]:text-son-700',
};

const glyphs: Record<NoteTone, ReactNode> = {
  info: <Info aria-hidden />,
  ok: <CircleCheck aria-hidden />,
  warn: <TriangleAlert aria-hidden />,
  bad: <CircleX aria-hidden />,
};

const sizes = {
  normal: 'px-4 py-3 text-body [&>svg]:size-[1.375rem]',
  tablet: 'px-6 py-3.5 text-tab-body [&>svg]:size-[1.625rem]',
};

export function Note({
  tone,
  title,
  icon,
  action,
  size = 'normal',
  className,
  children,
  ...rest
}: NoteProps) {
  return (
    <div
      {...rest}
      className={classNames(
        'flex gap-3 rounded-control border-l-4 text-left [&>svg]:mt-0.5 [&>svg]:shrink-0',
        tones[tone],
        sizes[size],
        className,
      )}
    >
      {icon ?? glyphs[tone]}
      <div className="flex min-w-0 flex-1 flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          {title && (
            <>
              <b className="font-semibold">{title}</b>{' '}
            </>
          )}
          {children}
        </div>
        {action}
      </div>
    </div>
  );
}
