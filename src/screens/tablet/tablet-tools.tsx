'use client';
import { Volume2, VolumeX } from 'lucide-react';
import { ToolButton } from '@/ui/tool-button';
import { useTabletWords } from './tablet-words';

type TabletToolsProps = {
  /** Null where this machine has no Vietnamese voice. */
  reading: boolean | null;
  onRead: () => void;
  largeType: boolean;
  onLargeType: () => void;
};

/** Reading aloud and large letters, on every screen in the same place. */
export function TabletTools({ reading, onRead, largeType, onLargeType }: TabletToolsProps) {
  const words = useTabletWords();
  return (
    <>
      {reading !== null && (
        <ToolButton
          label={reading ? words.tools.stopReading : words.tools.read}
          icon={reading ? <VolumeX aria-hidden /> : <Volume2 aria-hidden />}
          onClick={onRead}
        />
      )}
      <ToolButton
        boxed
        iconOnly
        label={words.tools.largeType}
        pressed={largeType}
        icon={
          <span aria-hidden className="flex items-baseline gap-2">
            <span className="text-tab-small">A</span>
            <span className="text-[1.625rem] leading-none">A</span>
          </span>
        }
        onClick={onLargeType}
      />
    </>
  );
}
