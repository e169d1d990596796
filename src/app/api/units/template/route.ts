import { answerUnitTemplate } from '@/gate/units/unit-template';

/** The sheet of units to fill in. */
export async function GET(): Promise<Response> {
  return answerUnitTemplate();
}
