'use server';
import { driveWall } from '@/use-cases/hall/drive-wall';
import { followWallControl } from '@/use-cases/hall/show-wall-control';
import { conferenceAction, conferenceQuestion } from '../action';
import { driveWallSchema, followWallSchema } from './wall.schema';

export const driveWallAction = conferenceAction('conference.run', driveWallSchema, driveWall);
export const followWallAction = conferenceQuestion('conference.run', followWallSchema, followWallControl);
