'use server';
import { allowOwnDevices } from '@/use-cases/hall/allow-own-devices';
import { issueTabletPairing } from '@/use-cases/hall/issue-tablet-pairing';
import { pairTablet } from '@/use-cases/hall/pair-tablet';
import { renameTablet } from '@/use-cases/hall/rename-tablet';
import { revokeTablet } from '@/use-cases/hall/revoke-tablet';
import { showPairedTablet } from '@/use-cases/hall/show-tablet-pairing';
import { conferenceAction, openAction } from '../action';
import {
  allowOwnDevicesSchema,
  nothingSchema,
  pairTabletSchema,
  renameTabletSchema,
  revokeTabletSchema,
} from './tablets.schema';

export const issueTabletPairingAction = conferenceAction('committee.work', nothingSchema, issueTabletPairing);
export const followPairingAction = conferenceAction('committee.work', pairTabletSchema, showPairedTablet);
export const renameTabletAction = conferenceAction('committee.work', renameTabletSchema, renameTablet);
export const revokeTabletAction = conferenceAction('committee.work', revokeTabletSchema, revokeTablet);
export const allowOwnDevicesAction = conferenceAction(
  'committee.work',
  allowOwnDevicesSchema,
  allowOwnDevices,
);
/** The code is the permission: it was shown by the committee and works once. */
export const pairTabletAction = openAction(pairTabletSchema, pairTablet);
