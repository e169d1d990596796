import 'server-only';
import type { FormDocument } from '../blocks/form-document';

export async function renderXlsx(_form: FormDocument): Promise<Uint8Array> {
  return new Uint8Array();
}
