'use client';
import { useRef, useState } from 'react';
import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ParagraphView, WordingView } from '@/gate/reporting/wording.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { LiveRegion } from '@/ui/live-region';
import { Note } from '@/ui/note';
import { TextArea } from '@/ui/text-area';
import { RefusalNote } from '../hall/refusal-notes';
import { useLeaveWarning } from '../hall/use-leave-warning';
import { TextWithFigures } from './text-with-figures';
import { useSaveWording } from './use-save-wording';

type Props = {
  paragraph: ParagraphView;
  number: number;
  view: WordingView;
  onSaved: () => void;
  onCancel: () => void;
};

/** The text of one paragraph with its figures in brackets, and the figures to be put in again where one was lost. */
export function WordingEditor({ paragraph, number, view, onSaved, onCancel }: Props) {
  const t = useTranslations('wording');
  const common = useTranslations('common');
  const begin = paragraph.written ?? paragraph.computed;
  const [typed, setTyped] = useState(begin);
  const area = useRef<HTMLTextAreaElement>(null);
  const { save, isBusy, refusal, meanwhile } = useSaveWording(view, paragraph);
  useLeaveWarning(typed !== begin);

  /** Where the caret stands, with room around it; the caret goes behind it, so that the next figure follows. */
  function insert(figure: string) {
    const field = area.current;
    if (!field) return;
    const { selectionStart: start, selectionEnd: end, value } = field;
    const room = (beside: string | undefined) => (beside === undefined || beside === ' ' ? '' : ' ');
    field.setRangeText(`${room(value[start - 1])}[${figure}]`, start, end, 'end');
    setTyped(field.value);
    field.focus();
  }

  return (
    <div className="flex flex-col gap-3">
      <TextArea
        ref={area}
        label={t('text', { number: formatCount(number) })}
        hint={paragraph.figures.length > 0 ? t('textHint') : undefined}
        rows={5}
        autoFocus
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      {paragraph.figures.length > 0 && (
        <Figures figures={paragraph.figures} typed={typed} onInsert={insert} />
      )}
      <RefusalNote refusal={refusal} />
      {meanwhile && (
        <Note tone="warn" role="alert">
          <p>{t('meanwhile', { name: meanwhile.by })}</p>
          <p>{meanwhile.text === null ? t('meanwhileBack') : <TextWithFigures text={meanwhile.text} />}</p>
        </Note>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          busy={isBusy}
          busyLabel={common('saving')}
          onClick={() => save(typed, onSaved)}
        >
          {t('save')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}

type FiguresProps = { figures: readonly string[]; typed: string; onInsert: (figure: string) => void };

/** Each figure that is missing is a button that puts it in where the caret stands. */
function Figures({ figures, typed, onInsert }: FiguresProps) {
  const t = useTranslations('wording');
  const missing = missingFigures(figures, typed);
  return (
    <div className="flex flex-wrap items-center gap-2" role="group" aria-label={t('figures')}>
      <span className="text-note font-semibold text-ink-2">{t('figures')}:</span>
      {missing.map((figure, index) => (
        <Button
          key={index}
          icon={<Plus aria-hidden />}
          aria-label={t('insert', { figure })}
          onClick={() => onInsert(figure)}
        >
          <span className="num">{figure}</span> {t('missing')}
        </Button>
      ))}
      <LiveRegion shown>{missing.length === 0 ? t('allThere') : ''}</LiveRegion>
    </div>
  );
}

function missingFigures(figures: readonly string[], typed: string): string[] {
  const there = [...typed.matchAll(/\[([^[\]]*)\]/g)].map(([, inside = '']) => inside.trim());
  return figures.filter((figure) => {
    const place = there.indexOf(figure);
    if (place >= 0) there.splice(place, 1);
    return place < 0;
  });
}
