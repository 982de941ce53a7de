import type { Ref } from '@mikro-orm/core';
import { Entity, OneToOne, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Guard, raise } from '../../database/guard.js';
import { CertificateIssue } from '../certificates/index.js';

/**
 * The place of an issue in the status lists: given by the database as soon as the issue is there, whoever writes it, and
 * never to another. A list in somebody's hands says the same of the same issue for ever.
 */
@Entity()
@Guard('stays', ['update', 'delete'], raise('an issue keeps its place in the status lists'))
export class StatusListEntry {
  /** From 0 on, through all lists. */
  @PrimaryKey({ type: 'integer', autoincrement: false })
  place!: number;

  @OneToOne({ entity: () => CertificateIssue, ref: true, owner: true, deleteRule: 'restrict', updateRule: 'restrict' })
  issue!: Ref<CertificateIssue>;
}
