import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentAccount } from '@/gate/session/current-account';
import { translator, wordsFor } from '@/gate/session/locale';
import { homeOfAccount } from '@/gate/session/home';
import { SignInScreen } from '@/screens/session/sign-in-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('session'))('signIn') };
}

export default async function SignInPage() {
  if (await currentAccount()) redirect(await homeOfAccount());
  return <SignInScreen words={await wordsFor(['common', 'session', 'refusals', 'fields'])} />;
}
