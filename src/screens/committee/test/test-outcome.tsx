'use client';
import { useTranslations } from 'use-intl';
import type { TestDifference } from '@/domain/tally/test-election';
import type { OpeningProgress } from '@/gate/committee/ceremony.loader';
import type { FormTestView, TestView } from '@/gate/committee/test.loader';
import { formatCount } from '@/lib/text/number';
import { Note } from '@/ui/note';

/** How the test came out: every figure as written down, or the cells that differ. */
export function TestOutcome({ test, progress }: { test: TestView; progress: OpeningProgress }) {
  const t = useTranslations('ceremony.test');
  const failed = test.forms.filter(({ passed }) => passed !== true);
  const leftOut = progress.holders.filter(({ entered }) => !entered).map(({ name }) => name);
  if (failed.length > 0)
    return (
      <Note tone="bad" role="status" title={t('failed')}>
        <p>{t('failedText')}</p>
        <ul className="mt-2 list-disc pl-5">
          {failed.flatMap((form) =>
            form.differences.map((difference, index) => (
              <li key={`${form.form.id}-${index}`}>
                <Difference form={form} difference={difference} />
              </li>
            )),
          )}
        </ul>
      </Note>
    );
  return (
    <Note tone="ok" role="status" title={t('passed')}>
      <p>{t('passedText')}</p>
      {leftOut.length > 0 && <p className="mt-1">{t('leftOut', { names: leftOut.join(', ') })}</p>}
    </Note>
  );
}

function Difference({ form, difference }: { form: FormTestView; difference: TestDifference }) {
  const t = useTranslations('ceremony.test');
  const level = useTranslations('common.level');
  const figures = {
    index: formatCount(form.form.index),
    expected: formatCount(difference.expected),
    counted: formatCount(difference.counted),
  };
  if (difference.figure === 'ballots') return t('differsBallots', figures);
  const name = form.subjects[difference.subject] ?? '';
  const mark = level(difference.figure).toLocaleLowerCase('vi');
  return t('differs', { ...figures, name, level: mark });
}
