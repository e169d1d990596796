'use server';
import { destroyBallots } from '@/use-cases/reporting/destroy-ballots';
import { orderDestruction } from '@/use-cases/reporting/order-destruction';
import { withdrawDestruction } from '@/use-cases/reporting/withdraw-destruction';
import { conferenceAction } from '../action';
import { nothingSchema } from '../hall/hall.schema';
import { destroyBallotsSchema, orderDestructionSchema } from './destruction.schema';

export const orderDestructionAction = conferenceAction(
  'archive.destroy',
  orderDestructionSchema,
  orderDestruction,
);

export const withdrawDestructionAction = conferenceAction(
  'archive.destroy',
  nothingSchema,
  withdrawDestruction,
);

export const destroyBallotsAction = conferenceAction('archive.destroy', destroyBallotsSchema, destroyBallots);
