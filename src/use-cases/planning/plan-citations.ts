import 'server-only';
import type { DocumentRegime } from '@/domain/organisation/organisation';
import type { Plan } from '@/domain/plan/plan';
import { dateShort } from '@/lib/text/date';

/** "Kế hoạch số 17-KH/BCSĐ, ngày 16/8/2023 của …": Party papers have the comma, State papers do not. */
export function citationOf(
  { number, issuedOn, issuerName }: Pick<Plan, 'number' | 'issuedOn' | 'issuerName'>,
  regime: DocumentRegime,
): string {
  const day = issuedOn === null ? '' : `${regime === 'party' ? ',' : ''} ngày ${dateShort(issuedOn)}`;
  return `Kế hoạch số ${number}${day} của ${issuerName}`;
}

/** Căn cứ of a conference made from a plan: what each plan rests on and the plan itself, the topmost first, each once. */
export function basesFrom(plans: readonly Plan[], regime: DocumentRegime): string[] {
  return [...new Set(plans.flatMap((plan) => [...plan.legalBases, citationOf(plan, regime)]))];
}
