import type { Finding } from '../kernel/finding';

/** One form's ballots and cards; null where the committee has not counted. */
export type FormStock = {
  index: number;
  present: number;
  issued: number;
  returned: number;
  printed: number;
  unused: number | null;
  spoiled: number | null;
};

export type Explanations = { notReturnedReason: string; diffExplanation: string };

/**
 * 'not-returned-unexplained': fewer ballots returned than issued, without the reason (biên bản kiểm phiếu, III).
 * 'difference-unexplained': cards that do not add up, more issued than present or more returned than issued,
 * without an explanation.
 */
export type MinutesFindingCode = 'not-returned-unexplained' | 'difference-unexplained';
export type MinutesFinding = Finding<MinutesFindingCode>;

/** Ballots issued and not returned. */
export function notReturnedOf({ issued, returned }: FormStock): number {
  return Math.max(issued - returned, 0);
}

/** Cards printed less those issued, left over and spoiled; 0 while they are not counted. */
export function cardDifferenceOf({ printed, issued, unused, spoiled }: FormStock): number {
  return unused === null || spoiled === null ? 0 : printed - issued - unused - spoiled;
}

/** Does anything about this form's ballots have to be explained in the minutes? */
export function needsExplanation(form: FormStock): boolean {
  return cardDifferenceOf(form) !== 0 || form.issued > form.present || form.returned > form.issued;
}

/** What the committee must still answer before the minutes may be printed. */
export function minutesFindings(
  forms: readonly FormStock[],
  { notReturnedReason, diffExplanation }: Explanations,
): MinutesFinding[] {
  return forms.flatMap((form): MinutesFinding[] => {
    const at = String(form.index);
    const notReturned = notReturnedOf(form);
    return [
      ...(notReturned > 0 && notReturnedReason === ''
        ? [finding('not-returned-unexplained', at, { form: form.index, count: notReturned })]
        : []),
      ...(needsExplanation(form) && diffExplanation === ''
        ? [finding('difference-unexplained', at, { form: form.index, difference: cardDifferenceOf(form) })]
        : []),
    ];
  });
}

function finding(code: MinutesFindingCode, at: string, values: MinutesFinding['values']): MinutesFinding {
  return { code, severity: 'error', at, values };
}
