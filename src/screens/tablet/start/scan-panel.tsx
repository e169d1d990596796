'use client';
import { classNames } from '@/ui/class-names';
import { Note } from '@/ui/note';
import { useTabletWords } from '../tablet-words';
import type { StartNotice } from '../voting-session';
import { CardPicture } from './card-picture';
import type { CardCamera } from './use-card-camera';

type ScanPanelProps = { notice: StartNotice | null; camera: CardCamera };

/** The way in by the card's QR: nothing to touch. */
export function ScanPanel({ notice, camera }: ScanPanelProps) {
  const words = useTabletWords();
  const hasCamera = camera.state !== 'none';
  return (
    <section
      aria-labelledby="scan-title"
      className="grid content-start gap-x-8 gap-y-4 bg-lam-800 bg-[url(/rosette.svg)] bg-[length:38.75rem] bg-[position:-12rem_24rem] bg-no-repeat px-4 py-6 text-white tablet:grid-cols-[1fr_22rem] tablet:px-6 desk:flex desk:flex-col desk:px-10 desk:py-8"
    >
      <h1
        id="scan-title"
        tabIndex={-1}
        className="font-doc text-[2rem] leading-[1.35] font-semibold text-balance"
      >
        {hasCamera ? words.start.scanTitle : words.start.noCameraTitle}
      </h1>
      <Finder {...camera} />
      <div className="tablet:row-start-2 desk:min-h-24">
        {notice ? (
          <div ref={bringIntoView}>
            <Note
              tone={notice === 'unfinished' ? 'info' : 'warn'}
              size="tablet"
              role="alert"
              className="text-ink"
            >
              {words.startNotices[notice]}
            </Note>
          </div>
        ) : (
          <p className="text-tab-body text-lam-tint">
            {hasCamera ? words.start.scanHint : words.start.noCamera}
          </p>
        )}
      </div>
    </section>
  );
}

/** On a phone the code was typed further down the page. */
function bringIntoView(notice: Element | null) {
  notice?.scrollIntoView({ block: 'nearest' });
}

function Finder({ video, state, mirrored }: CardCamera) {
  const words = useTabletWords();
  return (
    <div
      className={classNames(
        state === 'none' && 'max-tablet:hidden',
        'relative grid h-56 min-h-0 place-items-center rounded-card bg-lam-900 tablet:row-span-2 tablet:h-80 desk:h-auto desk:min-h-64 desk:flex-1',
      )}
    >
      <video
        ref={video}
        muted
        playsInline
        aria-label={words.start.finder}
        hidden={state !== 'on'}
        className={classNames(
          'absolute inset-0 size-full rounded-card object-cover',
          mirrored && '-scale-x-100',
        )}
      />
      {state !== 'on' && <CardPicture word={words.start.cardWord} />}
      {state !== 'none' && (
        <>
          <span className="absolute top-5 left-4 size-14 rounded-tl-[3px] border-t-6 border-l-6 border-white" />
          <span className="absolute top-5 right-4 size-14 rounded-tr-[3px] border-t-6 border-r-6 border-white" />
          <span className="absolute bottom-5 left-4 size-14 rounded-bl-[3px] border-b-6 border-l-6 border-white" />
          <span className="absolute right-4 bottom-5 size-14 rounded-br-[3px] border-r-6 border-b-6 border-white" />
        </>
      )}
    </div>
  );
}
