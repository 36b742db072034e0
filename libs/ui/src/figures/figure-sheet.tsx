import { type ReactNode, useId, useState } from 'react';
import { useUi } from '../language/ui-language';
import { saveAsFile } from '../tables/csv';

interface Props {
  /** A noun. */
  title: string;
  /** What unit and axis are shown, small, at the right of the title. */
  unitNote?: string;
  /** One sentence saying what is to be seen. */
  says: string;
  sourceLine: string;
  /** The same content as a table, opened by "Lihat tabel"; absent where the table stands beside the drawing. */
  table?: ReactNode;
  /** Name and text of the download. */
  download: { name: string; text: () => string };
  provenance: ReactNode;
  headerAction?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** The frame of every chart and map: title, sentence, drawing, source line, and the three ways to the evidence. */
export function FigureSheet(props: Props) {
  const { words } = useUi();
  const [open, setOpen] = useState<'table' | 'origin' | null>(null);
  const id = useId();
  const toggle = (what: 'table' | 'origin') => setOpen(open === what ? null : what);
  return (
    <figure className={`sheet ${props.className ?? ''}`.trim()} aria-labelledby={id}>
      <header>
        <h2 id={id}>{props.title}</h2>
        {props.unitNote && <span className="small muted">{props.unitNote}</span>}
        {props.headerAction}
      </header>
      <p className="says">{props.says}</p>
      {props.children}
      <div className="foot">
        <span>{props.sourceLine}</span>
        <div className="ways">
          {props.table && (
            <button type="button" className="link" aria-expanded={open === 'table'} onClick={() => toggle('table')}>
              {open === 'table' ? words.hideTable : words.showTable}
            </button>
          )}
          <button type="button" className="link" onClick={() => saveAsFile(props.download.name, props.download.text())}>
            {words.download}
          </button>
          <button type="button" className="link" aria-expanded={open === 'origin'} onClick={() => toggle('origin')}>
            {open === 'origin' ? words.closeWhereFrom : words.whereFrom}
          </button>
        </div>
      </div>
      {open === 'table' && <div className="opened">{props.table}</div>}
      {open === 'origin' && <div className="opened">{props.provenance}</div>}
    </figure>
  );
}
