import 'server-only';
import { unitWorkbook } from '@/documents/xlsx/unit-template';

/** The .xlsx of units to fill in. */
export async function unitTemplate(): Promise<Uint8Array> {
  return unitWorkbook();
}
