import type { Metadata } from 'next';
import { loadTemplateForm } from '@/gate/electorate/electorate.loader';
import { translator } from '@/gate/session/locale';
import { TemplateDesk } from '../../template-desk';
import { TemplateWords } from '../../template-words';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('electorate'))('templates.editTitle') };
}

export default async function EditTemplatePage({ params }: Props) {
  const view = await loadTemplateForm((await params).id);
  return (
    <TemplateWords>
      <TemplateDesk view={view} />
    </TemplateWords>
  );
}
