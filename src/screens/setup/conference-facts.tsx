'use client';
import { useTranslations } from 'use-intl';
import type { ConferenceForm } from '@/gate/setup/conference.schema';
import { Card } from '@/ui/card';
import { FactList } from '@/ui/fact-list';
import { formFields } from './differing-fields';
import { useFieldText } from './use-field-text';

type ConferenceFactsProps = { organisationName: string; form: ConferenceForm };

/** The details as they are in force, for reading only. */
export function ConferenceFacts({ organisationName, form }: ConferenceFactsProps) {
  const t = useTranslations('conferences');
  const common = useTranslations('common');
  const textOf = useFieldText();
  const facts = formFields.map((name) => ({
    term: t(`field.${name}`),
    value:
      name === 'legalBases' ? (
        <ol className="list-inside list-decimal">
          {form.legalBases.map(({ citation }, index) => (
            <li key={index}>{citation}</li>
          ))}
        </ol>
      ) : (
        textOf(form, name) || common('missing')
      ),
  }));
  return (
    <Card title={t('section.conference')}>
      <FactList
        numeric={false}
        facts={[{ term: t('field.organisation'), value: organisationName }, ...facts]}
      />
    </Card>
  );
}
