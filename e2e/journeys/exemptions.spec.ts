import { conferenceInScope } from '@/data/conference-repository';
import { reading } from '@/data/transaction';
import type { OrganisationId } from '@/domain/kernel/ids';
import { identifySubject } from '@/use-cases/setup/identify-subject';
import { saveSubjects } from '@/use-cases/setup/save-subjects';
import { showRegister } from '@/use-cases/setup/show-register';
import { aConference } from '@tests/support/a-conference';
import { anOrganisation } from '@tests/support/an-organisation';
import { expect, test } from '../fixtures';
import { Keyboard } from '../pages/keyboard';
import { must } from '../situations/a-hall';
import { word } from '../situations/a-unit';

test('at a third place the officer is told of the other two; whoever was appointed in the year leaves the ballot', async ({
  unit,
  officer,
}, testInfo) => {
  const name = `Trần Văn ${word().replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;
  const places = [`Ban Nội chính ${word()}`, `Đảng ủy Sở Tư pháp ${word()}`];
  for (const place of places) await polledAt(await anOrganisation({ name: place }), name);
  const here = await polledAt(unit.id, name, false);
  const keys = new Keyboard(officer);
  await officer.goto(`/conferences/${here}/subjects`);

  await test.step('the third place is refused, naming both', async () => {
    await keys.press(officer.getByRole('button', { name: /^Cùng một người: / }));
    const refusal = officer.getByRole('alert').filter({ hasText: name });
    for (const place of places) await expect(refusal).toContainText(place);
    await expect(refusal).toContainText('Điều 3: tối đa 2 nơi');
    await officer.screenshot({ path: testInfo.outputPath('third-place.png'), fullPage: true });
  });

  await test.step('from the date of the appointment follows the exemption', async () => {
    await keys.press(officer.getByRole('button', { name: `Sửa ${name}` }));
    const dialog = officer.getByRole('dialog');
    await keys.write(dialog.getByLabel('Ngày bổ nhiệm, bầu cử'), '4/5/2028');
    await expect(dialog.getByText('được bổ nhiệm, bầu cử trong năm lấy phiếu (2028)')).toBeVisible();
    await keys.press(dialog.getByRole('button', { name: 'Ghi là không lấy phiếu' }));
    await keys.write(dialog.getByLabel('Số, ngày văn bản làm bằng chứng'), 'Quyết định số 12-QĐ/TU');
    await keys.press(dialog.getByRole('button', { name: 'Ghi vào danh sách' }));
    await keys.press(officer.getByRole('button', { name: 'Lưu danh sách' }));
    const exempt = officer.getByRole('table', { name: 'Không lấy phiếu' });
    await expect(exempt.getByRole('row', { name: new RegExp(name) })).toContainText('Quyết định số 12-QĐ/TU');
    await expect(officer.getByRole('button', { name: /^Cùng một người: / })).toHaveCount(0);
  });
});

/** Puts somebody of this name on the list of a conference of the unit, as the very same person where that is known. */
async function polledAt(organisationId: OrganisationId, fullName: string, isKnown = true): Promise<string> {
  const details = { roundYear: 2028, heldOn: '2028-06-21' };
  const { scope, roll } = await aConference({
    organisationId,
    subjects: [{ fullName, birthYear: 1970 }],
    details,
  });
  const { version } = await reading((tx) => conferenceInScope(tx, scope));
  const subjects = roll.subjects.map(({ position: _, ...subject }) => ({ ...subject, exemption: null }));
  must(await saveSubjects(scope, { version, subjects }));
  const [question] = (await showRegister(scope)).questions;
  const personId = question?.candidates[0]?.personId;
  if (isKnown && question && personId)
    must(await identifySubject(scope, { subjectId: question.subjectId, personId }));
  return scope.conferenceId;
}
