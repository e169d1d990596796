import { describe, expect, test } from 'vitest';
import { readCertificate, type SigningCertificate } from '@/documents/signing/read-certificate';
import { signCms } from '@/documents/signing/sign-cms';
import { signPdf } from '@/documents/signing/sign-pdf';
import { aCertificate, opensslAccepts, pdfsig, type CertificateWish } from '@tests/support/a-certificate';
import { aPdf } from '@tests/support/some-papers';

/** Within the days for which a certificate made just now is issued. */
const now = new Date(Date.now() + 3_600_000);

function opened(wish: CertificateWish = {}): SigningCertificate {
  const { p12, passphrase } = aCertificate(wish);
  const read = readCertificate(p12, passphrase, now);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

describe('a certificate file', () => {
  test.each([
    ['as OpenSSL writes it now', {}],
    ['as older programs write it', { legacy: true }],
    ['with a key on an elliptic curve', { key: 'ec' }],
    ['with a passphrase in Vietnamese', { passphrase: 'mật khẩu của tệp' }],
  ] as const)('%s is read with its signer', (_what, wish) => {
    expect(opened(wish)).toMatchObject({ signer: 'Nguyễn Văn Ký', issuer: 'Nguyễn Văn Ký' });
  });

  test('is refused with a wrong passphrase, and with none', () => {
    for (const legacy of [true, false]) {
      const { p12 } = aCertificate({ legacy });
      for (const wrong of ['sai', ''])
        expect(readCertificate(p12, wrong, now)).toEqual({
          ok: false,
          error: { code: 'certificate-passphrase' },
        });
    }
  });

  test('is refused outside of the days it was issued for', () => {
    const { p12, passphrase } = aCertificate({ days: 30 });
    const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

    expect(readCertificate(p12, passphrase, inDays(29))).toMatchObject({ ok: true });
    expect(readCertificate(p12, passphrase, inDays(31))).toEqual({
      ok: false,
      error: { code: 'certificate-expired' },
    });
    expect(readCertificate(p12, passphrase, inDays(-1))).toEqual({
      ok: false,
      error: { code: 'certificate-not-yet' },
    });
  });

  test.each([
    ['empty', new Uint8Array(0)],
    ['a PDF', aPdf()],
    ['cut in the middle', aCertificate().p12.slice(0, 900)],
    ['far too large', new Uint8Array(1_000_000)],
    ['a certificate without a key', Buffer.from(aCertificate().pem)],
  ])('is refused when it is %s', (_what, bytes) => {
    expect(readCertificate(bytes, 'mat khau cua tep', now)).toEqual({
      ok: false,
      error: { code: 'certificate-unreadable' },
    });
  });
});

describe('a signed PDF', () => {
  test.each(['rsa', 'ec'] as const)('is accepted by pdfsig as PAdES (%s)', async (key) => {
    const signed = await signPdf(aPdf({ pages: 2 }), opened({ key }), now);

    const said = pdfsig(signed);
    expect(said).toContain('Signature is Valid.');
    expect(said).toContain('Signer Certificate Common Name: Nguyễn Văn Ký');
    expect(said).toContain('Signature Type: ETSI.CAdES.detached');
    expect(said).toContain('Signing Hash Algorithm: SHA-256');
    expect(said).toContain('Total document signed');
  });

  test('begins with the very bytes that were signed', async () => {
    const pdf = aPdf();

    const signed = Buffer.from(await signPdf(pdf, opened(), now));

    expect(signed.subarray(0, pdf.length - 1).equals(Buffer.from(pdf).subarray(0, -1))).toBe(true);
  });

  test('is signed by a second person, and both signatures stay valid', async () => {
    const first = await signPdf(aPdf(), opened(), now);

    const both = pdfsig(await signPdf(first, opened({ signer: 'Trần Thị Ký Sau' }), now));

    expect(both.match(/Signature is Valid\./g)).toHaveLength(2);
    expect(both).toContain('Trần Thị Ký Sau');
  });

  test('that was changed after it was signed is told', async () => {
    const signed = Buffer.from(await signPdf(aPdf({ text: 'Bao cao' }), opened(), now));
    const place = signed.indexOf('Bao cao');
    signed.write('Bao sai', place);

    expect(pdfsig(signed)).toContain('Digest Mismatch');
  });
});

test('a detached signature is accepted by OpenSSL for these bytes and no others', async () => {
  const { p12, passphrase, pem } = aCertificate();
  const read = readCertificate(p12, passphrase, now);
  if (!read.ok) throw new Error(read.error.code);
  const data = Buffer.from('8f43…  index.html\n');

  const signature = await signCms(data, read.value, now);

  expect(opensslAccepts(data, signature, pem)).toBe(true);
  expect(opensslAccepts(Buffer.from('khác'), signature, pem)).toBe(false);
  expect(opensslAccepts(data, signature, aCertificate().pem)).toBe(false);
});
