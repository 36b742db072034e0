import { Link } from 'react-router';
import { type VisitLineFragment } from '@monev/contracts';
import { Status, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { STATE_SHAPES } from '../list/visit-list.view';
import { daysOf, weekdayOf } from './month-days';
import { planWords } from './plan.words';

interface Props {
  /** YYYY-MM. */
  month: string;
  visits: readonly VisitLineFragment[];
}

/** One list of days: a grid of weeks on a desk, only the days with visits on a phone. */
export function PlanCalendarView({ month, visits }: Props) {
  const words = useWords(planWords);
  const { formats, said } = useUi();
  return (
    <>
      <p className="plan-week" aria-hidden="true">
        {words.weekdays.map((name) => (
          <span key={name}>{name.slice(0, 3)}</span>
        ))}
      </p>
      <ol className="plan-days">
        {daysOf(month).map((day) => {
          const here = visits.filter((visit) => visit.plannedOn === day);
          const weekday = weekdayOf(day);
          const classes = [`on-${weekday}`, here.length === 0 ? 'idle' : ''].join(' ').trim();
          return (
            <li key={day} className={classes}>
              <p className="plan-day">
                <span className="plan-weekday">{words.weekdays[weekday - 1]}, </span>
                <time dateTime={day} aria-label={formats.day(day)}>
                  <span className="plan-number">{Number(day.slice(8))}</span>
                  <span className="plan-date">{formats.day(day)}</span>
                </time>
              </p>
              {here.length > 0 && (
                <ul>
                  {here.map((visit) => (
                    <li key={visit.id} className={visit.state === 'CANCELLED' ? 'plan-off' : undefined}>
                      <Link to={`/kunjungan/${visit.id}`}>
                        {visit.subject.name ?? visit.subject.number ?? visit.visitNo}
                      </Link>
                      <Status kind={STATE_SHAPES[visit.state]}>{said(visit.stateName)}</Status>
                      <span className="small muted">
                        {visit.team.length > 0 ? visit.team.map(({ name }) => name).join(', ') : words.noTeam}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
