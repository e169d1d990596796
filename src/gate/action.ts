import 'server-only';
import { randomUUID } from 'node:crypto';
import { refresh } from 'next/cache';
import type { z } from 'zod';
import { err, type Result } from '@/domain/kernel/result';
import type { ConferenceScope, OrganisationScope } from '@/domain/kernel/scope';
import { logFault } from '@/lib/log';
import { enterConference, enterOrganisation, type Unauthorised } from './session/authorise';
import type { Permission } from './session/permissions';

/** What the gate itself may answer, beside the refusals of the use case. `fields` maps a path to a code of `messages/fields`. */
export type GateRefusal =
  | Unauthorised
  | { code: 'invalid-input'; fields: Record<string, string> }
  | { code: 'fault'; reference: string };

export type Answer<V, E> = Promise<Result<V, E | GateRefusal>>;

type OfConference<Input, Command, V, E> = {
  useCase: (scope: ConferenceScope, command: Command) => Promise<Result<V, E>>;
  action: (conferenceId: string, input: Input) => Answer<V, E>;
};

/**
 * A server action on one conference: who is asking, may they, is the input well-formed; then one use case.
 * The screen calls it as `action(conferenceId, input)`.
 */
export function conferenceAction<Schema extends z.ZodType, V, E>(
  permission: Permission,
  schema: Schema,
  useCase: OfConference<z.input<Schema>, z.output<Schema>, V, E>['useCase'],
): OfConference<z.input<Schema>, z.output<Schema>, V, E>['action'] {
  return conferenceQuestion(permission, schema, async (scope, command) =>
    shown(await useCase(scope, command)),
  );
}

/** The same for what changes nothing: the screen takes the answer in itself, and the page around it is not drawn again. */
export function conferenceQuestion<Schema extends z.ZodType, V, E>(
  permission: Permission,
  schema: Schema,
  useCase: OfConference<z.input<Schema>, z.output<Schema>, V, E>['useCase'],
): OfConference<z.input<Schema>, z.output<Schema>, V, E>['action'] {
  return async (conferenceId, input) =>
    guarded(async () => {
      const entered = await enterConference(conferenceId, permission);
      if (!entered.ok) return entered;
      const parsed = schema.safeParse(input);
      if (!parsed.success) return err(invalid(parsed.error));
      return useCase(entered.value.scope, parsed.data);
    });
}

/** The same for an organisation: `action(organisationId, input)`. */
export function organisationAction<Schema extends z.ZodType, V, E>(
  permission: Permission,
  schema: Schema,
  useCase: (scope: OrganisationScope, command: z.output<Schema>) => Promise<Result<V, E>>,
): (organisationId: string, input: z.input<Schema>) => Answer<V, E> {
  return async (organisationId, input) =>
    guarded(async () => {
      const entered = await enterOrganisation(organisationId, permission);
      if (!entered.ok) return entered;
      const parsed = schema.safeParse(input);
      if (!parsed.success) return err(invalid(parsed.error));
      return shown(await useCase(entered.value, parsed.data));
    });
}

/** An action anybody may call (one-time links): only the shape is checked here. */
export function openAction<Schema extends z.ZodType, V, E>(
  schema: Schema,
  useCase: (command: z.output<Schema>) => Promise<Result<V, E>>,
): (input: z.input<Schema>) => Answer<V, E> {
  return async (input) =>
    guarded(async () => {
      const parsed = schema.safeParse(input);
      return parsed.success ? useCase(parsed.data) : err(invalid(parsed.error));
    });
}

/** After a change the page that asked for it is drawn again from what is stored. */
export function shown<V, E>(outcome: Result<V, E>): Result<V, E> {
  if (outcome.ok) refresh();
  return outcome;
}

/** Runs the work; a fault is logged under a reference number and becomes one calm sentence. */
export async function guarded<V, E>(work: () => Promise<Result<V, E | GateRefusal>>): Answer<V, E> {
  try {
    return await work();
  } catch (fault) {
    const reference = randomUUID().slice(0, 8).toUpperCase();
    logFault(reference, fault);
    return err({ code: 'fault', reference });
  }
}

export function invalid(error: z.ZodError): GateRefusal {
  const fields = Object.fromEntries(error.issues.map((issue) => [issue.path.join('.'), issue.message]));
  return { code: 'invalid-input', fields };
}
