import type { ReactNode } from 'react';
import { WorkShell, type TopBar } from './work-shell';

type CommitteeShellProps = TopBar & { rail: ReactNode; menuLabel: string; children: ReactNode };

/** A procedure in the hall: its steps stand at the side all the time. */
export function CommitteeShell({ rail, ...shell }: CommitteeShellProps) {
  return <WorkShell {...shell} side={rail} />;
}
