'use client';
import { useTranslations } from 'use-intl';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { CheckLine, CheckList } from '@/ui/check-line';
import { TextLink } from '@/ui/text-link';
import { conditionsMissing, votingConditions, type VotingCondition } from './voting-readiness';

/** Before voting: each condition, met or not, with the place where it is met. */
export function VotingConditions({ view }: { view: ConsoleView }) {
  const t = useTranslations('committee.voting');
  const common = useTranslations('common');
  const conditions = votingConditions(view);
  const isReady = conditionsMissing(view) === 0;
  const untried = view.paper.use === 'alone' ? [] : view.untriedShares;
  return (
    <Card title={isReady ? t('ready') : t('missing')} flush>
      <CheckList label={t('missing')}>
        {conditions.map((condition) => (
          <CheckLine
            key={'index' in condition ? `cards-${condition.index}` : condition.key}
            state={condition.met ? 'ok' : condition.key === 'test' ? 'warn' : 'bad'}
            stateLabel={condition.met ? t('ok') : t('bad')}
            action={
              !condition.met &&
              condition.key !== 'quorum' && (
                <TextLink href={`/committee/${view.conference.id}/${pages[condition.key]}`}>
                  {common('open')}
                </TextLink>
              )
            }
          >
            {conditionWords(condition, t)}
          </CheckLine>
        ))}
        {untried.length > 0 && (
          <CheckLine
            state="warn"
            stateLabel={t('bad')}
            small={t('untriedSharesText')}
            action={
              <TextLink href={`/committee/${view.conference.id}/${pages.test}`}>{t('tryShares')}</TextLink>
            }
          >
            {t('untriedShares', { names: untried.join(', ') })}
          </CheckLine>
        )}
      </CheckList>
    </Card>
  );
}

/** Where each condition is met; the quorum is met at the desk. */
const pages = {
  keys: 'keys',
  cards: 'cards',
  cardsMissing: 'cards',
  test: 'test',
  paper: 'paper',
  paperMissing: 'paper',
} as const;

function conditionWords(
  condition: VotingCondition,
  t: ReturnType<typeof useTranslations<'committee.voting'>>,
): string {
  switch (condition.key) {
    case 'quorum':
      return t('condition.quorum', {
        present: formatCount(condition.present),
        convened: formatCount(condition.convened),
        needed: formatCount(condition.needed),
      });
    case 'keys':
      return condition.met ? t('condition.keys') : t('condition.keysMissing');
    case 'cards':
      return t('condition.cards', {
        index: formatCount(condition.index),
        printed: formatCount(condition.printed),
        needed: formatCount(condition.needed),
      });
    case 'test':
      return condition.met ? t('condition.test') : t('condition.testMissing');
    case 'paper':
      return t('condition.paper', {
        index: formatCount(condition.index),
        printed: formatCount(condition.printed),
        needed: formatCount(condition.needed),
      });
    case 'paperMissing':
      return t('condition.paperMissing', { index: formatCount(condition.index) });
    case 'cardsMissing':
      return t('condition.cardsMissing', { index: formatCount(condition.index) });
  }
}
