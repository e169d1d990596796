import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { outcomeOf, type SubjectOutcome } from '@/domain/outcome/outcome';
import { tallyFromSums } from '@/domain/tally/tally-from-sums';
import { formatPercentProse, formatPercentTable } from '@/lib/text/number';
import { subjectId } from '@tests/support/ballots';

type Row = Record<string, string>;

/** Rows of a published result; lines that begin with # tell its source. */
function published(file: string): Row[] {
  const text = readFileSync(path.join(import.meta.dirname, '../../fixtures/published-results', file), 'utf8');
  const [header = '', ...lines] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

const isFull = (row: Row) => Boolean(row.tin_nhiem_cao && row.tin_nhiem && row.tin_nhiem_thap);

function recounted(row: Row, returned: number): SubjectOutcome {
  const levels = {
    high: Number(row.tin_nhiem_cao),
    medium: Number(row.tin_nhiem),
    low: Number(row.tin_nhiem_thap),
  };
  const tally = tallyFromSums({ returned, rows: [{ subjectId: subjectId(row.ho_ten ?? ''), ...levels }] });
  const subject = tally.ok ? outcomeOf(tally.value).subjects[0] : undefined;
  if (subject === undefined) throw new Error(`Cannot be counted: ${row.ho_ten}`);
  return subject;
}

/** "97.5" as the press files keep it, written as it was printed: "97,5". */
const printed = (percent = '') => percent.replace('.', ',');
const inHundredths = (table: string) => Number(table.replace(',', ''));

describe('HĐND Thành phố Hồ Chí Minh, 7/12/2023', () => {
  const rows = published('hcmc-2023-12-07.csv');

  test('18 rows are known', () => {
    expect(rows).toHaveLength(18);
  });

  test.each(rows)('$ho_ten: all 81 ballots are valid, and nothing follows', (row) => {
    expect(recounted(row, 81)).toMatchObject({ valid: 81, invalid: 0, returned: 81, consequence: 'none' });
  });
});

describe('Quốc hội, 25/10/2023', () => {
  const rows = published('qh-2023-10-25.csv');
  const full = rows.filter(isFull);

  test.each(full)('$ho_ten: $row_sum of $phieu_thu_ve ballots are valid for this person', (row) => {
    const subject = recounted(row, Number(row.phieu_thu_ve));

    expect(subject.valid).toBe(Number(row.row_sum));
    expect(subject.invalid).toBe(481 - Number(row.row_sum));
    expect(subject.consequence).toBe('none');
  });

  test('invalid ballots differ from person to person in one and the same vote', () => {
    expect(full.map((row) => recounted(row, 481).invalid)).toEqual([0, 1, 3, 0, 1]);
  });
});

describe('HĐND tỉnh Thanh Hóa, 12/12/2023', () => {
  test.each(published('thanhhoa-2023-12-12.csv'))(
    '$ho_ten: the percentages are printed as they were',
    (row) => {
      const { high, medium, low, returned, invalid } = recounted(row, Number(row.phieu_thu_ve));

      expect(invalid).toBe(0);
      expect(formatPercentProse(high, returned)).toBe(printed(row.pct_cao));
      expect(formatPercentProse(medium, returned)).toBe(printed(row.pct_tn));
      expect(formatPercentProse(low, returned)).toBe(printed(row.pct_thap));
      expect([high, medium, low].map((count) => formatPercentTable(count, returned))).toEqual([
        '97,50',
        '1,25',
        '1,25',
      ]);
    },
  );
});

describe('HĐND tỉnh Vĩnh Phúc, 13/12/2023', () => {
  const rows = published('vinhphuc-2023-12-13.csv');
  const [boundary = {}, partial = {}] = rows;
  const subject = recounted(boundary, Number(boundary.mau_so));

  test('25 of 47 ballots returned is more than half: out of the planning list', () => {
    expect(subject.low).toBe(25);
    expect(subject.returned).toBe(47);
    expect(subject.consequence).toBe('remove-from-planning');
  });

  test('the row sums to 46: one ballot is invalid for this person', () => {
    expect(subject.valid).toBe(Number(boundary.row_sum));
    expect(subject.invalid).toBe(1);
  });

  test('percentages are of the ballots returned, so they add up to 97,88 and not to 100', () => {
    const percents = [subject.high, subject.medium, subject.low].map((n) =>
      formatPercentTable(n, subject.returned),
    );

    expect(percents).toEqual([boundary.pct_cao, boundary.pct_tn, boundary.pct_thap].map(printed));
    expect(percents.map(inHundredths).reduce((sum, percent) => sum + percent, 0)).toBe(9788);
  });

  test('of valid ballots the share would be another, and is not what was published', () => {
    expect(formatPercentTable(25, subject.valid)).toBe('54,35');
  });

  test('46 of 47 is printed as 97,87, rounded half up', () => {
    expect(formatPercentTable(Number(partial.tin_nhiem_cao), 47)).toBe(printed(partial.pct_cao));
  });
});
