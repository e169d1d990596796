import 'server-only';
import { conferenceInScope } from '@/data/conference-repository';
import { reading } from '@/data/transaction';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { registerOf, type ConferenceRegister } from './register-facts';

/** Whom of the register the subjects may be, and who is polled elsewhere too. For the officer who prepares. */
export async function showRegister(scope: ConferenceScope): Promise<ConferenceRegister> {
  return reading(async (tx) => registerOf(tx, await conferenceInScope(tx, scope)));
}
