import type { SameWords } from '../same-words';
import type { fields as vi } from '../vi/fields';

export const fields: SameWords<typeof vi> = {
  required: 'Please fill this in.',
  'too-long': 'This is too long.',
  'birth-year': 'The year of birth has 4 digits, such as 1967.',
  'date-or-year': 'Give a day (such as 4/5/2023) or the year alone (2023).',
  date: 'This is not a date, such as 21/6/2028.',
  time: 'This is not a time, such as 08:00.',
  number: 'A whole number, zero or more, is needed.',
  'at-least-one': 'At least one entry is needed.',
  username: 'A user name has lower-case letters, digits and dots, 3 or more.',
  passphrase: 'The passphrase needs at least 10 characters.',
  'passphrase-differs': 'The two passphrases differ.',
  'pairing-code': 'A pairing code has 8 characters.',
  invalid: 'This is not right.',
  twice: 'This is above already. Please write something else.',
  year: 'A year has 4 digits, such as 2028.',
  'out-of-range': 'This number is out of bounds.',
};
