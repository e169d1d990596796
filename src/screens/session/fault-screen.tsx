'use client';
import { useSyncExternalStore } from 'react';
import { fault as en } from '@/messages/en/fault';
import { fault as vi } from '@/messages/vi/fault';
import { buttonClass } from '@/ui/button-style';
import { LinkButton } from '@/ui/link-button';
import { CalmScreen } from './calm-screen';

const never = () => () => undefined;

/**
 * Shown when a page broke: no words are at hand then, so the page's language tells which to take. Every page of a tablet
 * loads this twice before it is ever needed, so it is made of as little as it can be.
 */
export function FaultScreen({ retry }: { retry: () => void }) {
  const locale = useSyncExternalStore(
    never,
    () => document.documentElement.lang,
    () => 'vi',
  );
  const words = locale === 'en' ? en : vi;
  return (
    <CalmScreen
      title={words.title}
      text={words.text}
      actions={
        <>
          <button type="button" className={buttonClass({ variant: 'primary' })} onClick={retry}>
            {words.retry}
          </button>
          <LinkButton href="/">{words.home}</LinkButton>
        </>
      }
    />
  );
}
