'use client';
import { useTranslations } from 'use-intl';
import type { HallData } from '@/gate/hall/hall.loader';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { CheckLine, CheckList, type CheckState } from '@/ui/check-line';
import { TextLink } from '@/ui/text-link';

/** What the vote still waits for on the committee's side; the work itself is done in its console. */
export function CommitteeProgress({ hall }: { hall: HallData }) {
  const t = useTranslations('hall.overview');
  const common = useTranslations('common');
  const words: Record<CheckState, string> = {
    ok: common('done'),
    wait: common('next'),
    bad: common('blocked'),
    warn: common('blocked'),
  };
  const root = `/conferences/${hall.conference.id}/hall`;
  return (
    <Card title={t('committeeWork')} flush footer={t('whoOpens')}>
      <CheckList label={t('committeeWork')}>
        <ListLine hall={hall} words={words} href={`${root}/committee`} />
        {hall.committee.length > 0 && <AccountsLine hall={hall} words={words} />}
        <CheckLine
          state={hall.keysExist ? 'ok' : 'wait'}
          stateLabel={words[hall.keysExist ? 'ok' : 'wait']}
          small={hall.keysExist ? t('keysDone') : t('keysMissing')}
        >
          {t('keys')}
        </CheckLine>
        {hall.forms.map((form) => (
          <CardsLine key={form.index} form={form} words={words} />
        ))}
        <CheckLine
          state={hall.observerCount > 0 ? 'ok' : 'wait'}
          stateLabel={words[hall.observerCount > 0 ? 'ok' : 'wait']}
          small={hall.observerCount === 0 && t('observersNone')}
          action={
            <TextLink href={`${root}/observers`} strong>
              {common('open')}
            </TextLink>
          }
        >
          {t('observers', { count: formatCount(hall.observerCount) })}
        </CheckLine>
      </CheckList>
    </Card>
  );
}

type LineProps = { hall: HallData; words: Record<CheckState, string> };

function ListLine({ hall, words, href }: LineProps & { href: string }) {
  const t = useTranslations('hall.overview');
  const { committee } = hall;
  const state = committee.length > 0 ? 'ok' : 'wait';
  const head = committee.find((member) => member.isHead)?.fullName ?? '';
  return (
    <CheckLine
      state={state}
      stateLabel={words[state]}
      small={
        state === 'ok' ? t('listDone', { count: formatCount(committee.length), head }) : t('listMissing')
      }
      action={
        <TextLink href={href} strong>
          {state === 'ok' ? t('seeList') : t('recordList')}
        </TextLink>
      }
    >
      {t('list')}
    </CheckLine>
  );
}

function AccountsLine({ hall, words }: LineProps) {
  const t = useTranslations('hall.overview');
  const missing = hall.committee.filter((member) => !member.hasAccount);
  const state = missing.length === 0 ? 'ok' : 'wait';
  const made = formatCount(hall.committee.length - missing.length);
  return (
    <CheckLine
      state={state}
      stateLabel={words[state]}
      small={
        state === 'ok'
          ? t('accountsDone')
          : t('accountsMissing', { names: missing.map((member) => member.fullName).join(', ') })
      }
    >
      {t('accounts', { made, count: formatCount(hall.committee.length) })}
    </CheckLine>
  );
}

function CardsLine({ form, words }: { form: HallData['forms'][number]; words: LineProps['words'] }) {
  const t = useTranslations('hall.overview');
  const { index, printed, present } = form;
  const state = cardsState(printed, present);
  return (
    <CheckLine
      state={state}
      stateLabel={words[state]}
      small={
        printed === null
          ? t('cardsMissing', { present: formatCount(present) })
          : state === 'ok'
            ? t('cardsDone', { printed: formatCount(printed), present: formatCount(present) })
            : t('cardsShort', { printed: formatCount(printed), short: formatCount(present - printed) })
      }
    >
      {t('cards', { index: formatCount(index) })}
    </CheckLine>
  );
}

function cardsState(printed: number | null, present: number): CheckState {
  if (printed === null) return 'wait';
  return printed >= present ? 'ok' : 'bad';
}
