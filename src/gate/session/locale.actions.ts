'use server';
import { cookies } from 'next/headers';

/** Keeps the chosen language for a year. */
export async function chooseLocale(locale: 'vi' | 'en'): Promise<void> {
  (await cookies()).set('locale', locale === 'en' ? 'en' : 'vi', {
    maxAge: 365 * 86_400,
    sameSite: 'lax',
    path: '/',
  });
}
