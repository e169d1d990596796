'use client';
import type { Dispatch } from 'react';
import { Archive, ArrowLeft } from 'lucide-react';
import { Button } from '@/ui/button';
import { TabletFootSpace } from '@/ui/tablet-shell';
import { OnwardButton } from '../onward-button';
import { useTabletWords } from '../tablet-words';
import type { SessionEvent } from '../voting-session';

type ReviewFootProps = {
  /** Every row is drawn, and the note on the blank ones. */
  isWhole: boolean;
  dispatch: Dispatch<SessionEvent>;
};

/** Back to the ballot on the left, into the box on the right. */
export function ReviewFoot({ isWhole, dispatch }: ReviewFootProps) {
  const words = useTabletWords();
  return (
    <>
      <Button
        size="lg"
        className="max-tablet:px-4! desk:min-h-16!"
        icon={<ArrowLeft aria-hidden />}
        onClick={() => dispatch({ type: 'ballot-asked', row: null })}
      >
        <span className="max-tablet:sr-only">{words.review.back}</span>
      </Button>
      <TabletFootSpace />
      <OnwardButton
        isReady={isWhole}
        className="max-tablet:px-4! max-tablet:[&_svg]:hidden"
        icon={<Archive aria-hidden />}
        onClick={() => dispatch({ type: 'cast-asked' })}
      >
        {words.review.cast}
      </OnwardButton>
    </>
  );
}
