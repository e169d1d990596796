import type { SameWords } from '../same-words';
import type { fault as vi } from '../vi/fault';

export const fault: SameWords<typeof vi> = {
  title: 'Something went wrong',
  text: 'Nothing you saved is lost. Please try again; if it happens again, tell the administrator.',
  retry: 'Try again',
  home: 'Go to the start page',
};
