import { useEffect, useRef } from 'react';

export interface FieldProblem {
  /** Id of the field on the page; null when the form as a whole is meant. */
  readonly fieldId: string | null;
  readonly text: string;
}

interface Props {
  title: string;
  problems: readonly FieldProblem[];
}

/** Stands above a form that could not be sent, takes the focus, and leads to each field that is to be mended. */
export function ErrorSummary({ title, problems }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div className="note bad error-summary" role="alert" tabIndex={-1} ref={box}>
      <p>
        <b>{title}</b>
      </p>
      <ul>
        {problems.map(({ fieldId, text }) => (
          <li key={`${fieldId ?? ''} ${text}`}>
            {fieldId === null ? (
              text
            ) : (
              <a
                href={`#${fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(fieldId)?.focus();
                }}
              >
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
