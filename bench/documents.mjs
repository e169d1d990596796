import { runTypeScript } from './typescript.mjs';

const small = { subjects: 5, voters: 78 };
const large = { subjects: 500, voters: 2000 };

export const names = [
  'documents.conference',
  'documents.large',
  'documents.memory',
  'documents.docx',
  'documents.pdf',
  'documents.xlsx',
];

/** Writes every paper in every format, letters one each, and as many rows of a list with the bare libraries. */
export async function measure({ isWanted, report }) {
  const few = await written(small);
  report({
    name: 'documents.conference',
    value: few.conference,
    unit: `ms for all papers of ${small.subjects} subjects and ${small.voters} voters`,
    against: 'the 5 s that an officer waits',
    reference: 5000,
  });
  if (!['large', 'memory', 'docx', 'pdf', 'xlsx'].some((name) => isWanted(`documents.${name}`))) return;
  const many = await written(large);
  const size = `${large.subjects} subjects and ${large.voters} voters`;
  report({
    name: 'documents.large',
    value: many.conference / 1000,
    unit: `s for all papers of ${size}`,
    against: `those of ${small.subjects} and ${small.voters}`,
    reference: few.conference / 1000,
  });
  report({
    name: 'documents.memory',
    value: many.peak,
    unit: `MB at the most for ${size}`,
    against: `those of ${small.subjects} and ${small.voters}`,
    reference: few.peak,
  });
  for (const [format, { ours, bare }] of Object.entries(many.ratios))
    report({
      name: `documents.${format}`,
      value: ours,
      unit: `ms for the list of ${large.voters} voters`,
      against: 'the bare library writing as many rows',
      reference: bare,
    });
}

async function written({ subjects, voters }) {
  return JSON.parse(await runTypeScript('write-papers.ts', { args: [String(subjects), String(voters)] }));
}
