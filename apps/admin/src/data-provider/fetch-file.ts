import { ApiError } from './api-error.js';
import { codeOfFile } from './documents.js';
import { ownHeaders } from './request.js';

/** One reason why a file does not go out. */
export interface FileRefusal {
  readonly code: string;
  readonly message: string;
  readonly clause: string;
}

/** A file, or every reason why there is none. */
export type FileAnswer =
  | { readonly name: string; readonly content: Blob }
  | { readonly refusals: readonly FileRefusal[] };

/**
 * Asks for a file, with a reason where one was given.
 * @throws ApiError when the request cannot stand or nobody answers
 */
export async function fetchFile(address: string, reason?: string): Promise<FileAnswer> {
  const asked = reason ? `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams({ reason })}` : address;
  const response = await fetch(asked, { credentials: 'same-origin', headers: ownHeaders() }).catch((cause: unknown) => {
    throw new ApiError('NETWORK', String(cause));
  });
  if (response.ok) return { name: nameIn(response), content: await response.blob() };
  const { refusals, message } = (await response.json().catch(() => ({}))) as {
    readonly refusals?: readonly FileRefusal[];
    readonly message?: string;
  };
  if (refusals) return { refusals };
  throw new ApiError(codeOfFile(response.status), message ?? `HTTP ${response.status}`);
}

/** Lets the reader keep a file. */
export function keepFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // Some browsers begin to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The name that the answer gives the file. */
function nameIn({ headers }: Response): string {
  const said = headers.get('content-disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(said)?.[1];
  return encoded ? decodeURIComponent(encoded) : (/filename="([^"]+)"/.exec(said)?.[1] ?? 'file');
}
