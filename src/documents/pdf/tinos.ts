import 'server-only';
import path from 'node:path';

const folder = path.join(process.cwd(), 'node_modules', '@expo-google-fonts', 'tinos');

/** A Times-metric face that holds every Vietnamese letter; its files are found from the folder the server starts in. */
export const tinos = {
  normal: path.join(folder, '400Regular', 'Tinos_400Regular.ttf'),
  italics: path.join(folder, '400Regular_Italic', 'Tinos_400Regular_Italic.ttf'),
  bold: path.join(folder, '700Bold', 'Tinos_700Bold.ttf'),
  bolditalics: path.join(folder, '700Bold_Italic', 'Tinos_700Bold_Italic.ttf'),
};

/** The height of a line as a share of the size, without and with the font's own gap. */
export const tinosLine = (1825 + 443) / 2048;
export const tinosLineWithGap = (1825 + 443 + 87) / 2048;
