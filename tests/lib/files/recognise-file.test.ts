import { zipSync, strToU8 } from 'fflate';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, test } from 'vitest';
import { recogniseFile } from '@/lib/files/recognise-file';
import { aJpeg, aPdf, aPng } from '@tests/support/some-papers';

const aDocx = () => Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Báo cáo')] }] }));

describe('a file is what its content says', () => {
  test('PDF, Word, JPEG and PNG are known', async () => {
    expect(await recogniseFile(aPdf())).toEqual({ kind: 'pdf' });
    expect(await recogniseFile(await aDocx())).toEqual({ kind: 'docx' });
    expect(await recogniseFile(aJpeg())).toEqual({ kind: 'jpeg' });
    expect(await recogniseFile(aPng())).toEqual({ kind: 'png' });
  });

  test.each([
    ['a page', strToU8('<html><script>alert(1)</script></html>')],
    ['a program', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])],
    ['a picture that can hold a script', strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['any other archive', zipSync({ 'a.txt': strToU8('a') })],
    ['nothing', new Uint8Array()],
  ])('%s is refused', async (_what, bytes) => {
    expect(await recogniseFile(bytes)).toEqual({ fault: 'file-kind-unknown' });
  });

  test('one that was cut short is damaged', async () => {
    const docx = await aDocx();

    expect(await recogniseFile(aPdf().subarray(0, -80))).toEqual({ fault: 'file-damaged' });
    expect(await recogniseFile(docx.subarray(0, docx.length - 30))).toEqual({ fault: 'file-damaged' });
    expect(await recogniseFile(aJpeg().subarray(0, 20))).toEqual({ fault: 'file-damaged' });
    expect(await recogniseFile(aPng().subarray(0, 40))).toEqual({ fault: 'file-damaged' });
  });

  test('a PDF under a password is locked', async () => {
    const locked = Buffer.from(
      Buffer.from(aPdf()).toString('latin1').replace('/Root', '/Encrypt 9 0 R /Root'),
      'latin1',
    );

    expect(await recogniseFile(locked)).toEqual({ fault: 'file-locked' });
  });

  test('Word with macros is refused', async () => {
    const types =
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
    const macros = zipSync({
      '[Content_Types].xml': strToU8(types),
      'word/document.xml': strToU8('<w/>'),
      'word/vbaProject.bin': strToU8('x'),
    });

    expect(await recogniseFile(macros)).toEqual({ fault: 'file-with-macros' });
  });
});
