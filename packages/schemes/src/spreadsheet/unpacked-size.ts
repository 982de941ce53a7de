const DIRECTORY_ENTRY = 0x02014b50;

/**
 * How many bytes a ZIP says it unpacks to: a small upload may not grow into one that stops the server. Zero where the
 * bytes are no ZIP, which reading it finds out.
 */
export function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  // the directory stands at the end: its entries name the sizes
  for (let at = 0; at + 46 <= view.byteLength; at += 1) {
    if (view.getUint8(at) !== 0x50 || view.getUint32(at, true) !== DIRECTORY_ENTRY) continue;
    total += view.getUint32(at + 24, true);
    at += 45;
  }
  return total;
}
