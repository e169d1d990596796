import 'server-only';
import { textFile, zipStream, type FileToPack } from '@/lib/files/zip-stream';
import { sheetName, sumsName } from '../protocol/count-package';
import { writeCountSheet, type CountSheet } from '../protocol/count-sheet';

/** What is packed: each archive and each excluded ballot is written when its turn comes, by the place that the sheet gives. */
export type PackageContents = {
  sheet: CountSheet;
  files: ReadonlyMap<string, FileToPack['content']>;
  /** For people. */
  readme: string;
};

/** Gói kiểm phiếu as a zip file that is written while it is sent. The same contents give the same bytes. */
export function packagePieces({ sheet, files, readme }: PackageContents): AsyncGenerator<Uint8Array> {
  const packed = [
    textFile('README.txt', [readme]),
    textFile(sheetName, [writeCountSheet(sheet)]),
    ...[...files].map(([name, content]) => ({ name, isPacked: false, content })),
  ];
  return zipStream(packed, async (sums) => [{ name: sumsName, content: Buffer.from(sums) }]);
}
