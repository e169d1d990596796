'use client';

import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';

export type TabItem = { id: string; label: ReactNode; content: ReactNode };

type TabsProps = { label: string; tabs: readonly TabItem[]; defaultId?: string | undefined };

/** Panels of one page; use TabLinks when each has an address. */
export function Tabs({ label, tabs, defaultId }: TabsProps) {
  return (
    <AriaTabs {...(defaultId !== undefined && { defaultSelectedKey: defaultId })}>
      <TabList aria-label={label} className="flex flex-wrap gap-x-1 border-b border-line">
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={tab.id}
            className="-mb-px flex min-h-11 cursor-pointer items-center rounded-t-control border-b-[3px] border-transparent px-3.5 text-ink-2 hover:border-line-strong data-selected:border-lam-700 data-selected:font-semibold data-selected:text-lam-800"
          >
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="rounded-control pt-4">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
