import type { Metadata } from 'next';
import { translator } from '@/gate/session/locale';
import { CalmScreen } from '@/screens/session/calm-screen';
import { LinkButton } from '@/ui/link-button';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('common'))('notFound.title') };
}

export default async function NotFoundPage() {
  const t = await translator('common');
  return (
    <CalmScreen
      title={t('notFound.title')}
      text={t('notFound.text')}
      actions={
        <LinkButton href="/" variant="primary">
          {t('notFound.home')}
        </LinkButton>
      }
    />
  );
}
