'use client';
import { useTranslations } from 'use-intl';
import type { Destruction } from '@/domain/conference/destruction';
import { dateScreen } from '@/lib/text/date';
import { FactList } from '@/ui/fact-list';

/** The decision, who takes part, and the packets, as they were entered. */
export function DestructionFacts({ order }: { order: Destruction }) {
  const t = useTranslations('archive.destruction');
  const {
    decisionNumber,
    decidedOn,
    decidedBy,
    place,
    method,
    participants,
    packets,
    keptBack,
    withDossiers,
  } = order;
  return (
    <FactList
      numeric={false}
      facts={[
        {
          term: t('decision'),
          value: t('decisionOf', { decisionNumber, day: dateScreen(decidedOn), decidedBy }),
        },
        {
          term: t('participants'),
          value: (
            <ul>
              {participants.map(({ fullName, position, capacity }, index) => (
                <li key={index}>{[fullName, position, capacity].filter(Boolean).join(', ')}</li>
              ))}
            </ul>
          ),
        },
        { term: t('place'), value: place },
        { term: t('method'), value: method },
        {
          term: t('packets'),
          value: (
            <ul>
              {packets.map(({ name, quantity, seal, condition }, index) => (
                <li key={index}>
                  {[name, quantity, seal && t('sealNumber', { seal }), condition].filter(Boolean).join(', ')}
                </li>
              ))}
            </ul>
          ),
        },
        { term: t('keptBack'), value: keptBack ?? t('nothingKeptBack') },
        { term: t('dossiers'), value: t(withDossiers ? 'dossiersToo' : 'dossiersStay') },
        { term: t('orderedBy'), value: `${order.orderedBy.name}, ${dateScreen(order.orderedOn)}` },
      ]}
    />
  );
}
