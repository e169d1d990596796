'use server';
import { driveWall } from '@/use-cases/hall/drive-wall';
import { conferenceAction } from '../action';
import { driveWallSchema } from './wall.schema';

export const driveWallAction = conferenceAction('conference.run', driveWallSchema, driveWall);
