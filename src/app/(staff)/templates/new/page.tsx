import type { Metadata } from 'next';
import { loadTemplateCopy } from '@/gate/electorate/electorate.loader';
import { translator } from '@/gate/session/locale';
import { TemplateDesk } from '../template-desk';
import { TemplateWords } from '../template-words';

type Props = { searchParams: Promise<{ from?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('electorate'))('templates.newTitle') };
}

export default async function NewTemplatePage({ searchParams }: Props) {
  const { from } = await searchParams;
  const view = await loadTemplateCopy(typeof from === 'string' ? from : undefined);
  return (
    <TemplateWords>
      <TemplateDesk view={view} />
    </TemplateWords>
  );
}
