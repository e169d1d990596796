import { once } from 'node:events';
import fs from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { X509Certificate } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hallCertificate } from '../../scripts/hall-certificate.mjs';

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hall-'));
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

describe('the certificate of a hall', () => {
  test('is trusted by whoever trusts the authority, under every address of the machine', async () => {
    const made = hallCertificate(folder, ['127.0.0.1', '10.20.30.40']);

    const answer = await askSecurely(made, fs.readFileSync(made.authorityFile));

    expect(answer).toBe('in the hall');
    const certificate = new X509Certificate(fs.readFileSync(made.certificateFile));
    expect(certificate.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1, IP Address:10.20.30.40');
    expect(certificate.checkIP('10.20.30.41')).toBeUndefined();
  });

  test('is trusted by nobody else', async () => {
    await expect(askSecurely(hallCertificate(folder, ['127.0.0.1']))).rejects.toThrow(/certificate/);
  });

  test('changes with the addresses, and the authority that tablets trust stays', async () => {
    const first = hallCertificate(folder, ['10.0.0.1']);
    const authority = fs.readFileSync(first.authorityFile);

    const second = hallCertificate(folder, ['127.0.0.1']);

    expect(second.fingerprint).toBe(first.fingerprint);
    expect(new X509Certificate(authority).fingerprint256).toBe(second.fingerprint);
    await expect(askSecurely(second, authority)).resolves.toBe('in the hall');
  });

  test('keeps its keys from other users of the machine', () => {
    const { keyFile } = hallCertificate(folder, ['127.0.0.1']);

    expect(fs.statSync(keyFile).mode & 0o077).toBe(0);
    expect(fs.statSync(path.join(folder, 'authority.key')).mode & 0o077).toBe(0);
  });
});

async function askSecurely(made: { keyFile: string; certificateFile: string }, ca?: Buffer): Promise<string> {
  const files = { key: fs.readFileSync(made.keyFile), cert: fs.readFileSync(made.certificateFile) };
  const server = https.createServer(files, (_, response) => response.end('in the hall'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { port } = server.address() as AddressInfo;
    return await new Promise((resolve, reject) => {
      https
        .get({ host: '127.0.0.1', port, agent: false, ...(ca ? { ca } : {}) }, (response) => {
          response.setEncoding('utf8').on('data', resolve);
        })
        .on('error', reject);
    });
  } finally {
    server.close();
  }
}
