import type { PlainDate } from '@touchstone/plain-date';
import type { PaperKind, Verdict } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import type { PaperFields, PaperValue } from './layout/phrase.js';

/** What a field of a paper's data means, for whoever writes its template. */
export interface Meaning {
  readonly zh: string;
  readonly en: string;
}
/** Meanings by field. */
export type Meanings = Readonly<Record<string, Meaning>>;

/** The data of one paper, as far as its reader may see it. */
export interface PaperData {
  readonly fields: PaperFields;
  readonly lists: Readonly<Record<string, readonly PaperFields[]>>;
  /** Number or name of the record, for the file's name and the foot. */
  readonly subject: string;
  /** Whose templates it takes. */
  readonly programmeId: string | null;
  readonly editionId: string | null;
  /** Day from which what it tells is final: it keeps the template of that day. Null while it may still change. */
  readonly finalOn: PlainDate | null;
  readonly isSpecimen: boolean;
  /** Whether the paper can be made of the record as it stands. */
  readonly verdict: Verdict;
  /** The issue of a certificate that its QR code opens. */
  readonly issue?: { readonly id: string; readonly number: string };
}

/** One kind of paper: the type of record it is made from, and how its data is gathered. */
export interface PaperSource {
  readonly kind: PaperKind;
  /** Type of the record. */
  readonly of: string;
  /** Whether it stays in the office: neither auditors nor clients get it. */
  readonly isInternal?: boolean;
  readonly fields: Meanings;
  readonly lists: Readonly<Record<string, Meanings>>;
  /** Its data; null where the reader may not see the record, or the record calls for no such paper. */
  readonly gather: (context: ActorContext, uuid: string, knownOn: PlainDate | null) => Promise<PaperData | null>;
}

/** A kind's data with every declared field filled in, and no other. */
export type FieldsOf<M extends Meanings> = { readonly [K in keyof M]: PaperValue };
