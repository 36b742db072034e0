import { REGISTER_STATE_NAMES, type StatusMoves } from '@monev/domain/registry';
import { type EditField } from './edit-form.view';

/** The statuses that may follow, the present one first: others are not offered, for the register has no way there. */
export function statusField<Status extends string & keyof typeof REGISTER_STATE_NAMES>(
  moves: StatusMoves<Status>,
  now: Status,
  { label, language }: { label: string; language: 'id' | 'en' },
): EditField {
  const options = [now, ...moves[now]].map((value) => ({ value, label: REGISTER_STATE_NAMES[value][language] }));
  return { key: 'status', label, kind: 'choice', options };
}
