import 'server-only';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { builtInTemplates } from '@/domain/electorate/built-in-templates';
import type { ElectorateTemplateId } from '@/domain/electorate/seat';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { Account } from '@/domain/organisation/account';
import { listTemplates, showTemplate } from '@/use-cases/electorate/list-templates';
import { showRollCheck } from '@/use-cases/electorate/show-roll-check';
import { mayEnter, reachFor } from '../session/authorise';
import { enterConferencePage } from '../session/enter-page';
import { requireAccount } from '../session/home';
import { roleMay } from '../session/permissions';
import { whoOf } from '../setup/conferences.loader';
import { builtInSchema, templateFormOf } from './electorate.schema';

/** The roll beside the rule, and whether this person may change it now. */
export async function loadRollCheck(conferenceId: string) {
  const { scope, account } = await enterConferencePage(conferenceId, 'conference.read');
  const { conference, roll, check, offers } = await showRollCheck(scope);
  const isOfficer = await mayEnter(account, conference, 'conference.prepare');
  return {
    conferenceId,
    version: conference.version,
    isOfficer,
    mayEdit: isOfficer && conference.state === 'draft',
    groups: roll.groups,
    voters: roll.voters,
    check,
    offers,
  };
}

export type RollCheckView = Awaited<ReturnType<typeof loadRollCheck>>;

/** The templates of the signed-in officer's units. */
export async function loadTemplates() {
  const account = await requireAccount();
  const reach = await reachFor(account, 'conference.prepare');
  if (reach.length === 0) notFound();
  return { who: whoOf(account), templates: await listTemplates(reach) };
}

export type TemplatesView = Awaited<ReturnType<typeof loadTemplates>>;

/** The form of a template on record. */
export async function loadTemplateForm(templateId: string) {
  const { who, reach } = await enterTemplates();
  const id = z.uuid().safeParse(templateId);
  const template = id.success ? await showTemplate(id.data as ElectorateTemplateId) : null;
  if (!template || !reach.includes(template.organisationId)) notFound();
  const { organisationId, version } = template;
  return { who, organisationId, templateId: template.id, version, form: templateFormOf(template) };
}

/** The form of a copy of a template that comes with the product. */
export async function loadTemplateCopy(builtIn: string | undefined): Promise<TemplateFormView> {
  const { who, organisationId } = await enterTemplates();
  const code = builtInSchema.safeParse(builtIn);
  if (!code.success) notFound();
  const form = templateFormOf(builtInTemplates[code.data]);
  return { who, organisationId, templateId: null, version: 0, form };
}

export type TemplateFormView = Omit<Awaited<ReturnType<typeof loadTemplateForm>>, 'templateId'> & {
  templateId: ElectorateTemplateId | null;
};

async function enterTemplates() {
  const account = await requireAccount();
  const reach = await reachFor(account, 'conference.prepare');
  const organisationId = ownUnit(account);
  if (organisationId === null) notFound();
  return { who: whoOf(account), reach, organisationId };
}

function ownUnit({ grants }: Account): OrganisationId | null {
  const own = grants.find(
    ({ role, conferenceId }) => conferenceId === null && roleMay(role, 'conference.prepare'),
  );
  return own?.organisationId ?? null;
}
