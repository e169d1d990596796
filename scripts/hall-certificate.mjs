// HTTPS for a hall without internet: an authority of this machine's own, and a certificate for the addresses it has now.
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import forge from 'node-forge';

const day = 86_400_000;
const authorityDays = 1825;
const certificateDays = 397; // what tablets accept at most
const clockSkewDays = 2;

/**
 * The files of the hall's HTTPS in `folder`: the authority is made once, so that a tablet trusts it once; the certificate
 * is made anew at each start, for the addresses the machine has then. `fingerprint` is the authority's SHA-256.
 */
export function hallCertificate(folder, addresses = ownAddresses()) {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const files = {
    authorityFile: path.join(folder, 'authority.crt'),
    keyFile: path.join(folder, 'server.key'),
    certificateFile: path.join(folder, 'server.crt'),
  };
  const authority = existingAuthority(folder) ?? makeAuthority(folder);
  const { privateKey, publicKey } = makeKeys();
  const certificate = sign({
    publicKey,
    subject: [{ name: 'commonName', value: addresses[0] ?? 'localhost' }],
    days: certificateDays,
    issuer: authority.certificate.subject.attributes,
    key: authority.key,
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', critical: true, digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }, ...addresses.map(altName)] },
    ],
  });
  fs.writeFileSync(files.keyFile, privateKey, { mode: 0o600 });
  fs.writeFileSync(files.certificateFile, forge.pki.certificateToPem(certificate));
  return { ...files, fingerprint: fingerprintOf(authority.certificate) };
}

/** The addresses by which others of the network reach this machine. */
export function ownAddresses() {
  const all = Object.values(os.networkInterfaces()).flat();
  return all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
}

function existingAuthority(folder) {
  try {
    const certificate = forge.pki.certificateFromPem(read(folder, 'authority.crt'));
    const lasts = certificate.validity.notAfter.getTime() - Date.now() > certificateDays * day;
    return lasts ? { certificate, key: forge.pki.privateKeyFromPem(read(folder, 'authority.key')) } : null;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

function makeAuthority(folder) {
  const { privateKey, publicKey } = makeKeys();
  const key = forge.pki.privateKeyFromPem(privateKey);
  const subject = [{ name: 'commonName', value: `Tin Nhiem 96 - ${os.hostname()}` }];
  const certificate = sign({
    publicKey,
    subject,
    days: authorityDays,
    issuer: subject,
    key,
    extensions: [
      { name: 'basicConstraints', critical: true, cA: true, pathLenConstraint: 0 },
      { name: 'keyUsage', critical: true, keyCertSign: true },
    ],
  });
  fs.writeFileSync(path.join(folder, 'authority.key'), privateKey, { mode: 0o600 });
  fs.writeFileSync(path.join(folder, 'authority.crt'), forge.pki.certificateToPem(certificate));
  return { certificate, key };
}

function sign({ publicKey, subject, days, issuer, key, extensions }) {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey);
  certificate.serialNumber = `00${randomBytes(16).toString('hex')}`;
  certificate.validity.notBefore = new Date(Date.now() - clockSkewDays * day);
  certificate.validity.notAfter = new Date(Date.now() + (days - clockSkewDays) * day);
  certificate.setSubject(subject);
  certificate.setIssuer(issuer);
  certificate.setExtensions(extensions);
  certificate.sign(key, forge.md.sha256.create());
  return certificate;
}

/** Node makes the keys: in plain JavaScript that would take seconds. */
function makeKeys() {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

function altName(address) {
  return { type: 7, ip: address };
}

function fingerprintOf(certificate) {
  const der = forge.asn1.toDer(forge.pki.certificateToAsn1(certificate)).getBytes();
  const hex = createHash('sha256').update(der, 'binary').digest('hex').toUpperCase();
  return hex.match(/../g).join(':');
}

function read(folder, name) {
  return fs.readFileSync(path.join(folder, name), 'utf8');
}
