import type { TDocumentDefinitions } from 'pdfmake/interfaces';

const fontFiles = {
  'Tinos-Regular.ttf': new URL('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf', import.meta.url),
  'Tinos-Bold.ttf': new URL('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf', import.meta.url),
};

/** Prints a paper to PDF in the browser, a worker included. The library and the fonts come from our own server, once. */
export async function printPaper(paper: TDocumentDefinitions): Promise<ArrayBuffer> {
  const library = await ready();
  const buffer = await library.createPdf(paper).getBuffer();
  return new Uint8Array(buffer).buffer;
}

type Library = typeof import('pdfmake/build/pdfmake');

let loading: Promise<Library> | undefined;

function ready(): Promise<Library> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Library> {
  const [library, { default: courier }, files] = await Promise.all([
    import('pdfmake/build/pdfmake').then((module) => module.default),
    import('pdfmake/build/standard-fonts/Courier'),
    Promise.all(Object.entries(fontFiles).map(([name, url]) => fontFile(name, url))),
  ]);
  library.addFontContainer(courier);
  library.addVirtualFileSystem(Object.fromEntries(files));
  library.addFonts({ Tinos: { normal: 'Tinos-Regular.ttf', bold: 'Tinos-Bold.ttf' } });
  return library;
}

async function fontFile(name: string, url: URL): Promise<[string, string]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The font ${name} did not load: ${response.status}`);
  return [name, base64(new Uint8Array(await response.arrayBuffer()))];
}

function base64(bytes: Uint8Array): string {
  const block = 0x8000;
  let text = '';
  for (let start = 0; start < bytes.length; start += block)
    text += String.fromCharCode(...bytes.subarray(start, start + block));
  return btoa(text);
}
