import { z } from 'zod';
import { wallLayouts, wallScreens } from '@/domain/wall/wall-control';

export const followWallSchema = z.object({});

export const driveWallSchema = z.object({
  screen: z.enum(wallScreens).nullable(),
  layout: z.enum(wallLayouts),
  page: z.int('invalid').min(1, 'invalid').max(10_000, 'invalid'),
});
