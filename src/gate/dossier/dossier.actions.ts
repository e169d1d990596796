'use server';
import { beginUpload } from '@/use-cases/dossier/begin-upload';
import { finishUpload } from '@/use-cases/dossier/finish-upload';
import { recordQuestion } from '@/use-cases/dossier/record-question';
import { recordSignatures } from '@/use-cases/dossier/record-signatures';
import { releaseDossiers } from '@/use-cases/dossier/release-dossiers';
import { removeFile } from '@/use-cases/dossier/remove-file';
import { revokeReadingLink } from '@/use-cases/dossier/revoke-reading-link';
import { saveContact } from '@/use-cases/dossier/save-contact';
import { saveSettings } from '@/use-cases/dossier/save-settings';
import { settleQuestion } from '@/use-cases/dossier/settle-question';
import { conferenceAction } from '../action';
import {
  beginUploadSchema,
  contactSchema,
  fileSchema,
  finishUploadSchema,
  questionSchema,
  releaseSchema,
  settingsSchema,
  settleQuestionSchema,
  signaturesSchema,
  voterSchema,
} from './dossier.schema';
import { issueOneLink } from './issue-one-link';

export const beginUploadAction = conferenceAction('dossier.manage', beginUploadSchema, beginUpload);
export const finishUploadAction = conferenceAction('dossier.manage', finishUploadSchema, finishUpload);
export const recordSignaturesAction = conferenceAction('dossier.manage', signaturesSchema, recordSignatures);
export const removeFileAction = conferenceAction('dossier.manage', fileSchema, removeFile);
export const saveDossierSettingsAction = conferenceAction('dossier.manage', settingsSchema, saveSettings);
export const saveContactAction = conferenceAction('dossier.manage', contactSchema, saveContact);
export const releaseDossiersAction = conferenceAction('dossier.manage', releaseSchema, releaseDossiers);
export const recordQuestionAction = conferenceAction('dossier.manage', questionSchema, recordQuestion);
export const settleQuestionAction = conferenceAction('dossier.manage', settleQuestionSchema, settleQuestion);
export const issueReadingLinkAction = conferenceAction('dossier.manage', voterSchema, issueOneLink);
export const revokeReadingLinkAction = conferenceAction('dossier.manage', voterSchema, revokeReadingLink);
