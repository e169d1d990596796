import 'server-only';
import { showPaper } from '@/use-cases/paper-count/show-paper';
import { enterConferencePage } from '../session/enter-page';

/** Phiếu giấy, for members and observers: nobody's figures before both counts are in, except the own. */
export async function loadPaper(conferenceId: string) {
  const { scope } = await enterConferencePage(conferenceId, 'committee.watch');
  return showPaper(scope);
}

export type PaperView = Awaited<ReturnType<typeof loadPaper>>;
export type PaperFormView = PaperView['forms'][number];
