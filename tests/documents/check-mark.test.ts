import { execFileSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { renderForm } from '@/documents/render-form';
import { allPapers } from './all-papers';
import { packed, withFile } from './read-document';

const check = {
  code: 'ABCD-EFGH-JKMN-PQRS',
  url: 'https://192.168.1.10:3443/verify/paper?code=ABCDEFGHJKMNPQRS',
};

/** Whole pages, their margins among them. */
function wholePages(bytes: Uint8Array): string[] {
  const text = withFile(bytes, 'pdf', (file) =>
    execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }),
  );
  return text.split('\f').slice(0, -1).map(packed);
}

test('an issued paper carries its code on every page, and takes no page more for it', async () => {
  const form = allPapers('party')['count-minutes'];

  const draft = wholePages((await renderForm(form, 'pdf')).bytes);
  const issued = wholePages((await renderForm({ ...form, check }, 'pdf')).bytes);
  const parts = unzipSync((await renderForm({ ...form, check }, 'docx')).bytes);

  expect(issued).toHaveLength(draft.length);
  for (const page of issued) expect(page).toContain(packed(`Mã kiểm tra: ${check.code}`));
  expect(draft.join()).not.toContain(packed('Mã kiểm tra'));
  expect(Object.keys(parts).filter((name) => /footer\d\.xml$/.test(name))).toHaveLength(2);
});
