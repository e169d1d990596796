'use client';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { RecountedSubject } from '@/ballot-box/protocol/count-differences';
import type { PackageFault } from '@/ballot-box/protocol/count-package';
import {
  agrees,
  type Recount,
  type RecountedForm,
  type RecountedTest,
} from '@/ballot-box/protocol/verify-package';
import type { Result } from '@/domain/kernel/result';
import { formatCount } from '@/lib/text/number';
import { printedCode } from '@/lib/text/printed-code';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { DataTable, type Column } from '@/ui/data-table';
import { FactList } from '@/ui/fact-list';
import { Note } from '@/ui/note';
import { exclusionSentence, findingSentence, type Say } from './finding-sentence';

type Props = { file: string; result: Result<Recount, PackageFault> };

/** The outcome first, then each form with its recounted totals or the first thing that is wrong with it. */
export function RecountResult({ file, result }: Props) {
  const say = useSay();
  if (!result.ok) return <Outcome file={file} look="differs" text={findingSentence(result.error, say)} />;
  const recount = result.value;
  const look = !agrees(recount) ? 'differs' : recount.isCompared ? 'agrees' : 'archive';
  return (
    <>
      <Outcome file={file} look={look} />
      {recount.conference !== '' && (
        <p className="font-doc text-subtitle font-semibold">{recount.conference}</p>
      )}
      {recount.forms.map((form, index) => (
        <Form key={index} form={form} index={index + 1} />
      ))}
      {recount.tests.map((test, index) => (
        <Test key={index} test={test} index={index + 1} />
      ))}
    </>
  );
}

const titles = { agrees: 'resultAgrees', archive: 'resultArchive', differs: 'resultDiffers' } as const;

type OutcomeProps = { file: string; look: keyof typeof titles; text?: string };

function Outcome({ file, look, text }: OutcomeProps) {
  const t = useTranslations('verify');
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <Note
      ref={note}
      tabIndex={-1}
      role={look === 'differs' ? 'alert' : 'status'}
      tone={look === 'differs' ? 'bad' : 'ok'}
      title={t(titles[look])}
    >
      <p>{t(`${titles[look]}Text`, { file })}</p>
      {text && <p className="mt-2 font-semibold">{text}</p>}
    </Note>
  );
}

function Form({ form, index }: { form: RecountedForm; index: number }) {
  const t = useTranslations('verify');
  const say = useSay();
  const number = t('formTitle', { index: formatCount(index) });
  return (
    <Card
      title={form.title === '' ? number : `${number}: ${form.title}`}
      beside={<Chip tone={form.finding ? 'bad' : 'ok'}>{t(form.finding ? 'differs' : 'agrees')}</Chip>}
      tone={form.finding ? 'bad' : 'plain'}
    >
      {form.finding && <p className="mb-3 font-semibold">{findingSentence(form.finding, say)}</p>}
      {form.excluded?.map((exclusion) => (
        <p key={exclusion.reason} className="mb-3">
          {exclusionSentence(exclusion, say)}
        </p>
      ))}
      {form.subjects.length > 0 && (
        <>
          <Totals form={form} caption={t('caption', { index: formatCount(index) })} />
          <div className="mt-4">
            <FactList numeric={false} facts={factsOf(form, t)} />
          </div>
        </>
      )}
    </Card>
  );
}

/** Bỏ phiếu thử, said apart: what was tried before the vote is no part of the count. */
function Test({ test, index }: { test: RecountedTest; index: number }) {
  const t = useTranslations('verify');
  const say = useSay();
  const { finding, passed } = test;
  const number = t('testTitle', { index: formatCount(index) });
  const told = passed === undefined ? 'testNothingWritten' : passed ? 'testPassed' : 'testMissed';
  const isMissed = passed === false;
  return (
    <Card
      title={test.title === '' ? number : `${number}: ${test.title}`}
      beside={
        <Chip tone={finding ? 'bad' : isMissed ? 'warn' : 'ok'}>
          {t(finding ? 'differs' : isMissed ? 'testNotMet' : 'agrees')}
        </Chip>
      }
      tone={finding ? 'bad' : 'plain'}
    >
      <p className="mb-3 font-semibold">{finding ? findingSentence(finding, say) : t(told)}</p>
      {test.subjects.length > 0 && (
        <Totals form={test} caption={t('testCaption', { index: formatCount(index) })} />
      )}
    </Card>
  );
}

function factsOf(form: RecountedForm, t: ReturnType<typeof useTranslations<'verify'>>) {
  const code = (text: string) => <span className="font-code break-all">{text}</span>;
  return [
    { term: t('ballots'), value: <span className="num">{formatCount(form.ballots)}</span> },
    ...(form.paper
      ? [{ term: t('paperReturned'), value: <span className="num">{formatCount(form.paper.returned)}</span> }]
      : []),
    { term: t('cards'), value: <span className="num">{formatCount(form.cards)}</span> },
    { term: t('sealCode'), value: code(printedCode(form.sealSha256)) },
    { term: t('archiveCode'), value: code(printedCode(form.archiveSha256)) },
    { term: t('cardsCode'), value: code(form.cardsFingerprint) },
  ];
}

/** Box and paper, added once and in the open. */
function inTheOpen(
  device: number,
  paper: number | undefined,
  t: ReturnType<typeof useTranslations<'verify'>>,
): string {
  if (paper === undefined) return formatCount(device);
  return t('paperSum', {
    device: formatCount(device),
    paper: formatCount(paper),
    sum: formatCount(device + paper),
  });
}

const figures = ['high', 'medium', 'low', 'invalid'] as const;

type TotalsProps = { form: Pick<RecountedForm, 'subjects' | 'paper'>; caption: string };

function Totals({ form, caption }: TotalsProps) {
  const t = useTranslations('verify');
  const common = useTranslations('common');
  const columns: Column<RecountedSubject>[] = [
    {
      key: 'person',
      header: t('person'),
      rowHeader: true,
      cell: (row) => <span className="font-doc text-name font-semibold">{row.name}</span>,
    },
    ...figures.map((figure): Column<RecountedSubject> => ({
      key: figure,
      header: common(`level.${figure}`),
      numeric: true,
      width: '8rem',
      cell: (row, place) => {
        const onPaper = form.paper?.subjects[place]?.[figure];
        return <span className="text-lead font-semibold">{inTheOpen(row[figure], onPaper, t)}</span>;
      },
    })),
  ];
  return <DataTable caption={caption} columns={columns} rows={form.subjects} rowKey={(row) => row.name} />;
}

function useSay(): Say {
  const finding = useTranslations('verify.finding');
  const level = useTranslations('common.level');
  return { finding: (code, values) => finding(code, values), level: (one) => level(one) };
}
