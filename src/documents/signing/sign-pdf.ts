import 'server-only';
import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { SignPdf } from '@signpdf/signpdf';
import { DEFAULT_BYTE_RANGE_PLACEHOLDER, Signer, SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils';
import type { SigningCertificate } from './read-certificate';
import { signCms } from './sign-cms';

/** Room for the signature with a chain of certificates, in hexadecimal digits. */
const signatureDigits = 32_768;

/**
 * Signs a PDF by PAdES, baseline B-B: the bytes that were there stay as they are, and what is added follows them. A PDF that is
 * signed already is signed once more, and the earlier signatures stay valid.
 */
export async function signPdf(pdf: Uint8Array, signing: SigningCertificate, at: Date): Promise<Uint8Array> {
  const signer = new CmsSigner(signing);
  const signed = await new SignPdf().sign(Buffer.from(await withPlace(pdf, signing.signer, at)), signer);
  return new Uint8Array(signed);
}

class CmsSigner extends Signer {
  constructor(readonly signing: SigningCertificate) {
    super();
  }

  override async sign(bytes: Buffer): Promise<Buffer> {
    return signCms(bytes, this.signing, null);
  }
}

/** The PDF with a place for one signature more, which no page shows. */
async function withPlace(pdf: Uint8Array, signer: string, at: Date): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { forIncrementalUpdate: true, updateMetadata: false });
  const { context, catalog } = document;
  const unknown = PDFName.of(DEFAULT_BYTE_RANGE_PLACEHOLDER);
  const signature = context.register(
    context.obj({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: SUBFILTER_ETSI_CADES_DETACHED,
      ByteRange: [0, unknown, unknown, unknown],
      Contents: PDFHexString.of('0'.repeat(signatureDigits)),
      Name: PDFHexString.fromText(signer),
      M: PDFString.fromDate(at),
    }),
  );
  const form = catalog.getOrCreateAcroForm();
  const page = document.getPage(0);
  const field = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      Rect: [0, 0, 0, 0],
      V: signature,
      T: PDFString.of(`Signature${form.getAllFields().length + 1}`),
      F: 132,
      P: page.ref,
    }),
  );
  page.node.addAnnot(field);
  form.addField(field);
  form.dict.set(PDFName.of('SigFlags'), context.obj(3));
  return document.commit({ useObjectStreams: false });
}
