import fs from 'node:fs';
import { createTranslator } from 'use-intl/core';
import type { RecountedSubject } from '@/ballot-box/protocol/count-differences';
import { belenios2048 } from '@/ballot-box/protocol/group';
import {
  agrees,
  recount,
  type RecountedForm,
  type RecountedTest,
} from '@/ballot-box/protocol/verify-package';
import { opensslPowers } from '@/ballot-box/store/openssl-powers';
import { levels } from '@/domain/ballot/level';
import { printedCode } from '@/lib/text/printed-code';
import { catalogue, type Locale, type Words } from '@/messages/catalogue';
import { exclusionSentence, findingSentence, type Say } from '@/screens/verify/finding-sentence';

const locales: readonly Locale[] = ['vi', 'en'];

/** Every sentence in both languages: who checks a count need not read Vietnamese. */
function inBoth(sentence: (say: Say) => string): string {
  return locales.map((locale) => sentence(sayIn(locale))).join('\n    ');
}

function sayIn(locale: Locale): Say {
  const t = createTranslator<Words>({ locale, messages: catalogue[locale] as Words });
  return {
    finding: (code, values) => t(`verify.finding.${code}`, values),
    level: (level) => t(`common.level.${level}`),
  };
}

function run(file: string): boolean {
  const steps = recount(new Uint8Array(fs.readFileSync(file)), belenios2048(opensslPowers));
  let step = steps.next();
  for (; !step.done; step = steps.next()) showProgress(step.value);
  clearProgress();
  if (!step.value.ok) {
    const fault = step.value.error;
    console.error(`✗ ${inBoth((say) => findingSentence(fault, say))}`);
    return false;
  }
  const result = step.value.value;
  if (result.conference !== '') console.log(`${result.conference}\n`);
  for (const [index, form] of result.forms.entries()) showForm(form, index + 1, result.isCompared);
  for (const [index, test] of result.tests.entries()) showTest(test, index + 1);
  const isRight = agrees(result);
  console.log(closingLine(isRight, result.isCompared));
  return isRight;
}

function closingLine(isRight: boolean, isCompared: boolean): string {
  if (!isRight)
    return '✗ Không khớp: xem chỗ đánh dấu ✗ ở trên. / Does not agree: see what is marked ✗ above.';
  return isCompared
    ? '✓ Tất cả khớp với số liệu trong gói. / Everything agrees with the figures in the package.'
    : '✓ Hòm phiếu đúng; không có số liệu để so. / The box holds; there are no figures to compare with.';
}

function showForm(form: RecountedForm, index: number, isCompared: boolean): void {
  console.log(`Phiếu số ${index} / Form ${index}: ${form.title}`);
  if (form.subjects.length > 0) {
    console.log(`  phiếu thu về / ballots: ${form.ballots}; thẻ / cards: ${form.cards}`);
    console.log(`  mã niêm phong / seal:   ${printedCode(form.sealSha256)}`);
    console.log(`  mã tệp / file:          ${printedCode(form.archiveSha256)}`);
    console.log(`  mã thẻ / cards:         ${form.cardsFingerprint}`);
    showSubjects(form.subjects);
  }
  if (form.paper) {
    console.log(`  phiếu giấy thu về / paper ballots: ${form.paper.returned} (số ghi tay / counted by hand)`);
    for (const [place, paper] of form.paper.subjects.entries()) {
      const box = form.subjects[place];
      const sums = ([...levels, 'invalid'] as const).map(
        (figure) => `${box?.[figure] ?? 0} + ${paper[figure]} = ${(box?.[figure] ?? 0) + paper[figure]}`,
      );
      console.log(`  ${paper.name}: ${sums.join('; ')}`);
    }
  }
  const { finding, excluded = [] } = form;
  for (const exclusion of excluded) console.log(`  ! ${inBoth((say) => exclusionSentence(exclusion, say))}`);
  if (finding) console.log(`  ✗ ${inBoth((say) => findingSentence(finding, say))}\n`);
  else console.log(isCompared ? '  ✓ khớp / agrees\n' : '  ✓ hòm phiếu đúng / the box holds\n');
}

/** Kept as evidence, never part of the count. */
function showTest({ title, ballots, subjects, passed, finding }: RecountedTest, index: number): void {
  console.log(`Bỏ phiếu thử ${index} / Test election ${index}: ${title}`);
  console.log(`  phiếu / ballots: ${ballots}; không tính vào kết quả / not part of the count`);
  if (subjects.length > 0) showSubjects(subjects);
  if (finding) console.log(`  ✗ ${inBoth((say) => findingSentence(finding, say))}\n`);
  else if (passed === false) console.log('  ! khác dự kiến, như đã ghi / not as expected, as is written\n');
  else console.log(passed ? '  ✓ khớp / agrees\n' : '  ✓ hòm thử đúng / the box holds\n');
}

function showSubjects(subjects: readonly RecountedSubject[]): void {
  console.log('     cao   t.n.  thấp  k.h.l. (high, confidence, low, invalid)');
  for (const { high, medium, low, invalid, name } of subjects)
    console.log(
      `  ${[high, medium, low, invalid].map((count) => String(count).padStart(6)).join('')}  ${name}`,
    );
}

function showProgress({ form, forms, done, of }: { form: number; forms: number; done: number; of: number }) {
  if (process.stderr.isTTY) process.stderr.write(`\r  ${form}/${forms}: ${done}/${of} `);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}

const [file] = process.argv.slice(2);
try {
  if (file === undefined || !run(file)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Error && 'code' in error)) throw error;
  const isMissing = error.code === 'ENOENT';
  console.error(
    isMissing
      ? `✗ Không có tệp ${file}. Mời xem lại đường dẫn. / There is no file ${file}. Please look at its path.`
      : `✗ Không đọc được tệp ${file}. / The file ${file} cannot be read. (${error.message})`,
  );
  process.exitCode = 1;
}
