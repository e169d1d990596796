import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { usualPaperDetails } from '@/domain/minutes/paper-details';
import { issuePaper } from '@/use-cases/reporting/issue-paper';
import { renderPaper } from '@/use-cases/reporting/render-paper';
import { savePaperDetails } from '@/use-cases/reporting/save-paper-details';
import { saveWording } from '@/use-cases/reporting/save-wording';
import { showPapers } from '@/use-cases/reporting/show-papers';
import { showWording } from '@/use-cases/reporting/show-wording';
import { aConference } from '@tests/support/a-conference';
import { anOrganisation } from '@tests/support/an-organisation';
import { conferenceScope } from '@tests/support/scopes';
import { resetDatabase, sql } from '@tests/support/database';
import { docxParagraphs } from '../../documents/read-document';

beforeEach(resetDatabase);

const document = 'committee-decision';
const newWords = 'Văn phòng thi hành Điều [1] của Quyết định này.';

/** The decision on a committee: its last paragraph names who carries it out, and one figure. */
async function aDecision() {
  const organisationId = await anOrganisation({ name: 'Sở Thử nghiệm', issuerName: 'Sở Thử nghiệm' });
  const { scope, conference } = await aConference({ organisationId, state: 'in-session' });
  const other = conferenceScope(conference, { ...scope.actor, name: 'Tống Khánh Hòa An' });
  return { scope, other, conference };
}

function write(scope: ConferenceScope, typed: string | null, version = 0) {
  return saveWording(scope, { document, key: 'execution', typed, version });
}

async function paragraph(scope: ConferenceScope) {
  const shown = await showWording(scope, document);
  if (!shown.ok) throw new Error(shown.error.code);
  const found = shown.value.paragraphs.find(({ key }) => key === 'execution');
  if (!found) throw new Error('The decision has no such paragraph.');
  return found;
}

async function printed(scope: ConferenceScope): Promise<string> {
  const file = await renderPaper(scope, { document, format: 'docx', audience: 'concerned' });
  if (!file.ok) throw new Error(file.error.code);
  return (await docxParagraphs(file.value.bytes)).join('\n').replaceAll('\u00a0', ' ');
}

async function mark(scope: ConferenceScope) {
  const { papers } = await showPapers(scope, 'concerned');
  return papers.find(({ name }) => name === document)?.wording;
}

const issue = (scope: ConferenceScope) =>
  issuePaper(scope, {
    ...{ document, audience: 'concerned', number: null, acceptsGap: false, issuedOn: '2028-06-21' },
    ...{ replacesId: null, reason: '', origin: 'https://may-chu:3443' },
  });

/** Another unit carries the decision out: the computed paragraph changes. */
const nameOrganiser = (scope: ConferenceScope) =>
  savePaperDetails(scope, { ...usualPaperDetails, organiser: 'Phòng Hành chính', version: 0 });

