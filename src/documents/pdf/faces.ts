import 'server-only';
import path from 'node:path';

/** The files of the faces are found from the folder the server starts in. */
const fonts = path.join(process.cwd(), 'node_modules', '@expo-google-fonts');
const folder = path.join(fonts, 'tinos');

/** A Times-metric face that holds every Vietnamese letter. */
export const tinos = {
  normal: path.join(folder, '400Regular', 'Tinos_400Regular.ttf'),
  italics: path.join(folder, '400Regular_Italic', 'Tinos_400Regular_Italic.ttf'),
  bold: path.join(folder, '700Bold', 'Tinos_700Bold.ttf'),
  bolditalics: path.join(folder, '700Bold_Italic', 'Tinos_700Bold_Italic.ttf'),
};

const pictures = path.join(fonts, 'noto-emoji', '400Regular', 'NotoEmoji_400Regular.ttf');

/** The little pictures that somebody typed into a name or a title, in black. */
export const notoEmoji = { normal: pictures, italics: pictures, bold: pictures, bolditalics: pictures };

/** The height of a line as a share of the size, without and with the font's own gap. */
export const tinosLine = (1825 + 443) / 2048;
export const tinosLineWithGap = (1825 + 443 + 87) / 2048;
