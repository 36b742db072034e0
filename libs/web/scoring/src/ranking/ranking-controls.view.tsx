import { type Grade, RANKING_ORDERS, type RankingOrder } from '@monev/domain/scoring';
import { SelectField } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { type RankingView } from './ranking-address';
import { rankingWords } from './ranking.words';

interface Props {
  view: RankingView;
  /** Grades somebody holds. */
  held: readonly Grade[];
  onChange: (view: RankingView) => void;
}

/** Order and grades of a ranking. */
export function RankingControls({ view, held, onChange }: Props) {
  const words = useWords(rankingWords);
  const toggle = (grade: Grade) => {
    const grades = view.grades.includes(grade)
      ? view.grades.filter((one) => one !== grade)
      : [...view.grades, grade].sort();
    onChange({ ...view, grades });
  };
  return (
    <>
      <SelectField
        label={words.order}
        value={view.order}
        options={RANKING_ORDERS.map((order) => ({ value: order, label: words.orders[order] }))}
        onChange={(order) => onChange({ ...view, order: order as RankingOrder })}
      />
      {held.length > 1 && (
        <fieldset className="grade-choice">
          <legend>{words.onlyGrades}</legend>
          <div>
            {held.map((grade) => (
              <label key={grade}>
                <input
                  type="checkbox"
                  checked={view.grades.length === 0 || view.grades.includes(grade)}
                  onChange={() =>
                    view.grades.length === 0
                      ? onChange({ ...view, grades: held.filter((one) => one !== grade) })
                      : toggle(grade)
                  }
                />
                {grade}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
