'use client';
import { useRouter } from 'next/navigation';
import type { ResultsView } from '@/gate/reporting/results.loader';
import { DocumentsScreen } from '@/screens/reports/documents-screen';

/** Draws the page again from what is stored when a file was taken in beside the actions. */
export function DocumentsDesk({ view }: { view: ResultsView }) {
  const router = useRouter();
  return <DocumentsScreen view={view} onReceived={() => router.refresh()} />;
}
