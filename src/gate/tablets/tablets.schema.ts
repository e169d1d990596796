import { z } from 'zod';
import { readPairingCode } from '@/domain/tablet/pairing-code';
import { squash } from '@/lib/text/vietnamese';

const code = z.string().transform((text, context) => {
  const read = readPairingCode(text);
  if (read !== null) return read;
  context.addIssue({ code: 'custom', message: 'pairing-code' });
  return z.NEVER;
});

export const nothingSchema = z.object({});
export const pairTabletSchema = z.object({ code });
export const renameTabletSchema = z.object({
  tabletId: z.uuid('invalid'),
  name: z.string().transform(squash).pipe(z.string().min(1, 'required').max(40, 'too-long')),
});
export const revokeTabletSchema = z.object({ tabletId: z.uuid('invalid') });
export const allowOwnDevicesSchema = z.object({ allowed: z.boolean() });
