import { translator } from '@/gate/session/locale';
import { LoadingScreen } from '@/screens/session/loading-screen';

export default async function Loading() {
  return <LoadingScreen label={(await translator('common'))('loading')} />;
}
