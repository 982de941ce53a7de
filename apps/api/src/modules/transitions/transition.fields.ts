import { backRelation } from '../../reading/registry.js';
import { Certification } from '../certificates/index.js';
import { EditionMove } from './transition.entity.js';

backRelation(Certification, 'editionMoves', {
  entity: () => EditionMove,
  description: 'Moves of the file to other editions, the newest first.',
  mappedBy: 'certification',
  orderBy: 'x.moved_on desc',
});
