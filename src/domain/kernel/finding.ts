/** An error blocks; a warning needs a named person's acknowledgement and an explanation in the minutes. */
export type Severity = 'error' | 'warning';

/** What a check over entered figures found. `at` is the path to the figure, `values` what the sentence about it needs. */
export type Finding<Code extends string = string> = {
  code: Code;
  severity: Severity;
  at: string;
  values: Readonly<Record<string, number | string>>;
};
