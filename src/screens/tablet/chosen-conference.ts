const key = 'tn96.conference';

/** Which conference this tablet was set up for, if any. */
export function chosenConference(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers it on this tablet; a browser that keeps nothing asks again next time. */
export function rememberConference(conferenceId: string): void {
  try {
    localStorage.setItem(key, conferenceId);
  } catch {
    return;
  }
}
