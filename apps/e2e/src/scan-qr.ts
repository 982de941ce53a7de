import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** How many dots a point of the page is drawn with: as a telephone's camera would see it from a hand's breadth. */
const SCALE = 2;

const require = createRequire(import.meta.url);

/** What the QR code on the first page of a PDF says, read from its picture as a telephone would. @throws Error where there is none */
export async function scanQr(pdf: Buffer): Promise<string> {
  const wasmBinary = await readFile(require.resolve('zxing-wasm/reader/zxing_reader.wasm'));
  prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasmBinary).buffer } });
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  try {
    const { data, width, height } = await document.getPage(0).render({ scale: SCALE, render: 'bitmap' });
    const picture = { data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' } as ImageData;
    const [code] = await readBarcodes(picture, { formats: ['QRCode'] });
    if (!code) throw new Error('There is no QR code on the page');
    return code.text;
  } finally {
    document.destroy();
    library.destroy();
  }
}
