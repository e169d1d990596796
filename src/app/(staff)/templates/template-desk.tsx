'use client';
import { useRouter } from 'next/navigation';
import type { TemplateFormView } from '@/gate/electorate/electorate.loader';
import { TemplateFormScreen } from '@/screens/electorate/template-form-screen';

/** Leads from the form back to the templates. */
export function TemplateDesk({ view }: { view: TemplateFormView }) {
  const router = useRouter();
  return <TemplateFormScreen view={view} onSaved={() => router.push('/templates')} />;
}
