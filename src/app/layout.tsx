import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { currentLocale } from '@/gate/session/locale';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Tín Nhiệm 96', template: '%s — Tín Nhiệm 96' },
  description: 'Hội nghị lấy phiếu tín nhiệm, từ triệu tập đến biên bản.',
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { themeColor: '#0B3F4E' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await currentLocale()}>
      <body>{children}</body>
    </html>
  );
}
