'use client';
import { useState } from 'react';
import { Copy, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { builtInTemplates } from '@/domain/electorate/built-in-templates';
import type { ElectorateTemplate, OwnTemplate } from '@/domain/electorate/seat';
import { removeTemplateAction } from '@/gate/electorate/electorate.actions';
import type { TemplatesView } from '@/gate/electorate/electorate.loader';
import { Card } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DataTable, type Column } from '@/ui/data-table';
import { LinkButton } from '@/ui/link-button';
import { PageHead } from '@/ui/page-head';
import { useToast } from '@/ui/toast';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { IconButton } from '../setup/icon-button';
import { SaveRefusal } from '../setup/save-refusal';
import { StaffFrame } from '../setup/staff-frame';
import { useListAction } from '../setup/use-list-action';

const builtIn = Object.entries(builtInTemplates).map(([code, template]) => ({ code, ...template }));

/** Mẫu thành phần ghi phiếu: those of one's units, and those that come with the product. */
export function TemplatesScreen({ view: { who, templates } }: { view: TemplatesView }) {
  const t = useTranslations('electorate.templates');
  const common = useTranslations('common');
  const [removing, setRemoving] = useState<OwnTemplate | null>(null);
  return (
    <StaffFrame who={who}>
      <PageHead title={t('title')} lead={t('lead')} />
      <Card flush title={t('own')}>
        <DataTable
          caption={t('own')}
          rows={templates}
          rowKey={({ id }) => id}
          empty={t('ownEmpty')}
          columns={[
            ...useTemplateColumns<OwnTemplate>(),
            {
              key: 'actions',
              header: <VisuallyHidden>{common('actions')}</VisuallyHidden>,
              end: true,
              width: '7rem',
              cell: (template) => (
                <span className="flex justify-end gap-1">
                  <LinkButton
                    variant="quiet"
                    href={`/templates/${template.id}/edit`}
                    aria-label={t('edit', { name: template.name })}
                    icon={<Pencil aria-hidden />}
                  />
                  <IconButton
                    label={t('remove', { name: template.name })}
                    icon={<Trash2 aria-hidden />}
                    onClick={() => setRemoving(template)}
                  />
                </span>
              ),
            },
          ]}
        />
      </Card>
      <Card flush title={t('builtIn')}>
        <DataTable
          caption={t('builtIn')}
          rows={builtIn}
          rowKey={({ code }) => code}
          columns={[
            ...useTemplateColumns<(typeof builtIn)[number]>(),
            {
              key: 'copy',
              header: <VisuallyHidden>{common('actions')}</VisuallyHidden>,
              end: true,
              width: '12rem',
              cell: ({ code, name }) => (
                <LinkButton
                  href={`/templates/new?from=${code}`}
                  aria-label={t('copy', { name })}
                  icon={<Copy aria-hidden />}
                >
                  {t('copyShort')}
                </LinkButton>
              ),
            },
          ]}
        />
      </Card>
      {removing && <RemoveTemplate template={removing} onClose={() => setRemoving(null)} />}
    </StaffFrame>
  );
}

function useTemplateColumns<Template extends ElectorateTemplate>(): Column<Template>[] {
  const t = useTranslations('electorate.templates');
  const seatWords = useTranslations('electorate');
  return [
    {
      key: 'name',
      header: t('name'),
      rowHeader: true,
      width: '20rem',
      cell: ({ name, subjects }) => (
        <>
          <span className="font-semibold">{name}</span>
          <span className="block text-note text-ink-2">{seatWords('apply.subjects', { subjects })}</span>
        </>
      ),
    },
    {
      key: 'seats',
      header: t('seats'),
      cell: ({ seats }) => (
        <ul className="list-inside list-disc">
          {seats.map(({ name, expectedCount, certainty }) => (
            <li key={name}>
              {expectedCount === null ? name : `${name} (${expectedCount})`}
              {certainty !== 'confirmed' && (
                <span className="text-note text-ink-2">{`, ${seatWords(`certainty.${certainty}`).toLowerCase()}`}</span>
              )}
            </li>
          ))}
        </ul>
      ),
    },
  ];
}

function RemoveTemplate({ template, onClose }: { template: OwnTemplate; onClose: () => void }) {
  const t = useTranslations('electorate.templates');
  const common = useTranslations('common');
  const toast = useToast();
  const { busy, refusal, run } = useListAction();

  async function remove() {
    const { organisationId, id: templateId } = template;
    if (!(await run(removeTemplateAction(organisationId, { templateId })))) return;
    toast({ tone: 'ok', message: t('removed') });
    onClose();
  }

  return (
    <ConfirmDialog
      open
      danger
      title={t('removeTitle')}
      confirmLabel={common('remove')}
      cancelLabel={common('cancel')}
      busy={busy}
      busyLabel={common('saving')}
      onOpenChange={onClose}
      onConfirm={() => void remove()}
    >
      {t('removeText', { name: template.name })}
      <SaveRefusal refusal={refusal} />
    </ConfirmDialog>
  );
}
