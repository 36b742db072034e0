import { Link, useLocation } from 'react-router';
import { placeHref } from '../url-state/place';
import { usePlace } from '../url-state/use-place';
import { useSession } from '../session/session';
import { useWords } from '../wording/dictionary';
import './actor-tabs.css';
import { actorTabWords } from './actor-tabs.words';

/** The pages of each kind of actor: its address, and the operations that the ranking and the register stand on. */
const ACTORS = {
  SUPPLIER: { page: '/penyedia', score: 'Query.supplierRanking', register: 'Query.suppliers' },
  E_WARONG: { page: '/e-warong', score: 'Query.eWarongRanking', register: 'Query.eWarongs' },
  BANK_AGENT: { page: '/agen', score: 'Query.agentRanking', register: 'Query.bankAgents' },
} as const;
export type ActorKind = keyof typeof ACTORS;

/** Address of the registered data of one actor, or of its score. */
export const actorHref = (kind: ActorKind, id: string, part: 'score' | 'data' = 'data'): string =>
  `${ACTORS[kind].page}/${id}${part === 'data' ? '/data' : ''}`;

interface Props {
  kind: ActorKind;
  /** One actor: its score and its data. Left out: the ranking and the list of all. */
  id?: string;
}

/** Two sides of one subject, as links: what it is worth and what is registered. Only those that the role may open. */
export function ActorTabs({ kind, id }: Props) {
  const words = useWords(actorTabWords);
  const { may } = useSession();
  const { pathname } = useLocation();
  const [{ region, period }] = usePlace();
  const { page, score, register } = ACTORS[kind];
  const tabs = (
    id === undefined
      ? [
          { to: page, label: words.ranking, needs: score },
          { to: `${page}/daftar`, label: words.list, needs: register },
        ]
      : [
          { to: actorHref(kind, id, 'score'), label: words.score, needs: score },
          { to: actorHref(kind, id), label: words.data, needs: register },
        ]
  ).filter(({ needs }) => may(needs));
  if (tabs.length < 2) return null;
  return (
    <nav className="actor-tabs" aria-label={id === undefined ? words.lists : words.parts}>
      {tabs.map(({ to, label }) => (
        <Link key={to} to={placeHref(to, { region, period })} aria-current={pathname === to ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