describe('a paragraph worded anew', () => {
  test('is printed with its figures, marked with who wrote it, and put back again', async () => {
    const { scope } = await aDecision();
    expect(await paragraph(scope)).toMatchObject({ state: 'computed', figures: ['1'], editorName: null });

    expect(await write(scope, newWords)).toEqual({ ok: true, value: { text: newWords, version: 1 } });

    expect(await printed(scope)).toContain('Điều 3. Văn phòng thi hành Điều 1 của Quyết định này.');
    expect(await paragraph(scope)).toMatchObject({ state: 'edited', written: newWords, version: 1 });
    expect(await mark(scope)).toMatchObject({ edited: 1, outdated: 0, by: scope.actor.name });

    expect(await write(scope, null, 1)).toMatchObject({ ok: true, value: { text: null, version: 2 } });
    expect(await printed(scope)).not.toContain('Văn phòng thi hành');
    expect(await mark(scope)).toBeNull();
  });

  test.each([
    { typed: 'Văn phòng thi hành.', error: { code: 'wording-lacks-figure', figure: '1' } },
    { typed: 'Thi hành Điều [2].', error: { code: 'wording-adds-figure', figure: '2' } },
    { typed: 'Thi hành Điều [1] trong 5 ngày.', error: { code: 'wording-adds-figure', figure: '5' } },
    { typed: ' ', error: { code: 'wording-empty' } },
  ])('is refused by name when a figure is touched: $error', async ({ typed, error }) => {
    const { scope } = await aDecision();

    expect(await write(scope, typed)).toEqual({ ok: false, error });
    expect((await paragraph(scope)).state).toBe('computed');
  });

  test('is never written over by somebody who has not seen it', async () => {
    const { scope, other } = await aDecision();
    const both = await Promise.all([write(scope, newWords), write(other, newWords)]);

    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const first = await paragraph(scope);
    const meanwhile = {
      code: 'changed-by-someone-else',
      by: first.editorName,
      saved: { text: newWords, version: 1 },
    };
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, error: meanwhile });

    expect(await write(other, null, 1)).toMatchObject({ ok: true });
    expect(await write(scope, newWords, 1)).toMatchObject({
      error: { code: 'changed-by-someone-else', saved: { text: null, version: 2 } },
    });
  });

  test('stands for nothing once the computed text has changed, and holds the issue until somebody looks', async () => {
    const { scope } = await aDecision();
    await write(scope, newWords);
    await nameOrganiser(scope);

    expect(await paragraph(scope)).toMatchObject({ state: 'outdated', written: newWords });
    expect(await mark(scope)).toMatchObject({ edited: 1, outdated: 1 });
    expect(await printed(scope)).toContain('Phòng Hành chính');
    expect(await issue(scope)).toEqual({ ok: false, error: { code: 'wording-outdated' } });

    await write(scope, newWords, 1);
    expect((await issue(scope)).ok).toBe(true);
    expect(await printed(scope)).toContain('Văn phòng thi hành Điều 1');
  });

  test('does not reach what is issued already', async () => {
    const { scope } = await aDecision();
    expect((await issue(scope)).ok).toBe(true);

    expect((await write(scope, newWords)).ok).toBe(true);

    expect(await printed(scope)).not.toContain('Văn phòng thi hành');
    expect(await showWording(scope, document)).toMatchObject({ value: { isIssued: true } });
  });
});

test('a sentence of the letters is worded once and stands in every letter of its kind, in one file or in many', async () => {
  const { scope } = await aConference({ state: 'draft', voters: 3, subjects: 2 });
  const shown = await showWording(scope, 'summons');
  if (!shown.ok) throw new Error(shown.error.code);
  const keys = shown.value.paragraphs.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const question = shown.value.paragraphs.find(({ key }) => key.startsWith('questions'));
  const typed = `Mọi câu hỏi xin gửi trước ${question?.figures.map((one) => `[${one}]`).join(' ')}.`;

  expect(
    await saveWording(scope, { document: 'summons', key: question?.key ?? '', typed, version: 0 }),
  ).toMatchObject({ ok: true });

  const file = await renderPaper(scope, { document: 'summons', format: 'docx', audience: 'concerned' });
  const text = file.ok ? docxParagraphs(file.value.bytes).join('\n') : '';
  expect(text.split('Mọi câu hỏi xin gửi trước')).toHaveLength(4);
  const packed = await renderPaper(scope, { document: 'summons', format: 'zip-docx', audience: 'concerned' });
  for (const letter of Object.values(packed.ok ? unzipSync(packed.value.bytes) : {}))
    expect(docxParagraphs(letter).join('\n')).toContain('Mọi câu hỏi xin gửi trước');
});

test('a paper that is not there yet, a paragraph it does not have, and an archive are refused', async () => {
  const { scope } = await aConference({ state: 'in-session' });
  const unknown = { document, key: 'khác', typed: 'Lời.', version: 0 } as const;

  expect(await showWording(scope, 'authority-report')).toEqual({
    ok: false,
    error: { code: 'paper-needs-announcement' },
  });
  expect(await saveWording(scope, unknown)).toEqual({ ok: false, error: { code: 'wording-unknown' } });

  const archived = await aConference({ state: 'archived' });
  expect(await write(archived.scope, newWords)).toMatchObject({ error: { code: 'wrong-state' } });
});

test('the database keeps no figure in a wording, and nothing that says nothing', async () => {
  const { scope } = await aDecision();
  await write(scope, newWords);

  await expect(sql(`update "Wording" set "text" = 'Có 5 ngày'`)).rejects.toThrow('no_figure');
  await expect(sql(`update "Wording" set "text" = '  '`)).rejects.toThrow('says_something');
});
