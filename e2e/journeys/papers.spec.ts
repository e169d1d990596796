import { expect, test } from '../fixtures';
import { DocumentsPage } from '../pages/documents-page';
import { PaperCheckPage, PapersPage } from '../pages/papers-page';
import { WordingPage } from '../pages/wording-page';
import { demoAccount, demoConferenceId } from '../situations/demonstration';
import { aCertificate } from '@tests/support/a-certificate';

const minutes = 'Biên bản hội nghị';

test('minutes are issued with a number, stay the same, are checked by a stranger, come back signed, are replaced and signed by certificate', async ({
  signedIn,
  stranger,
}) => {
  const page = await signedIn(demoAccount('canbo.btctw'));
  const papers = new PapersPage(page);
  const documents = new DocumentsPage(page);
  const conferenceId = await demoConferenceId('btctw');
  await papers.open(conferenceId);
  const draft = await documents.download(minutes, 'PDF');

  await papers.choose(minutes, 'Ban hành…');
  await papers.issue({ number: '12' });
  await expect(papers.row(minutes)).toContainText(/Đã ban hành.*số 12-BB\//);
  const issued = await documents.download(minutes, 'PDF');
  expect(await documents.download(minutes, 'PDF')).toEqual(issued);
  expect(issued).not.toEqual(draft);

  await papers.choose(minutes, /các lần ban hành/);
  const code = (await papers.dialog.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/).textContent()) ?? '';
  await papers.dialog.getByRole('button', { name: 'Đóng' }).click();
  const check = new PaperCheckPage(await stranger());
  await check.open();
  await check.byCode(code.toLowerCase());
  await expect(check.stands).toBeVisible();
  await check.byFile('bien-ban.pdf', issued);
  await expect(check.sameFile).toBeVisible();
  await check.byFile('du-thao.pdf', draft);
  await expect(check.unknownFile).toBeVisible();

  await papers.choose(minutes, 'Tải bản ký lên…');
  await papers.uploadSigned('bien-ban-da-ky.pdf', issued);
  await expect(papers.row(minutes)).toContainText('Đã có bản ký');

  await papers.choose(minutes, 'Ban hành bản thay thế…');
  await papers.issue({ number: '', reason: 'Sai chức danh người ghi biên bản' });
  await expect(papers.row(minutes)).toContainText(/Đã ban hành.*số 13-BB\//);
  const certificate = aCertificate({ signer: 'Kiều Trọng Bách' });
  await papers.choose(minutes, 'Ký số bằng tệp chứng thư…');
  await papers.sign({ ...certificate, passphrase: 'sai' });
  await expect(papers.dialog.getByText(/Mật khẩu của tệp chứng thư chưa đúng/)).toBeVisible();
  await papers.sign(certificate);
  await expect(papers.row(minutes)).toContainText('Đã có bản ký');

  await papers.openRegister(2023);
  await expect(page.getByRole('row', { name: /^12-BB/ })).toContainText('Đã thay thế');
  await expect(page.getByRole('row', { name: /^13-BB/ })).toContainText('Sai chức danh người ghi biên bản');
  await check.byCode(code);
  await expect(check.replaced).toBeVisible();
});

test('an officer words a paragraph anew, cannot lose its figure, sees it marked and puts it back', async ({
  signedIn,
}) => {
  const decision = 'Quyết định thành lập Ban kiểm phiếu';
  const page = await signedIn(demoAccount('canbo.btctw'));
  const papers = new PapersPage(page);
  const wording = new WordingPage(page);
  await papers.open(await demoConferenceId('btctw'));
  await papers.choose(decision, 'Sửa lời văn…');

  await wording.edit(2);
  await wording.text.fill('Văn phòng thi hành Quyết định này theo Điều ');
  await wording.save();
  await expect(wording.refusal).toContainText('Thiếu số liệu [1]');
  await wording.insert('1');
  await wording.save();
  await expect(wording.paragraph(2)).toContainText('Văn phòng thi hành Quyết định này theo Điều 1');
  await expect(wording.paragraph(2)).toContainText('Đã sửa');

  await papers.open(await demoConferenceId('btctw'));
  await expect(papers.row(decision)).toContainText('Đã sửa lời văn 1 đoạn');
  await papers.choose(decision, 'Sửa lời văn…');
  await wording.putBack(2);
  await expect(wording.paragraph(2)).toContainText('chịu trách nhiệm thi hành Quyết định này');
});
