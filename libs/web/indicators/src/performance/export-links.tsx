import { useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { performanceWords } from './performance.words';

type Variables = Readonly<Record<string, string | boolean | null | undefined>>;

/** Address of an answer as a file: the question by its id, what is asked in the address. */
export function exportHref(
  question: string,
  format: 'xlsx' | 'csv',
  variables: Variables,
  language: 'id' | 'en',
): string {
  const query = new URLSearchParams();
  const asked: Variables = { ...variables, language };
  for (const [name, value] of Object.entries(asked)) {
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value));
  }
  return `/api/exports/${question}.${format}?${query}`;
}

/** An answer with its definition, as a workbook and as CSV, in the order and with the filter of the screen. */
export function ExportLinks({ question, variables }: { question: string; variables: Variables }) {
  const words = useWords(performanceWords);
  const { language } = useUi();
  return (
    <span className="exports">
      {(['xlsx', 'csv'] as const).map((format) => (
        <a key={format} className="link" href={exportHref(question, format, variables, language)} download>
          {format === 'xlsx' ? words.downloadXlsx : words.downloadCsv}
        </a>
      ))}
    </span>
  );
}
