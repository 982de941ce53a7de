/** A request body with one file, as browsers send it. */
export function multipart(fileName: string, content: Uint8Array): { payload: Buffer; headers: Record<string, string> } {
  const boundary = 'a-boundary-of-our-own';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  return {
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}
