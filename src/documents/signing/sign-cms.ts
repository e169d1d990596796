import 'server-only';
import { createHash, webcrypto, type KeyObject } from 'node:crypto';
import * as asn1 from 'asn1js';
import {
  Attribute,
  Certificate,
  CryptoEngine,
  EncapsulatedContentInfo,
  ContentInfo,
  id_ContentType_Data,
  id_ContentType_SignedData,
  IssuerAndSerialNumber,
  setEngine,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import type { SigningCertificate } from './read-certificate';

const contentType = '1.2.840.113549.1.9.3';
const messageDigest = '1.2.840.113549.1.9.4';
const signingTimeType = '1.2.840.113549.1.9.5';
const signingCertificateV2 = '1.2.840.113549.1.9.16.2.47';

/**
 * A detached signature (RFC 5652) by SHA-256, which names its certificate by hash as CAdES and PAdES ask for. `at` is
 * written into it; a PDF says the time elsewhere, so there it is null (EN 319 142-1).
 */
export async function signCms(
  data: Uint8Array,
  { key, certificate, others }: SigningCertificate,
  at: Date | null,
): Promise<Buffer> {
  setEngine('node', new CryptoEngine({ name: 'node', crypto: webcrypto as Crypto }));
  const own = Certificate.fromBER(certificate.raw);
  const { issuer, serialNumber } = own;
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: id_ContentType_Data }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: attributesOf(data, certificate.raw, at),
        }),
      }),
    ],
    certificates: [own, ...others.map(({ raw }) => Certificate.fromBER(raw))],
  });
  await signed.sign(await webKeyOf(key), 0, 'SHA-256', Buffer.from(data));
  const whole = new ContentInfo({ contentType: id_ContentType_SignedData, content: signed.toSchema(true) });
  return Buffer.from(whole.toSchema().toBER());
}

function attributesOf(data: Uint8Array, certificate: Buffer, at: Date | null): Attribute[] {
  const attribute = (type: string, value: asn1.AsnType) => new Attribute({ type, values: [value] });
  const octets = (bytes: Uint8Array) => new asn1.OctetString({ valueHex: Uint8Array.from(bytes).buffer });
  const sequence = (...value: asn1.AsnType[]) => new asn1.Sequence({ value });
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
  return [
    attribute(contentType, new asn1.ObjectIdentifier({ value: id_ContentType_Data })),
    ...(at ? [attribute(signingTimeType, new asn1.UTCTime({ valueDate: at }))] : []),
    attribute(messageDigest, octets(hash(data))),
    attribute(signingCertificateV2, sequence(sequence(sequence(octets(hash(certificate)))))),
  ];
}

async function webKeyOf(key: KeyObject): Promise<CryptoKey> {
  const { namedCurve } = key.asymmetricKeyDetails ?? {};
  const algorithm =
    key.asymmetricKeyType === 'rsa'
      ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
      : { name: 'ECDSA', namedCurve: curves.get(namedCurve ?? '') ?? '' };
  const der = key.export({ format: 'der', type: 'pkcs8' });
  return webcrypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign']);
}

/** The curves that WebCrypto knows, by the names of OpenSSL. */
const curves: ReadonlyMap<string, string> = new Map([
  ['prime256v1', 'P-256'],
  ['secp384r1', 'P-384'],
  ['secp521r1', 'P-521'],
]);
