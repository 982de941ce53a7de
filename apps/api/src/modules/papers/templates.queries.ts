import type { PlainDate } from '@touchstone/plain-date';
import type { PaperKind, TemplateContent } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { DEFAULT_TEMPLATES } from './defaults/index.js';
import { PaperTemplate } from './paper-template.entity.js';

/** For what a template is looked for. */
export interface TemplateReach {
  readonly kind: PaperKind;
  /** UUID of the programme. */
  readonly programmeId: string | null;
  readonly editionId: string | null;
  /** Day on which the paper became final; the newest template where nothing is said. */
  readonly finalOn?: PlainDate | null;
}

/** A template in force, and which version it is; 0 is what the product brings. */
export interface TemplateInForce {
  readonly content: TemplateContent;
  readonly revision: number;
}

/** The template a paper is set by: the newest of the edition's, else of the programme's, else of the body's; of its day. */
export async function templateInForce(
  { em }: Pick<ActorContext, 'em'>,
  { kind, programmeId, editionId, finalOn = null }: TemplateReach,
): Promise<TemplateInForce> {
  const reaches = [
    ...(programmeId && editionId ? [{ programme: programmeId, editionId }] : []),
    ...(programmeId ? [{ programme: programmeId, editionId: null }] : []),
    { programme: null, editionId: null },
  ];
  const byThen = finalOn && { publishedOn: { $lte: finalOn } };
  const published = await em.find(PaperTemplate, { kind, ...byThen, $or: reaches } as never, {
    orderBy: { revision: 'desc' },
  });
  const narrowest = reaches.flatMap(({ programme, editionId: edition }) =>
    published.filter((each) => (each.programme?.id ?? null) === programme && each.editionId === edition).slice(0, 1),
  )[0];
  return narrowest
    ? { content: narrowest.content as TemplateContent, revision: narrowest.revision }
    : { content: DEFAULT_TEMPLATES[kind], revision: 0 };
}

/** How many versions of exactly this reach there are. */
export async function newestRevision(
  { em }: Pick<ActorContext, 'em'>,
  { kind, programmeId, editionId }: TemplateReach,
): Promise<number> {
  const [newest] = await em.find(PaperTemplate, { kind, programme: programmeId, editionId } as never, {
    orderBy: { revision: 'desc' },
    limit: 1,
  });
  return newest?.revision ?? 0;
}
