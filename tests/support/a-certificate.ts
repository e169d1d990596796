import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type CertificateWish = {
  signer?: string;
  passphrase?: string;
  /** Valid so many days from now; negative: expired. */
  days?: number;
  key?: 'rsa' | 'ec';
  /** As older programs write it: 3DES and SHA-1. */
  legacy?: boolean;
};

export type MadeCertificate = { p12: Uint8Array; pem: string; passphrase: string; signer: string };

/** A certificate file as OpenSSL makes it, signed by itself. */
export function aCertificate(wish: CertificateWish = {}): MadeCertificate {
  const { signer = 'Nguyễn Văn Ký', passphrase = 'mat khau cua tep', days = 30, key = 'rsa', legacy } = wish;
  return inFolder((folder) => {
    const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
    const kind = key === 'rsa' ? ['rsa:2048'] : ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
    const subject = ['-utf8', '-subj', `/C=VN/O=Tổng cục Thử nghiệm/CN=${signer}`];
    openssl(
      'req',
      '-new',
      '-newkey',
      ...kind,
      '-nodes',
      '-keyout',
      'key.pem',
      '-out',
      'request.pem',
      ...subject,
    );
    openssl(
      'x509',
      '-req',
      '-in',
      'request.pem',
      '-signkey',
      'key.pem',
      '-days',
      String(days),
      '-out',
      'own.pem',
    );
    const old = ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'];
    const files = [
      '-inkey',
      'key.pem',
      '-in',
      'own.pem',
      '-out',
      'own.p12',
      '-passout',
      `pass:${passphrase}`,
    ];
    openssl('pkcs12', '-export', ...files, ...(legacy ? old : []));
    const read = (file: string) => readFileSync(path.join(folder, file));
    return { p12: new Uint8Array(read('own.p12')), pem: read('own.pem').toString(), passphrase, signer };
  });
}

/** What `pdfsig` says of a PDF, when the certificate is trusted by nobody. */
export function pdfsig(pdf: Uint8Array): string {
  return inFolder((folder) => {
    writeFileSync(path.join(folder, 'signed.pdf'), pdf);
    return execFileSync('pdfsig', ['-nocert', 'signed.pdf'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  });
}

/** Whether `openssl cms -verify` accepts a detached signature of these bytes by this certificate. */
export function opensslAccepts(data: Uint8Array, signature: Uint8Array, pem: string): boolean {
  return inFolder((folder) => {
    for (const [name, content] of Object.entries({ data, signature, 'own.pem': pem }))
      writeFileSync(path.join(folder, name), content);
    const detached = ['-binary', '-inform', 'DER', '-in', 'signature', '-content', 'data', '-out', 'out'];
    try {
      execFileSync('openssl', ['cms', '-verify', ...detached, '-CAfile', 'own.pem', '-purpose', 'any'], {
        cwd: folder,
        stdio: 'pipe',
      });
      return true;
    } catch {
      return false;
    }
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'chung-thu-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
