/** What a certificate says of the body that issued it. */
export interface IssuingBody {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly signatory: string;
}

/** The body itself. */
export function useBody(): IssuingBody | undefined {
  return undefined;
}
