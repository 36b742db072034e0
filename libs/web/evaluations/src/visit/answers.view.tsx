import { type VisitDetailFragment } from '@monev/contracts';
import { type Answers, findInstrument, visibleQuestions } from '@monev/domain/evaluations';
import { answerLines, useLanguage, useWords } from '@monev/web-kit';
import { evaluationWords } from '../evaluations.words';

/** Every answer beside its question, in the order of asking; answers that open a finding are marked. */
export function AnswersView({ visit }: { visit: VisitDetailFragment }) {
  const words = useWords(evaluationWords);
  const { language } = useLanguage();
  const instrument = findInstrument(visit.instrument.code, visit.instrument.version);
  const answers = (visit.submission?.answers ?? {}) as Answers;
  const { team, suppliers, commodities } = visit.context;
  const names = new Map([...team, ...suppliers, ...commodities].map(({ id, name }) => [id, name]));
  const evidence = new Set(
    visit.proposedFindings.flatMap((finding) => finding.evidence.map(({ question }) => question)),
  );
  return (
    <section className="sheet" aria-labelledby="jawaban">
      <header>
        <h2 id="jawaban">{words.answers}</h2>
        <span className="small muted">{visit.instrument.name[language === 'id' ? 'idn' : 'eng']}</span>
      </header>
      {!visit.submission || !instrument ? (
        <p className="says">{words.answersNone}</p>
      ) : (
        <dl className="answers">
          {visibleQuestions(instrument, answers)
            .filter(({ code }) => answers[code] !== undefined)
            .map((question) => (
              <div key={question.code} className={evidence.has(question.code) ? 'speaks' : undefined}>
                <dt>
                  <span className="small muted">{question.code}</span> {question.text[language]}
                </dt>
                <dd>
                  {answerLines(question, answers[question.code], language, (id) => names.get(id) ?? id).map((line) => (
                    <span key={line}>{line}</span>
                  ))}
                </dd>
              </div>
            ))}
        </dl>
      )}
    </section>
  );
}
