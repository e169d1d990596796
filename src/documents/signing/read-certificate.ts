import 'server-only';
import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import forge from 'node-forge';
import { err, ok, type Result } from '@/domain/kernel/result';
import { mostCertificateBytes } from '@/domain/minutes/issued-paper';

/** A certificate with its key, for one signature. Never stored, never logged. */
export type SigningCertificate = {
  key: KeyObject;
  certificate: X509Certificate;
  /** Further certificates of the file, up to its issuer. */
  others: readonly X509Certificate[];
  /** Whom the certificate names, and who issued it. */
  signer: string;
  issuer: string;
};

export type CertificateRefusal = {
  code:
    | 'certificate-unreadable'
    | 'certificate-passphrase'
    | 'certificate-without-key'
    | 'certificate-key-kind'
    | 'certificate-expired'
    | 'certificate-not-yet';
};

/**
 * Reads a PKCS#12 file (.p12, .pfx) with its passphrase. Refused when it is no such file, when the passphrase is wrong,
 * when it holds no key of its certificate, and outside the days for which the certificate was issued.
 */
export function readCertificate(
  bytes: Uint8Array,
  passphrase: string,
  at: Date,
): Result<SigningCertificate, CertificateRefusal> {
  const outer = parsed(bytes);
  if (outer === null) return err({ code: 'certificate-unreadable' });
  const opened = openedWith(outer, passphrase);
  if (!opened.ok) return opened;
  const { keys, certificates } = opened.value;
  const pair = certificates.flatMap((certificate) =>
    keys.filter((key) => certificate.checkPrivateKey(key)).map((key) => ({ certificate, key })),
  )[0];
  if (!pair) return err({ code: 'certificate-without-key' });
  if (!isSigningKey(pair.key)) return err({ code: 'certificate-key-kind' });
  const { certificate } = pair;
  if (at < new Date(certificate.validFrom)) return err({ code: 'certificate-not-yet' });
  if (at > new Date(certificate.validTo)) return err({ code: 'certificate-expired' });
  return ok({
    ...pair,
    others: certificates.filter((other) => other !== certificate),
    signer: nameIn(certificate.subject),
    issuer: nameIn(certificate.issuer),
  });
}

function parsed(bytes: Uint8Array): forge.asn1.Asn1 | null {
  if (bytes.length === 0 || bytes.length > mostCertificateBytes) return null;
  try {
    return forge.asn1.fromDer(forge.util.createBuffer(Buffer.from(bytes).toString('binary')));
  } catch {
    return null;
  }
}

type Opened = { keys: KeyObject[]; certificates: X509Certificate[] };

function openedWith(outer: forge.asn1.Asn1, passphrase: string): Result<Opened, CertificateRefusal> {
  try {
    const bags = bagsIn(outer, passphrase);
    const { keyBag, pkcs8ShroudedKeyBag, certBag } = forge.pki.oids;
    const keys = bags.filter(({ type }) => type === keyBag || type === pkcs8ShroudedKeyBag).map(keyOf);
    return ok({ keys, certificates: bags.filter(({ type }) => type === certBag).map(certificateOf) });
  } catch (fault) {
    return err({ code: isAboutPassphrase(fault) ? 'certificate-passphrase' : 'certificate-unreadable' });
  }
}

function bagsIn(outer: forge.asn1.Asn1, passphrase: string): forge.pkcs12.Bag[] {
  const read = (whole: forge.asn1.Asn1, words: string) =>
    forge.pkcs12.pkcs12FromAsn1(whole, words).safeContents.flatMap(({ safeBags }) => safeBags);
  try {
    return read(outer, passphrase);
  } catch (fault) {
    // The check took the passphrase as UTF-16, newer encryption wants UTF-8; the library knows one way at a time.
    const bytes = forge.util.encodeUtf8(passphrase);
    if (!isAboutDecrypting(fault) || bytes === passphrase) throw fault;
    const [version, content] = Array.isArray(outer.value) ? outer.value : [];
    if (typeof version !== 'object' || typeof content !== 'object') throw fault;
    return read({ ...outer, value: [version, content] }, bytes);
  }
}

function isAboutDecrypting(fault: unknown): boolean {
  return fault instanceof Error && /decrypt/i.test(fault.message);
}

/** The library says it in words alone; without a MAC a wrong passphrase shows as padding that does not fit. */
function isAboutPassphrase(fault: unknown): boolean {
  return (
    isAboutDecrypting(fault) || (fault instanceof Error && /password|MAC could not/i.test(fault.message))
  );
}

/** The library reads RSA keys itself and leaves others as they are. */
function keyOf({ key, asn1 }: forge.pkcs12.Bag): KeyObject {
  const whole = key ? forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(key)) : asn1;
  return createPrivateKey({ key: derOf(whole), format: 'der', type: 'pkcs8' });
}

function certificateOf({ cert, asn1 }: forge.pkcs12.Bag): X509Certificate {
  return new X509Certificate(derOf(cert ? forge.pki.certificateToAsn1(cert) : asn1));
}

function derOf(asn1: forge.asn1.Asn1): Buffer {
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary');
}

function isSigningKey({ asymmetricKeyType }: KeyObject): boolean {
  return asymmetricKeyType === 'rsa' || asymmetricKeyType === 'ec';
}

/** The common name, or the organisation where there is none. */
function nameIn(lines: string): string {
  const parts = lines.split('\n').map((line) => line.split('='));
  const named = (key: string) =>
    parts
      .find(([one]) => one === key)
      ?.slice(1)
      .join('=');
  return (named('CN') ?? named('O') ?? lines.replaceAll('\n', ', ')).slice(0, 200);
}
