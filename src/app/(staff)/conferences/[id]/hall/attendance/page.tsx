import type { Metadata } from 'next';
import { loadAttendance } from '@/gate/hall/hall.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { AttendanceDesk } from '@/screens/desk/attendance-desk';
import { WordsProvider } from '@/screens/words-provider';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('hall'))('tabs.attendance') };
}

export default async function AttendancePage({ params }: Props) {
  const { id } = await params;
  const data = await loadAttendance(id);
  return (
    <WordsProvider {...await wordsFor(['common', 'hall', 'rehearsal', 'refusals', 'fields'])}>
      <AttendanceDesk conferenceId={id} data={data} />
    </WordsProvider>
  );
}
