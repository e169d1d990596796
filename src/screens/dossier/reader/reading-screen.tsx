'use client';
import { useMessages, useTranslations } from 'use-intl';
import type { ReadingData } from '@/gate/dossier/reading.loader';
import { Brand } from '@/ui/brand-mark';
import { Card } from '@/ui/card';
import { Note } from '@/ui/note';
import { useRefusalSentence } from '../../hall/use-refusal-sentence';
import { useWhen } from '../../setup/conference-when';
import { PaperList } from './paper-list';

type Room = Extract<ReadingData, { ok: true }>['value'];

/** The page behind the QR code of a summons: every dossier, in large type, and nothing else to do. */
export function ReadingScreen({ token, data }: { token: string; data: ReadingData }) {
  const common = useTranslations('common');
  return (
    <div className="min-h-dvh bg-paper text-[1.1875rem] leading-[1.55]">
      <header className="border-b border-line bg-surface px-4 py-3 tablet:px-8">
        <Brand name={common('brand')} size={40} />
      </header>
      <main id="main" className="mx-auto flex max-w-[56rem] flex-col gap-5 px-4 py-6 tablet:px-8">
        {data.ok ? <OpenRoom token={token} room={data.value} /> : <ClosedDoor refusal={data.error} />}
      </main>
    </div>
  );
}

function OpenRoom({ token, room }: { token: string; room: Room }) {
  const t = useTranslations('reading');
  const { reading: words } = useMessages();
  const when = useWhen();
  const { conference, dossiers, collective, voterName } = room;
  const urlOf = ({ id }: { id: string }) => `/read/${token}/files/${id}`;
  const { heldOn, startsAt, venue } = conference;
  return (
    <>
      <div>
        <h1 className="font-doc text-[1.75rem] leading-[1.3] font-semibold text-balance">{t('title')}</h1>
        <p className="mt-1 font-semibold">{conference.name}</p>
        <p className="text-ink-2">
          {t('for', { name: voterName })} {t('when', { day: when.day(heldOn), time: when.time(startsAt) })}
          {venue !== '' && ` ${t('where', { venue })}`}
        </p>
      </div>
      <Note tone="info">{t('internal')}</Note>
      {dossiers.map(({ subjectId, fullName, posts, papers }, index) => (
        <Card key={subjectId} title={<SubjectName number={index + 1} name={fullName} />}>
          {posts !== '' && <p className="text-body text-ink-2">{posts}</p>}
          <PaperList papers={papers} name={fullName} words={words} urlOf={urlOf} />
        </Card>
      ))}
      {collective.length > 0 && (
        <Card title={t('collective')}>
          <PaperList papers={collective} name={t('collective')} words={words} urlOf={urlOf} />
        </Card>
      )}
      <Help {...room.help} />
    </>
  );
}

function SubjectName({ number, name }: { number: number; name: string }) {
  return <span className="font-doc text-[1.375rem]">{`${number}. ${name}`}</span>;
}

/** One sentence about why, one about whom to ask. */
function ClosedDoor({ refusal }: { refusal: Extract<ReadingData, { ok: false }>['error'] }) {
  const t = useTranslations('reading');
  const sentence = useRefusalSentence();
  return (
    <>
      <h1 className="font-doc text-[1.75rem] leading-[1.3] font-semibold">{t('closed')}</h1>
      <Note tone="warn">{sentence(refusal)}</Note>
      {'officerName' in refusal && <Help {...refusal} />}
    </>
  );
}

function Help({ officerName: name, officerPhone: phone }: { officerName: string; officerPhone: string }) {
  const t = useTranslations('reading');
  if (name !== '' && phone !== '') return <p>{t('help', { name, phone })}</p>;
  if (name !== '') return <p>{t('helpName', { name })}</p>;
  return <p>{phone !== '' ? t('helpPhone', { phone }) : t('helpNobody')}</p>;
}
