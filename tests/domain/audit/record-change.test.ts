import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween, composed, type RecordState, type Values } from '@/domain/audit/record-change';
import { changesOf, versionOf, type AuditEvent } from '@/domain/audit/audit-event';

function person(key: string, values: Values): RecordState {
  return { key, name: values.fullName ?? key, values };
}

const an = person('1', { fullName: 'Trần Thị An', post: 'Vụ trưởng', birthYear: '' });
const binh = person('2', { fullName: 'Lê Văn Bình', post: 'Cục trưởng', birthYear: '1970' });

describe('what changed between two states of a list', () => {
  test('is the fields that differ, with what stood before and what stands after', () => {
    const after = person('1', { fullName: 'Trần Thị An', post: 'Phó Vụ trưởng', birthYear: '1980' });

    expect(changesBetween('voters', [an, binh], [after, binh])).toEqual([
      {
        part: 'voters',
        key: '1',
        name: 'Trần Thị An',
        before: { post: 'Vụ trưởng' },
        after: { post: 'Phó Vụ trưởng', birthYear: '1980' },
      },
    ]);
  });

  test('names who is new and who is gone with all that was known of them', () => {
    expect(changesBetween('voters', [an], [binh])).toEqual([
      { part: 'voters', key: '2', name: 'Lê Văn Bình', before: null, after: binh.values },
      {
        part: 'voters',
        key: '1',
        name: 'Trần Thị An',
        before: { fullName: 'Trần Thị An', post: 'Vụ trưởng' },
        after: null,
      },
    ]);
  });

  test('is nothing where nothing differs, the order of the list aside', () => {
    expect(changesBetween('voters', [an, binh], [binh, an])).toEqual([]);
  });
});

const records = fc
  .uniqueArray(
    fc.record({
      key: fc.constantFrom('1', '2', '3', '4'),
      name: fc.constant('ai'),
      values: fc.record({ post: fc.constantFrom('', 'a', 'b'), year: fc.constantFrom('', '1970', '1971') }),
    }),
    { selector: ({ key }) => key },
  )
  .map((list) => [...list].sort((one, other) => one.key.localeCompare(other.key)));

describe('several changes as one', () => {
  test('are what lies between the first state and the last, whatever came between', () => {
    fc.assert(
      fc.property(fc.array(records, { minLength: 2, maxLength: 6 }), (states) => {
        const steps = states
          .slice(1)
          .flatMap((state, index) => changesBetween('voters', states[index] ?? [], state));
        const byKey = (one: { key: string }, other: { key: string }) => one.key.localeCompare(other.key);

        expect(composed(steps).sort(byKey)).toEqual(
          changesBetween('voters', states[0] ?? [], states.at(-1) ?? []).sort(byKey),
        );
      }),
    );
  });
});

test('an entry that says what was changed has version 2; one from before that is still read', () => {
  const older: AuditEvent = { type: 'voters-changed', count: 3 };
  const newer: AuditEvent = { ...older, changes: changesBetween('voters', [], [an]) };

  expect([versionOf(older), versionOf(newer)]).toEqual([1, 2]);
  expect(changesOf(older)).toBeNull();
  expect(changesOf(newer)).toHaveLength(1);
  expect(changesOf({ type: 'session-opened' })).toBeNull();
});
