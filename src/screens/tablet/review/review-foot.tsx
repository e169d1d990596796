'use client';
import type { Dispatch } from 'react';
import { Archive, ArrowLeft } from 'lucide-react';
import { Button } from '@/ui/button';
import { TabletFootSpace } from '@/ui/tablet-shell';
import { useTabletWords } from '../tablet-words';
import type { SessionEvent } from '../voting-session';

/** Back to the ballot on the left, into the box on the right. */
export function ReviewFoot({ dispatch }: { dispatch: Dispatch<SessionEvent> }) {
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
      <Button
        size="lg"
        variant="primary"
        className="max-tablet:px-4! desk:min-h-16! max-tablet:[&_svg]:hidden"
        icon={<Archive aria-hidden />}
        onClick={() => dispatch({ type: 'cast-asked' })}
      >
        {words.review.cast}
      </Button>
    </>
  );
}
