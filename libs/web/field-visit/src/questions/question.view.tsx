import { useId } from 'react';
import {
  type AnswerValue,
  type Answers,
  checkAnswer,
  type PartsAnswer,
  type Question,
  type ScalarAnswer,
  type VisitContext,
} from '@monev/domain/evaluations';
import { useLanguage, useWords } from '@monev/web-kit';
import { fieldWords } from '../field.words';
import { PartsInput, TableInput } from './parts-input';
import { ScalarInput } from './scalar-input';

interface Props {
  question: Question;
  /** "EW-13 · 17 dari 38". */
  step: string;
  answers: Answers;
  context: VisitContext;
  onAnswer: (value: AnswerValue | undefined) => void;
}

/** One question on one screen: what is asked, how to check it, the answers, and what stands against the one given. */
export function QuestionView({ question, step, answers, context, onAnswer }: Props) {
  const words = useWords(fieldWords);
  const { language } = useLanguage();
  const id = useId();
  const value = answers[question.code];
  const problems = value === undefined ? [] : checkAnswer(question, value, context, answers);
  return (
    <>
      <h1 id={`${id}-q`} className="bigh">
        <span className="qn">
          {step}
          {question.optional ? ` · ${words.optional}` : ''}
        </span>{' '}
        {question.text[language]}
      </h1>
      {question.help && <p className="help">{question.help[language]}</p>}
      <Answer id={id} question={question} value={value} context={context} onAnswer={onAnswer} />
      {problems.length > 0 && (
        <ul className="ask" role="status">
          {problems.map(({ code, row, part, wording }) => (
            <li key={`${code} ${row} ${part}`}>
              {row !== null && `${words.row(String(row))}: `}
              {wording[language]}
            </li>
          ))}
        </ul>
      )}
      {question.kind === 'TEXT' && question.format === undefined && <p className="small">{words.noNames}</p>}
    </>
  );
}

function Answer(props: Omit<Props, 'step' | 'answers'> & { id: string; value: AnswerValue | undefined }) {
  const { id, question, value, context, onAnswer } = props;
  if (question.kind === 'TABLE') {
    const rows = Array.isArray(value) ? (value as readonly PartsAnswer[]) : undefined;
    return <TableInput id={id} question={question} rows={rows} context={context} onChange={onAnswer} />;
  }
  if (question.kind === 'PARTS') {
    return (
      <PartsInput
        id={id}
        fields={question.parts}
        values={(value ?? {}) as PartsAnswer}
        context={context}
        onChange={(parts) => onAnswer(Object.keys(parts).length > 0 ? parts : undefined)}
      />
    );
  }
  return (
    <ScalarInput
      id={`${id}-a`}
      rule={question}
      value={value as ScalarAnswer | undefined}
      labelledBy={`${id}-q`}
      context={context}
      onChange={onAnswer}
    />
  );
}
