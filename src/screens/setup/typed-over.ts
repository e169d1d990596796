/** What the officer wrote over what another saved meanwhile: what stands untouched since it was opened is the other’s. */
export function typedOver<Form extends object>(
  theirs: Form,
  { opened, typed }: { opened: Form; typed: Form },
): Form {
  const isTouched = (name: keyof Form) => JSON.stringify(typed[name]) !== JSON.stringify(opened[name]);
  const over: Form = { ...theirs };
  for (const name of Object.keys(typed) as (keyof Form)[]) if (isTouched(name)) over[name] = typed[name];
  return over;
}
