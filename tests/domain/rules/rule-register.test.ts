import { describe, expect, test } from 'vitest';
import { line, readinessCodes, type ReadinessCode } from '@/domain/conference/readiness-line';
import { acknowledgementOf, factsOf, needsAcknowledgement, openCodes } from '@/domain/rules/acknowledgement';
import { ruleOf, rules } from '@/domain/rules/rule-register';

const at = new Date('2028-06-01T02:00:00Z');

describe('the register of rules', () => {
  test.each(Object.entries(readinessCodes))(
    'has the line %s with the severity of its state (%s)',
    (code, state) => {
      const severity = ruleOf(code)?.severity;
      if (state === 'blocks') expect(severity).toBe('blocks');
      else if (state === 'attention') expect(['acknowledge', 'note']).toContain(severity);
      else expect(severity).toBeUndefined();
    },
  );

  test('what is only recalled never blocks: it is a setting or a reminder', () => {
    for (const [code, { certainty, severity }] of Object.entries(rules))
      if (certainty === 'recalled') expect([code, severity]).not.toEqual([code, 'blocks']);
  });

  test('only what is no law is called practice', () => {
    for (const { certainty, source } of Object.values(rules))
      expect(certainty === 'practice').toBe(source === 'practice');
  });
});

describe('a finding to be answered for by name', () => {
  const found = (names: readonly string[], code: ReadinessCode = 'namesakes-without-year') =>
    line(code, 'voters', { values: { count: names.length, b: 1, a: 2 }, names });
  const given = (names: readonly string[]) => [
    { code: 'namesakes-without-year', facts: factsOf(found(names)), byName: 'Hồ Thị Minh Châu', at },
  ];

  test('keeps the step from being taken until somebody answers', () => {
    expect(openCodes([found(['An'])], [])).toEqual(['namesakes-without-year']);
    expect(openCodes([found(['An'])], given(['An']))).toEqual([]);
  });

  test('has to be answered for again when the facts have changed', () => {
    expect(acknowledgementOf(found(['An', 'Bình']), given(['An']))).toBeNull();
    expect(openCodes([found(['An', 'Bình'])], given(['An']))).toEqual(['namesakes-without-year']);
  });

  test('is the same whatever the order of its figures', () => {
    expect(factsOf({ values: { a: 2, b: 1 }, names: [] })).toBe(
      factsOf({ values: { b: 1, a: 2 }, names: [] }),
    );
  });

  test('a blocking line is mended, never answered for', () => {
    const blocking = found([], 'voter-twice');
    expect(needsAcknowledgement(blocking)).toBe(false);
    expect(openCodes([blocking], [])).toEqual(['voter-twice']);
  });
});
