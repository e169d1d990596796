import 'server-only';
import { textFile, zipStream } from '@/lib/files/zip-stream';
import { sheetName, sumsName } from '../protocol/count-package';
import { writeCountSheet, type CountSheet } from '../protocol/count-sheet';

/** What is packed: each archive is written when its turn comes, by the place that the sheet gives. */
export type PackageContents = {
  sheet: CountSheet;
  archives: ReadonlyMap<string, () => AsyncIterable<Uint8Array>>;
  /** For people. */
  readme: string;
};

/** Gói kiểm phiếu as a zip file that is written while it is sent. The same contents give the same bytes. */
export function packagePieces({ sheet, archives, readme }: PackageContents): AsyncGenerator<Uint8Array> {
  const files = [
    textFile('README.txt', [readme]),
    textFile(sheetName, [writeCountSheet(sheet)]),
    ...[...archives].map(([name, content]) => ({ name, isPacked: false, content })),
  ];
  return zipStream(files, async (sums) => [{ name: sumsName, content: Buffer.from(sums) }]);
}
