'use client';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { paperSign } from '@/domain/minutes/paper-number';
import type { UnitForm } from '@/gate/units/units.schema';

/** Head and foot of a report as it will be printed, in its true sizes, while they are typed. Where there is no Times, another face is set as wide. */
export function LetterheadPreview() {
  const t = useTranslations('units.preview');
  const { control } = useFormContext<UnitForm>();
  const written = useWatch({ control });
  const isParty = written.regime === 'party';
  const { regime = 'state', symbol = '', placeName = '', issuerName = '', archiveLine = '' } = written;
  const number = paperSign({ regime, symbol }, 'BC', 31);
  return (
    <figure className="overflow-x-auto border border-line bg-white p-5">
      <figcaption className="mb-4 text-note text-ink-2">{t('title')}</figcaption>
      <div
        lang="vi"
        className="w-[165mm] text-ink [font-family:'Times_New_Roman',serif] [font-size-adjust:0.448] text-[14pt]/[18pt]"
      >
        <div className={isParty ? 'grid grid-cols-[72fr_93fr]' : 'grid grid-cols-[66fr_99fr]'}>
          <div className={isParty ? 'text-center' : 'text-center text-[13pt]'}>
            <HeaderLines typed={written.superiorHeaderLines} />
            <HeaderLines typed={written.issuerHeaderLines} strong />
            {isParty ? <p>*</p> : <div className="mx-auto my-1 w-[24mm] border-b border-ink" />}
            <p>{t(isParty ? 'partyNumber' : 'stateNumber', { number })}</p>
          </div>
          <div className="text-center">
            {isParty ? (
              <p className="text-[15pt]">
                <Ruled>{t('party')}</Ruled>
              </p>
            ) : (
              <>
                <p className="text-[13pt] font-bold whitespace-nowrap">{t('nation')}</p>
                <p>
                  <Ruled>{t('motto')}</Ruled>
                </p>
              </>
            )}
            <p className="mt-[7pt] whitespace-nowrap italic">{t('date', { place: placeName })}</p>
          </div>
        </div>
        <p className="mt-[18pt] indent-[10mm]">
          {t(isParty ? 'partyEnd' : 'stateEnd', { issuer: issuerName })}
        </p>
        <Recipients isParty={isParty} archiveLine={archiveLine} />
      </div>
    </figure>
  );
}

function Recipients({ isParty, archiveLine }: { isParty: boolean; archiveLine: string }) {
  const t = useTranslations('units.preview');
  const lines = [t('asAbove'), archiveLine.replace(/[.;,\s]+$/, '')].filter(Boolean);
  return (
    <div className="mt-[12pt]">
      <p className={isParty ? 'underline' : 'text-[12pt] font-bold italic'}>{t('recipients')}</p>
      {lines.map((line, index) => (
        <p key={index} className={isParty ? 'text-[12pt]/[14.5pt]' : 'text-[11pt]/[13.5pt]'}>
          {t(index === lines.length - 1 ? 'lastRecipient' : 'recipient', { line })}
        </p>
      ))}
    </div>
  );
}

function HeaderLines({ typed = '', strong = false }: { typed?: string | undefined; strong?: boolean }) {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line, index) => (
      <p key={index} className={strong ? 'font-bold' : undefined}>
        {line}
      </p>
    ));
}

/** Words with the rule under them that is as long as they are. */
function Ruled({ children }: { children: string }) {
  return <span className="inline-block border-b border-ink font-bold whitespace-nowrap">{children}</span>;
}
