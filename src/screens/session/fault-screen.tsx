'use client';
import { useSyncExternalStore } from 'react';
import { common as en } from '@/messages/en/common';
import { common as vi } from '@/messages/vi/common';
import { Button } from '@/ui/button';
import { LinkButton } from '@/ui/link-button';
import { CalmScreen } from './calm-screen';

const never = () => () => undefined;

/** Shown when a page broke: no words are at hand then, so the page's language tells which to take. */
export function FaultScreen({ retry }: { retry: () => void }) {
  const locale = useSyncExternalStore(
    never,
    () => document.documentElement.lang,
    () => 'vi',
  );
  const { fault, notFound } = locale === 'en' ? en : vi;
  return (
    <CalmScreen
      title={fault.title}
      text={fault.text}
      actions={
        <>
          <Button variant="primary" onClick={retry}>
            {fault.retry}
          </Button>
          <LinkButton href="/">{notFound.home}</LinkButton>
        </>
      }
    />
  );
}
