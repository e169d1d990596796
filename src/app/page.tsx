import { redirect } from 'next/navigation';
import { homeOfAccount } from '@/gate/session/home';

export default async function StartPage() {
  redirect(await homeOfAccount());
}
