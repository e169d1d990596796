'use client';
import { Download, Eye } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { papers, type PaperFormat } from '@/domain/minutes/papers';
import type { PaperView, ResultsView } from '@/gate/reporting/results.loader';
import { dateScreen, timeScreen } from '@/lib/text/date';
import { formatCount } from '@/lib/text/number';
import { vietnamDay, vietnamTime } from '@/lib/text/vietnam-time';
import { Chip, type ChipTone } from '@/ui/chip';
import { LinkButton } from '@/ui/link-button';
import { PaperMenu } from './paper-menu';
import { useWhichPaper } from './paper-words';

type PaperListProps = { view: ResultsView; rows: readonly PaperView[]; onReceived: () => void };

/** The papers of one stage: what each is, how far it is in its life, and the ways to take it on one line. */
export function PaperList({ view, rows, onReceived }: PaperListProps) {
  return (
    <ul className="divide-y divide-line">
      {rows.map((paper) => (
        <li
          key={paper.name}
          className="grid items-center gap-x-6 gap-y-1 px-4 py-2.5 laptop:grid-cols-[minmax(0,1fr)_auto]"
        >
          <PaperHead paper={paper} />
          <div className="flex flex-wrap items-center gap-x-1 laptop:justify-end">
            <Downloads view={view} paper={paper} />
            {paper.lacks === null && <PaperMenu view={view} paper={paper} onReceived={onReceived} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

function PaperHead({ paper }: { paper: PaperView }) {
  const t = useTranslations('documents');
  return (
    <div className="min-w-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="font-doc text-name font-semibold">{t(`name.${paper.name}`)}</h3>
        {paper.offer !== null && paper.lacks === null && <StateOfPaper paper={paper} />}
        {paper.wording && <WordingMark mark={paper.wording} />}
      </div>
      <p className="text-small text-ink-2">{t(`what.${paper.name}`)}</p>
    </div>
  );
}

const tones = { draft: 'idle', issued: 'lam', signed: 'ok' } as const satisfies Record<string, ChipTone>;

/** Dự thảo, đã ban hành số … ngày …, đã có bản ký. */
function StateOfPaper({ paper: { life } }: { paper: PaperView }) {
  const t = useTranslations('issuing');
  const which = useWhichPaper();
  return (
    <>
      <Chip tone={tones[life.state]} size="small">
        {t(`state.${life.state}`)}
      </Chip>
      {life.current && <span className="text-note font-semibold">{which(life.current)}</span>}
    </>
  );
}

/** Somebody worded paragraphs of the paper anew: how many, who, when, and whether to look again. */
function WordingMark({ mark }: { mark: NonNullable<PaperView['wording']> }) {
  const t = useTranslations('wording');
  const { edited, outdated, by, at } = mark;
  const who = { name: by, time: timeScreen(vietnamTime(at)), day: dateScreen(vietnamDay(at)) };
  return (
    <>
      <Chip tone={outdated > 0 ? 'warn' : 'lam'} size="small">
        {outdated > 0
          ? t('markOutdated', { count: formatCount(outdated) })
          : t('mark', { count: formatCount(edited) })}
      </Chip>
      <span className="text-note text-ink-2">{t('by', who)}</span>
    </>
  );
}

function Downloads({ view, paper }: { view: ResultsView; paper: PaperView }) {
  const t = useTranslations('documents');
  const refusals = useTranslations('refusals');
  const { name, lacks } = paper;
  if (lacks !== null) return <p className="max-w-[26rem] py-2.5 text-small text-ink-2">{refusals(lacks)}</p>;
  const address = (format: PaperFormat) =>
    `/api/conferences/${view.conference.id}/documents/${name}/${format}`;
  const all: readonly PaperFormat[] = papers[name].formats;
  const formats = all.filter((format) => format !== 'zip-docx' && format !== 'zip-pdf');
  const document = t(`name.${name}`);
  return (
    <>
      {formats.includes('pdf') && (
        <LinkButton
          variant="quiet"
          href={`${address('pdf')}?shown`}
          target="_blank"
          icon={<Eye aria-hidden />}
          aria-label={t('previewLabel', { document })}
        >
          {t('preview')}
        </LinkButton>
      )}
      {formats.map((format) => (
        <LinkButton
          key={format}
          variant="quiet"
          href={address(format)}
          download
          icon={<Download aria-hidden />}
          aria-label={t('downloadLabel', { document, format: t(`format.${format}`) })}
        >
          {t(`format.${format}`)}
        </LinkButton>
      ))}
    </>
  );
}
