'use server';
import { choosePaperUse } from '@/use-cases/counting/choose-paper-use';
import { confirmPaper } from '@/use-cases/paper-count/confirm-paper';
import { handInPaper } from '@/use-cases/paper-count/hand-in-paper';
import { leavePaperCount } from '@/use-cases/paper-count/leave-paper-count';
import { lookAgain } from '@/use-cases/paper-count/look-again';
import { saveBoxSeals } from '@/use-cases/paper-count/save-box-seals';
import { savePaperDraft } from '@/use-cases/paper-count/save-paper-draft';
import { savePaperStock } from '@/use-cases/paper-count/save-paper-stock';
import { conferenceAction } from '../action';
import {
  boxSealsSchema,
  choosePaperSchema,
  paperFiguresSchema,
  paperFormSchema,
  paperLookSchema,
  paperStockSchema,
} from './paper.schema';

export const choosePaperUseAction = conferenceAction('committee.work', choosePaperSchema, choosePaperUse);
export const savePaperStockAction = conferenceAction('committee.work', paperStockSchema, savePaperStock);
export const saveBoxSealsAction = conferenceAction('committee.work', boxSealsSchema, saveBoxSeals);
export const savePaperDraftAction = conferenceAction('committee.work', paperFiguresSchema, savePaperDraft);
export const leavePaperCountAction = conferenceAction('committee.work', paperFormSchema, leavePaperCount);
export const handInPaperAction = conferenceAction('committee.work', paperFiguresSchema, handInPaper);
export const lookAgainAction = conferenceAction('committee.work', paperLookSchema, lookAgain);
export const confirmPaperAction = conferenceAction('committee.work', paperFormSchema, confirmPaper);
