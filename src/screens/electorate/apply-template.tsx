'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { applyTemplateAction } from '@/gate/electorate/electorate.actions';
import type { RollCheckView } from '@/gate/electorate/electorate.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Select } from '@/ui/select';
import { TextLink } from '@/ui/text-link';
import { SaveRefusal } from '../setup/save-refusal';
import { useListAction } from '../setup/use-list-action';

type ApplyTemplateProps = { view: RollCheckView; onDone: (sentence: string) => void };

/** Chooses a template, says for each of its seats which group of the roll fills it, and applies it. */
export function ApplyTemplate({ view, onDone }: ApplyTemplateProps) {
  const t = useTranslations('electorate.apply');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onClick={() => setIsOpen(true)}>
        {view.check.seats.length > 0 ? t('again') : t('open')}
      </Button>
      {isOpen && (
        <ApplyDialog
          view={view}
          onClose={() => setIsOpen(false)}
          onDone={(count) => {
            setIsOpen(false);
            onDone(t('applied', { count: formatCount(count) }));
          }}
        />
      )}
    </>
  );
}

type ApplyDialogProps = { view: RollCheckView; onClose: () => void; onDone: (count: number) => void };

function ApplyDialog({ view, onClose, onDone }: ApplyDialogProps) {
  const t = useTranslations('electorate');
  const common = useTranslations('common');
  const { conferenceId, version, offers, groups, check } = view;
  const [index, setIndex] = useState(0);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const { busy, refusal, run } = useListAction();
  const offer = offers[index];
  if (!offer) return null;
  const { template, choice, matches } = offer;
  const keyOf = (seat: number) => `${index}-${seat}`;
  const groupIds = template.seats.map((_, seat) => (chosen[keyOf(seat)] ?? matches[seat] ?? '') || null);
  const named = groupIds.filter((id) => id !== null);
  const isTwice = new Set(named).size < named.length;

  async function apply() {
    if (await run(applyTemplateAction(conferenceId, { version, choice, groupIds })))
      onDone(template.seats.length);
  }

  return (
    <ConfirmDialog
      open
      title={t('apply.title')}
      confirmLabel={t('apply.confirm')}
      cancelLabel={common('cancel')}
      busy={busy}
      busyLabel={common('saving')}
      confirmUnavailable={isTwice ? { reason: t('apply.twice') } : undefined}
      onOpenChange={onClose}
      onConfirm={() => void apply()}
    >
      <div className="flex flex-col gap-4">
        <p>
          {t('apply.lead')} {check.seats.length > 0 && t('apply.inPlace')}
        </p>
        <Select
          label={t('apply.choose')}
          hint={t('apply.subjects', { subjects: template.subjects })}
          value={String(index)}
          onChange={(event) => setIndex(Number(event.target.value))}
          options={offers.map(({ template: { name }, choice: one }, place) => ({
            value: String(place),
            label: 'builtIn' in one ? name : t('apply.own', { name }),
          }))}
        />
        {template.seats.map(({ name, certainty }, seat) => (
          <Select
            key={keyOf(seat)}
            label={name}
            hint={certainty === 'confirmed' ? undefined : t(`certainty.${certainty}`)}
            value={chosen[keyOf(seat)] ?? matches[seat] ?? ''}
            onChange={(event) => setChosen({ ...chosen, [keyOf(seat)]: event.target.value })}
            options={[
              { value: '', label: t('apply.newGroup') },
              ...groups.map((group) => ({ value: group.id, label: group.name })),
            ]}
          />
        ))}
        <TextLink href="/templates">{t('manage')}</TextLink>
        <SaveRefusal refusal={refusal} />
      </div>
    </ConfirmDialog>
  );
}
