import { ApiError } from './api-error.js';
import type { ApiErrorCode } from './api-error.js';
import { ownHeaders } from './request.js';

/** A file that the API has taken in. */
export interface UploadedDocument {
  readonly id: string;
  readonly fileName: string;
  readonly size: number;
}

/** Where a stored document can be fetched; it always comes as an attachment. */
export function documentAddress(id: string): string {
  return `/documents/${encodeURIComponent(id)}`;
}

/**
 * Gives a file to the API.
 * @throws ApiError when it does not take it, with its own word on why
 */
export async function uploadDocument(file: File): Promise<UploadedDocument> {
  const form = new FormData();
  form.append('file', file);
  const response = await fetch('/documents', {
    method: 'POST',
    body: form,
    credentials: 'same-origin',
    headers: ownHeaders(),
  }).catch((cause: unknown) => {
    throw new ApiError('NETWORK', String(cause));
  });
  const answer = (await response.json().catch(() => ({}))) as Partial<UploadedDocument> & { readonly message?: string };
  if (response.ok && answer.id)
    return { id: answer.id, fileName: answer.fileName ?? file.name, size: answer.size ?? file.size };
  throw new ApiError(codeOfFile(response.status), answer.message ?? `HTTP ${response.status}`);
}

/** What a status says of a file that came in or went out. */
export function codeOfFile(status: number): ApiErrorCode {
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 403) return 'FORBIDDEN';
  return status >= 400 && status < 500 ? 'INVALID_INPUT' : 'INTERNAL';
}
