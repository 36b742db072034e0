import { Status } from '@monev/ui';

/** A part of the page on which nothing has to be done: good news, which is not "no data". */
export function InOrder({ title, state, says }: { title: string; state: string; says: string }) {
  return (
    <section className="sheet">
      <h2>{title}</h2>
      <p>
        <Status kind="good">{state}</Status>
      </p>
      <p className="says small">{says}</p>
    </section>
  );
}
