'use client';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/ui/button';

/** How many lines of a long list are drawn at once. */
export const pageSize = 100;

type ListPagerProps = { page: number; count: number; size?: number; onPage: (page: number) => void };

/** Goes through a long list; says nothing when it fits one page. Pages count from 0. */
export function ListPager({ page, count, size = pageSize, onPage }: ListPagerProps) {
  const t = useTranslations('people.voters');
  const pages = Math.ceil(count / size);
  if (pages <= 1) return null;
  return (
    <nav aria-label={t('pages')} className="flex flex-wrap items-center gap-3">
      {page > 0 && (
        <Button icon={<ChevronLeft aria-hidden />} onClick={() => onPage(page - 1)}>
          {t('previous')}
        </Button>
      )}
      <span className="num">{t('page', { page: String(page + 1), pages: String(pages) })}</span>
      {page < pages - 1 && (
        <Button iconEnd={<ChevronRight aria-hidden />} onClick={() => onPage(page + 1)}>
          {t('next')}
        </Button>
      )}
    </nav>
  );
}
