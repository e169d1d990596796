'use server';
import { identifySubject } from '@/use-cases/setup/identify-subject';
import { importSubjects } from '@/use-cases/setup/import-subjects';
import { importVoters } from '@/use-cases/setup/import-voters';
import { undoImport } from '@/use-cases/setup/undo-import';
import { saveForms } from '@/use-cases/setup/save-forms';
import { saveSubjects } from '@/use-cases/setup/save-subjects';
import { saveVoters } from '@/use-cases/setup/save-voters';
import { conferenceAction } from '../action';
import {
  identifySubjectSchema,
  importSubjectsSchema,
  importVotersSchema,
  saveFormsSchema,
  saveSubjectsSchema,
  saveVotersSchema,
  undoImportSchema,
} from './people.schema';

export const saveSubjectsAction = conferenceAction('conference.prepare', saveSubjectsSchema, saveSubjects);
export const identifySubjectAction = conferenceAction(
  'conference.prepare',
  identifySubjectSchema,
  identifySubject,
);
export const saveVotersAction = conferenceAction('conference.prepare', saveVotersSchema, saveVoters);
export const saveFormsAction = conferenceAction('conference.prepare', saveFormsSchema, saveForms);
export const importVotersAction = conferenceAction('conference.prepare', importVotersSchema, importVoters);
export const importSubjectsAction = conferenceAction(
  'conference.prepare',
  importSubjectsSchema,
  importSubjects,
);
export const undoImportAction = conferenceAction('conference.prepare', undoImportSchema, undoImport);
