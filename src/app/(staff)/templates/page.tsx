import type { Metadata } from 'next';
import { loadTemplates } from '@/gate/electorate/electorate.loader';
import { translator } from '@/gate/session/locale';
import { TemplatesScreen } from '@/screens/electorate/templates-screen';
import { TemplateWords } from './template-words';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('electorate'))('templates.title') };
}

export default async function TemplatesPage() {
  const view = await loadTemplates();
  return (
    <TemplateWords>
      <TemplatesScreen view={view} />
    </TemplateWords>
  );
}
