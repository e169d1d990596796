export type SignInRefusal =
  { code: 'wrong-password' } | { code: 'too-many-tries'; waitMinutes: string } | { code: 'offline' };

/** The sign-in library hands on one string: our own refusals are "code:minutes", everything else is a wrong password. */
export function readSignInRefusal(error: string): SignInRefusal {
  const minutes = /^too-many-tries:(\d+)$/.exec(error)?.[1];
  return minutes === undefined
    ? { code: 'wrong-password' }
    : { code: 'too-many-tries', waitMinutes: minutes };
}
