// Writes the papers of a conference of a size, and as many rows with the bare libraries:
// `node --conditions=react-server --import tsx bench/write-papers.ts SUBJECTS VOTERS`. Milliseconds, and MB at the most.
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import writeExcelFile from 'write-excel-file/node';
import type { FormDocument } from '@/documents/blocks/form-document';
import { pdfLibrary } from '@/documents/pdf/pdf-library';
import { renderForm } from '@/documents/render-form';
import { renderPack } from '@/documents/render-pack';
import { ballotSheetDocument } from '@/documents/templates/ballot-sheet';
import { subjectListDocument } from '@/documents/templates/subject-list';
import { summonsDocument } from '@/documents/templates/summons';
import { voterListDocument } from '@/documents/templates/voter-list';
import { allPapers } from '@tests/documents/all-papers';
import {
  sampleBallot,
  sampleLetter,
  sampleSubjectList,
  sampleSummons,
  sampleVoterList,
} from '@tests/documents/sample-papers';

const [subjectCount = 0, voterCount = 0] = process.argv.slice(2).map(Number);
const name = (index: number) => `Nguyễn Hoàng Phương ${index + 1}`;
const many = <Item>(count: number, item: Item) => Array.from({ length: count }, () => item);

const [voter] = sampleVoterList('party').voters;
const [subject] = sampleSubjectList('party').subjects;
if (!voter || !subject) throw new Error('The sample has nobody.');
const voters = many(voterCount, voter).map((one, index) => ({ ...one, fullName: name(index) }));
const subjects = many(subjectCount, subject).map((one, index) => ({ ...one, fullName: name(index) }));
const letters = many(voterCount, sampleLetter).map((one, index) => ({
  ...one,
  order: index + 1,
  recipient: { ...one.recipient, fullName: name(index) },
}));
const onBallot = subjects.map(({ fullName, position }) => ({ fullName, position, gender: null }));

const list = voterListDocument(sampleVoterList('party', { voters }));
const forms: FormDocument[] = [
  ...Object.values(allPapers('party')),
  list,
  subjectListDocument(sampleSubjectList('party', { subjects })),
  ballotSheetDocument(sampleBallot('party', { forms: [{ index: 1, title: '', subjects: onBallot }] })),
];
const summons = sampleSummons('party', { letters });

let peak = 0;
const look = () => (peak = Math.max(peak, process.memoryUsage.rss()));

async function timed(write: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await write();
  return performance.now() - start;
}

async function writeAll(): Promise<void> {
  for (const form of forms) {
    await renderForm(form, 'docx');
    await renderForm(form, 'pdf');
    if (form.sheets.length > 0) await renderForm(form, 'xlsx');
    look();
  }
  const pack = summons.letters.map((letter, index) => ({
    name: letter.recipient.fullName,
    form: () => {
      look();
      if ((index + 1) % 100 === 0) console.error(`${index + 1} of ${voterCount} letters`);
      return summonsDocument({ ...summons, letters: [letter] });
    },
  }));
  await renderPack(pack, 'pdf');
}

const cells = voters.map((one, index) => [
  String(index + 1),
  one.fullName,
  String(one.birthYear),
  one.position,
  one.groupName,
  '',
]);

const bare = {
  docx: () => {
    const rows = cells.map(
      (row) =>
        new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    );
    return Packer.toBuffer(new Document({ sections: [{ children: [new Table({ rows })] }] }));
  },
  pdf: () =>
    pdfLibrary
      .createPdf({
        defaultStyle: { font: 'Tinos', fontSize: 12 },
        // The library turns the rows it is given into its own.
        content: [{ table: { body: cells.map((row) => [...row]) } }],
      })
      .getBuffer(),
  xlsx: () => writeExcelFile(cells.map((row) => row.map((value) => ({ type: String, value })))).toBuffer(),
};

await renderForm(list, 'pdf'); // the faces are read once
const conference = await timed(writeAll);
const ratios: Record<string, { ours: number; bare: number }> = {};
for (const format of ['docx', 'pdf', 'xlsx'] as const)
  ratios[format] = {
    ours: await timed(() => renderForm(list, format)),
    bare: await timed(bare[format]),
  };
process.stdout.write(JSON.stringify({ conference, ratios, peak: peak / 2 ** 20 }), () => process.exit());
