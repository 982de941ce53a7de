import { Type } from '@mikro-orm/core';
import { instant } from '@touchstone/plain-date';
import type { Instant } from '@touchstone/plain-date';

/** A moment: `timestamptz` in the database, an ISO text in the program, on both engines and both ways. */
export class InstantType extends Type<Instant | null, string | null> {
  override convertToDatabaseValue(value: Instant | null): string | null {
    return value;
  }

  override convertToJSValue(value: string | null): Instant | null {
    return value === null ? null : instant(value);
  }

  override getColumnType(): string {
    return 'timestamptz(3)';
  }

  override get runtimeType(): string {
    return 'string';
  }
}
