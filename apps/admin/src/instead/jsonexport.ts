/** Stands for `jsonexport`: no list is written to a file by the browser; the API makes the files there are. */
// oxlint-disable-next-line import/no-default-export -- as the library has it
export default function jsonExport(): never {
  throw new Error('Lists are not exported by the browser');
}
