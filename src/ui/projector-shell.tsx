import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { FitToRoom } from './fit-to-room';

type ProjectorShellProps = {
  title: ReactNode;
  sub?: ReactNode;
  aside?: ReactNode;
  ornament?: boolean | undefined;
  foot?: ReactNode;
  /** One line over everything, that nobody may miss. */
  band?: ReactNode;
  /** Letters of the content become larger where there is room. Not where pages turn: they would change from page to page. */
  grows?: boolean;
  children: ReactNode;
};

/** The wall of the hall. The root size follows the screen (see base.css), so 1rem is 16 px of a 1920 by 1080 drawing. */
export function ProjectorShell(props: ProjectorShellProps) {
  const { title, sub, aside, ornament = false, foot, band, grows = false, children } = props;
  return (
    <div className="projector flex h-dvh flex-col bg-white text-prj-body">
      {band}
      <header
        className={classNames(
          'flex items-center gap-10 bg-lam-800 px-18 text-white',
          ornament
            ? "bg-[url('/rosette.svg')] bg-[length:38.75rem] bg-[position:calc(100%+10rem)_42%] bg-no-repeat py-[1.625rem]"
            : 'py-4',
        )}
      >
        <div className="min-w-0">
          <h1 className="font-doc text-prj-title font-semibold">{title}</h1>
          {sub && <p className="text-prj-note text-lam-tint">{sub}</p>}
        </div>
        {aside && <div className="ml-auto text-right text-prj-note text-lam-tint">{aside}</div>}
      </header>
      <main id="main" className="flex min-h-0 flex-1 flex-col px-18">
        <FitToRoom most={grows ? 1.6 : 1}>{children}</FitToRoom>
      </main>
      {foot && (
        <footer className="flex min-h-[5.75rem] items-center gap-10 border-t-[0.125rem] border-line px-18 text-prj-floor text-ink-2 portrait:py-4">
          {foot}
        </footer>
      )}
    </div>
  );
}
