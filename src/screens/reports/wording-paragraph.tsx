'use client';
import { useState } from 'react';
import { Pencil, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ParagraphView, WordingView } from '@/gate/reporting/wording.loader';
import { dateScreen, timeScreen } from '@/lib/text/date';
import { formatCount } from '@/lib/text/number';
import { vietnamDay, vietnamTime } from '@/lib/text/vietnam-time';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { Note } from '@/ui/note';
import { RefusalNote } from '../hall/refusal-notes';
import { TextWithFigures } from './text-with-figures';
import { useSaveWording } from './use-save-wording';
import { WordingEditor } from './wording-editor';

type Props = {
  paragraph: ParagraphView;
  number: number;
  view: WordingView;
  onDone: (sentence: string) => void;
};

const tones = { computed: 'idle', edited: 'lam', outdated: 'warn' } as const;

/** One paragraph: what it says, who worded it, and the ways to change that. */
export function WordingParagraph({ paragraph, number, view, onDone }: Props) {
  const t = useTranslations('wording');
  const [isEditing, setIsEditing] = useState(false);
  const { state, computed, written } = paragraph;
  const which = { number: formatCount(number) };
  const close = (sentence: string) => {
    setIsEditing(false);
    onDone(sentence);
  };
  return (
    <Card
      title={t('paragraph', which)}
      tone={state === 'outdated' ? 'attention' : 'plain'}
      beside={
        <>
          <Chip tone={tones[state]} size="small" {...(state === 'computed' && { icon: null })}>
            {t(`state.${state}`)}
          </Chip>
          <EditedBy paragraph={paragraph} />
        </>
      }
    >
      <div className="flex flex-col gap-3">
        {state === 'outdated' && <Outdated paragraph={paragraph} />}
        {isEditing ? (
          <WordingEditor
            paragraph={paragraph}
            number={number}
            view={view}
            onSaved={() => close(t('saved', which))}
            onCancel={() => close('')}
          />
        ) : (
          <>
            {state !== 'outdated' && (
              <p>
                <TextWithFigures text={written ?? computed} />
              </p>
            )}
            {view.mayWrite && (
              <Actions
                {...{ paragraph, number, view }}
                onEdit={() => setIsEditing(true)}
                onPutBack={() => onDone(t('backAgain', which))}
              />
            )}
          </>
        )}
        {state === 'edited' && (
          <details className="text-note">
            <summary className="min-h-11 py-2.5 font-semibold text-lam-700">{t('original')}</summary>
            <TextWithFigures text={computed} />
          </details>
        )}
      </div>
    </Card>
  );
}

function EditedBy({ paragraph: { editorName, at } }: { paragraph: ParagraphView }) {
  const t = useTranslations('wording');
  if (editorName === null || at === null) return null;
  const words = { name: editorName, time: timeScreen(vietnamTime(at)), day: dateScreen(vietnamDay(at)) };
  return <span className="text-note text-ink-2">{t('by', words)}</span>;
}

/** What was computed then, what was written over it, what is computed now: the eye finds what has changed. */
function Outdated({ paragraph: { before, written, computed } }: { paragraph: ParagraphView }) {
  const t = useTranslations('wording');
  const texts = [
    [t('before'), before],
    [t('state.edited'), written],
    [t('now'), computed],
  ] as const;
  return (
    <>
      <Note tone="warn">{t('outdated')}</Note>
      <dl className="flex flex-col gap-2">
        {texts.map(([label, text]) => (
          <div key={label}>
            <dt className="text-note font-semibold text-ink-2">{label}</dt>
            <dd>
              <TextWithFigures text={text ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

type ActionsProps = Omit<Props, 'onDone'> & { onEdit: () => void; onPutBack: () => void };

function Actions({ paragraph, number, view, onEdit, onPutBack }: ActionsProps) {
  const t = useTranslations('wording');
  const common = useTranslations('common');
  const { save, isBusy, refusal } = useSaveWording(view, paragraph);
  const which = { number: formatCount(number) };
  return (
    <>
      <RefusalNote refusal={refusal} />
      <div className="flex flex-wrap gap-2">
        <Button icon={<Pencil aria-hidden />} onClick={onEdit}>
          {paragraph.state === 'outdated' ? t('lookAgain', which) : t('editOf', which)}
        </Button>
        {paragraph.state !== 'computed' && (
          <Button
            variant="quiet"
            icon={<Undo2 aria-hidden />}
            aria-label={t('putBackOf', which)}
            busy={isBusy}
            busyLabel={common('saving')}
            onClick={() => save(null, onPutBack)}
          >
            {t('putBack')}
          </Button>
        )}
      </div>
    </>
  );
}
