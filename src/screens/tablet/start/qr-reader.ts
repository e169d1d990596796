type NativeDetector = { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> };

declare global {
  interface Window {
    BarcodeDetector?: {
      new (options: { formats: string[] }): NativeDetector;
      getSupportedFormats(): Promise<string[]>;
    };
  }
}

/** Reads the QR in the picture of the camera, or null when there is none. */
export type QrReader = (video: HTMLVideoElement) => Promise<string | null>;

/** The browser's own reader where it has one; otherwise a WebAssembly one, fetched only then. Throws when neither comes. */
export async function makeQrReader(): Promise<QrReader> {
  return (await nativeReader()) ?? (await wasmReader());
}

async function nativeReader(): Promise<QrReader | null> {
  const Detector = window.BarcodeDetector;
  const formats = await Detector?.getSupportedFormats().catch((): string[] => []);
  if (!Detector || !formats?.includes('qr_code')) return null;
  const detector = new Detector({ formats: ['qr_code'] });
  return async (video) => {
    const [found] = await detector.detect(video);
    return found?.rawValue ?? null;
  };
}

async function wasmReader(): Promise<QrReader> {
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader');
  const wasm = new URL('zxing-wasm/reader/zxing_reader.wasm', import.meta.url).href;
  await prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser cannot look at pictures.');
  return async (video) => {
    // A card a hand away fills a third of the picture: 800 pixels are plenty, and quick.
    canvas.width = 800;
    canvas.height = Math.round((800 * video.videoHeight) / video.videoWidth) || 600;
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    const picture = context.getImageData(0, 0, canvas.width, canvas.height);
    const [found] = await readBarcodes(picture, { formats: ['QRCode'], maxNumberOfSymbols: 1 });
    return found?.text ?? null;
  };
}
