import { describe, expect, test } from 'vitest';
import type { DocumentRegime } from '@/domain/conference/conference';
import { renderCountMinutes } from '@/documents/render-count-minutes';
import { renderResultReport } from '@/documents/render-result-report';
import { filledMinutes, filledReport } from './filled-example';
import { docxParagraphs, packed, pdfPages } from './read-document';
import { sampleMinutes, sampleReport } from './sample-conference';

const regimes: DocumentRegime[] = ['party', 'state'];

/** What is missing, or does not stand in its place. */
function missingFrom(text: string, expected: readonly string[]): string[] {
  const all = packed(text);
  let from = 0;
  return expected.filter((entry) => {
    const wanted = packed(entry.replaceAll('|', ''));
    const at = all.indexOf(wanted, from);
    if (at >= 0) from = at + wanted.length;
    return at < 0;
  });
}

describe.each(regimes)('in the regime "%s"', (regime) => {
  test('the count minutes print every paragraph of the filled example in Word', async () => {
    const { bytes } = await renderCountMinutes(sampleMinutes(regime), 'docx');

    expect(missingFrom(docxParagraphs(bytes).join('\n'), filledMinutes(regime))).toEqual([]);
  });

  test('the count minutes print every paragraph of the filled example in PDF', async () => {
    const { bytes } = await renderCountMinutes(sampleMinutes(regime), 'pdf');

    expect(missingFrom(pdfPages(bytes).join('\n'), filledMinutes(regime))).toEqual([]);
  });

  test('the result report prints every paragraph of the filled example in Word', async () => {
    const { bytes } = await renderResultReport(sampleReport(regime), 'docx');

    expect(missingFrom(docxParagraphs(bytes).join('\n'), filledReport(regime))).toEqual([]);
  });

  test('the result report prints every paragraph of the filled example in PDF', async () => {
    const { bytes } = await renderResultReport(sampleReport(regime), 'pdf');

    expect(missingFrom(pdfPages(bytes).join('\n'), filledReport(regime))).toEqual([]);
  });
});

test.each(regimes)('nothing is printed beyond the filled example (%s)', async (regime) => {
  const minutes = await renderCountMinutes(sampleMinutes(regime), 'docx');
  const report = await renderResultReport(sampleReport(regime), 'docx');

  expect(packed(docxParagraphs(minutes.bytes).join(''))).toBe(packedEntries(filledMinutes(regime)));
  expect(packed(docxParagraphs(report.bytes).join(''))).toBe(packedEntries(filledReport(regime)));
});

function packedEntries(entries: readonly string[]): string {
  return packed(entries.join('').replaceAll('|', ''));
}
