import { useEffect, useRef } from 'react';
import { type AnswerValue, type Answers, type Question, type VisitContext } from '@monev/domain/evaluations';
import { useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { fieldWords } from '../field.words';
import { QuestionView } from '../questions/question.view';
import { SavedLine } from './saved-line';
import { neighbours, REVIEW } from './steps';

interface Props {
  question: Question;
  asked: readonly Question[];
  answers: Answers;
  context: VisitContext;
  savedAt: Date | null;
  saveFailed: boolean;
  onAnswer: (code: string, value: AnswerValue | undefined) => void;
  onStep: (step: string) => void;
}

/** A question with its way on and back. A number that is still asked about keeps the way on shut. */
export function QuestionStepView({ question, asked, answers, context, savedAt, saveFailed, onAnswer, onStep }: Props) {
  const words = useWords(fieldWords);
  const { formats } = useUi();
  const form = useRef<HTMLFormElement>(null);
  const { before, after } = neighbours(question.code, asked);
  const at = asked.indexOf(question) + 1;
  useEffect(() => {
    window.scrollTo(0, 0);
    form.current?.focus({ preventScroll: true });
  }, [question.code]);
  const goOn = () => {
    const unclear = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (unclear) unclear.focus();
    else if (after) onStep(after);
  };
  const isOpen = answers[question.code] === undefined;
  return (
    <form
      className="field-step"
      ref={form}
      tabIndex={-1}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <div className="pad">
        <QuestionView
          key={question.code}
          question={question}
          step={words.step(question.code, formats.number(at), formats.number(asked.length))}
          answers={answers}
          context={context}
          onAnswer={(value) => onAnswer(question.code, value)}
        />
        <SavedLine savedAt={savedAt} failed={saveFailed} />
      </div>
      <div className="fnav">
        <button type="button" className="fb" disabled={before === null} onClick={() => before && onStep(before)}>
          {words.previous}
        </button>
        <button type="submit" className="fb pri">
          {after === REVIEW ? words.toReview : isOpen ? words.skip : words.next}
        </button>
      </div>
    </form>
  );
}
