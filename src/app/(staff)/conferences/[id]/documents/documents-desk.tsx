'use client';
import { useRouter } from 'next/navigation';
import type { ResultsBesideView } from '@/gate/reporting/results-beside.loader';
import type { ResultsView } from '@/gate/reporting/results.loader';
import { DocumentsScreen } from '@/screens/reports/documents-screen';

type Props = { view: ResultsView; beside: ResultsBesideView | null };

/** Draws the page again from what is stored when a file was taken in beside the actions. */
export function DocumentsDesk({ view, beside }: Props) {
  const router = useRouter();
  return <DocumentsScreen view={view} beside={beside} onReceived={() => router.refresh()} />;
}
