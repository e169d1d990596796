'use client';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { buttonClass } from './button-style';

/** One thing to do: `onAction` here, or an address to go to or to save from. */
export type MenuEntry = { key: string; label: string; icon?: ReactNode } & (
  { onAction: () => void } | { href: string; download?: true; newPage?: true }
);

type MenuProps = { label: string; icon: ReactNode; entries: readonly MenuEntry[] };

/** Everything that is done seldom, behind one button. */
export function Menu({ label, icon, entries }: MenuProps) {
  return (
    <MenuTrigger>
      <Button aria-label={label} className={`${buttonClass({ variant: 'quiet' })} min-w-11 cursor-pointer`}>
        {icon}
      </Button>
      <Popover
        placement="bottom end"
        className="min-w-64 rounded-card border border-line bg-surface shadow-raised"
      >
        <AriaMenu aria-label={label} className="max-h-[inherit] overflow-auto p-1.5 outline-none">
          {entries.map((entry) => (
            <Entry key={entry.key} entry={entry} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  const look =
    'flex min-h-11 cursor-pointer items-center gap-2.5 rounded-control px-3 py-2 text-body text-ink no-underline outline-none data-focused:bg-lam-100 [&_svg]:size-5 [&_svg]:shrink-0 [&_svg]:text-ink-2';
  const words = (
    <>
      {entry.icon}
      {entry.label}
    </>
  );
  if ('onAction' in entry)
    return (
      <MenuItem textValue={entry.label} className={look} onAction={entry.onAction}>
        {words}
      </MenuItem>
    );
  return (
    <MenuItem
      textValue={entry.label}
      className={look}
      href={entry.href}
      {...(entry.download && { download: true })}
      {...(entry.newPage && { target: '_blank', rel: 'noreferrer' })}
    >
      {words}
    </MenuItem>
  );
}
