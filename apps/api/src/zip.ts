import { Zip, ZipPassThrough } from 'fflate';

/** A file on its way into an archive. */
interface ZipFile {
  readonly name: string;
  readonly content: () => Promise<Uint8Array>;
}

/** Packs files into an archive as it goes out: one file at a time is in memory. Evidence is compressed already, so it is only packed. */
export async function* zipOf(files: readonly ZipFile[]): AsyncGenerator<Uint8Array> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    packed.push(chunk);
  });
  for (const { name, content } of files) {
    const entry = new ZipPassThrough(name);
    zip.add(entry);
    entry.push(await content(), true);
    yield* packed.splice(0);
  }
  zip.end();
  yield* packed.splice(0);
}
