import 'server-only';
import { showEnrolment } from '@/use-cases/session/show-enrolment';

/** Whom a one-time link is for, or why it does not work. Anybody who has the link may ask. */
export async function loadEnrolment(token: string) {
  return showEnrolment(token);
}

export type EnrolmentData = Awaited<ReturnType<typeof loadEnrolment>>;
