import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import { renderForm } from '@/documents/render-form';
import { subjectListDocument } from '@/documents/templates/subject-list';
import { allPapers } from './all-papers';
import { packed, pdfInfo, pdfPages, withFile } from './read-document';
import { sampleSubjectList } from './sample-papers';

/** What is read aloud, as poppler finds it in the tree. */
function treeOf(bytes: Uint8Array): string {
  return withFile(bytes, 'pdf', (file) =>
    execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8', maxBuffer: 2 ** 26 }),
  );
}

const saidIn = (tree: string) => [...tree.matchAll(/^\s*"(.*)"$/gm)].map(([, said]) => said ?? '');
const countOf = (tree: string, role: string) => tree.match(new RegExp(`^\\s*${role}\\b`, 'gm'))?.length ?? 0;

describe('a paper that is read aloud', () => {
  test.each(['party', 'state'] as const)(
    'says its title first, then everything in its order: %s',
    async (regime) => {
      const { bytes } = await renderForm(allPapers(regime)['conference-minutes'], 'pdf');
      const tree = treeOf(bytes);

      expect(pdfInfo(bytes)).toMatch(/Tagged:\s+yes/);
      expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang (vi-VN)');
      expect(countOf(tree, 'H1')).toBe(1);
      expect(packed(saidIn(tree).join('')).replaceAll('\u2011', '-')).toBe(packed(pdfPages(bytes).join('')));
    },
  );

  test('has tables with heads of their columns, once however many pages they take', async () => {
    const [subject] = sampleSubjectList('party').subjects;
    if (!subject) throw new Error('The sample has nobody.');
    const subjects = Array.from({ length: 44 }, () => subject);
    const { bytes } = await renderForm(subjectListDocument(sampleSubjectList('party', { subjects })), 'pdf');
    const tree = treeOf(bytes);

    expect(pdfPages(bytes).length).toBeGreaterThan(1);
    expect(saidIn(tree).filter((said) => said === 'TT')).toHaveLength(countOf(tree, 'Table'));
    expect(countOf(tree, 'TR')).toBeGreaterThanOrEqual(45);
    expect(countOf(tree, 'TH')).toBeGreaterThan(3);
  });

  test('is marked once, however many bundles of the product brought the library along', async () => {
    vi.resetModules();
    const another = await import('@/documents/render-form');
    const { bytes } = await another.renderForm(allPapers('party')['conference-minutes'], 'pdf');

    expect(another.renderForm).not.toBe(renderForm);
    expect(countOf(treeOf(bytes), 'Document')).toBe(1);
    expect(countOf(treeOf(bytes), 'H1')).toBe(1);
    expect(
      withFile(bytes, 'pdf', (file) => spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' }).stderr),
    ).toBe('');
  });

  test('tells what a QR is for', async () => {
    const { bytes } = await renderForm(allPapers('party').summons, 'pdf');

    expect(treeOf(bytes)).toContain('Figure');
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/S \/Figure\s+\/Alt \(/);
  });
});
