'use client';
import { useTranslations } from 'use-intl';
import type { ConferenceForm } from '@/gate/setup/conference.schema';
import { useWhen } from './conference-when';
import type { FieldName } from './differing-fields';
import { isDay } from '@/lib/text/date';

/** What one field of the form says, as plain text. */
export function useFieldText(): (form: ConferenceForm, name: FieldName) => string {
  const t = useTranslations('conferences');
  const common = useTranslations('common');
  const when = useWhen();
  return (form, name) => {
    switch (name) {
      case 'legalBases':
        return form.legalBases.map((basis) => basis.citation).join('; ');
      case 'heldOn':
        return isDay(form.heldOn) ? `${when.weekday(form.heldOn)}, ${when.day(form.heldOn)}` : form.heldOn;
      case 'startsAt':
        return when.time(form.startsAt);
      case 'quorum': {
        const [of = '', per = ''] = form.quorum.split('/');
        return of === per ? t('quorumAll') : t('quorumShare', { of, per });
      }
      case 'blankAllowed':
        return form.blankAllowed ? t('yes') : t('no');
      case 'selfMarking':
        return form.selfMarking ? t('yes') : t('no');
      case 'extraNamePolicy':
        return t(`extraName.${form.extraNamePolicy}`);
      case 'paperCounting':
        return common(`paperCounting.${form.paperCounting}`);
      case 'regime':
        return common(`regime.${form.regime}`);
      case 'disclosureScope':
        return common(`disclosure.${form.disclosureScope}`);
      default:
        return form[name];
    }
  };
}
