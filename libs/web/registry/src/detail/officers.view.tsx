import { type EWarongDataQuery } from '@monev/contracts';
import { isProhibitedOccupation } from '@monev/domain/registry';
import { type Column, DataTable, EmptyState, Status, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { nameOf, registerNames } from '../register-names.words';
import { detailWords } from './detail.words';
import { Origin } from './origin.view';

type Officer = NonNullable<EWarongDataQuery['eWarong']>['officers'][number];

/** Who holds and held the posts of an e-warong; occupations that BR-04 forbids are marked. */
export function Officers({ officers }: { officers: readonly Officer[] }) {
  const words = useWords(detailWords);
  const names = useWords(registerNames);
  const { formats } = useUi();
  if (officers.length === 0) return <EmptyState title={words.noOfficers} hint={words.noOfficersHint} />;
  const columns: Column<Officer>[] = [
    { key: 'post', head: words.post, cell: ({ post }) => nameOf(words.posts, post) },
    { key: 'person', head: words.person, cell: ({ personName }) => personName },
    {
      key: 'occupation',
      head: words.occupation,
      secondary: true,
      cell: ({ occupationCategory }) => (
        <>
          {nameOf(names.occupations, occupationCategory)}
          {isProhibitedOccupation(occupationCategory) && (
            <>
              {' '}
              <Status kind="bad">{words.prohibited}</Status>
            </>
          )}
        </>
      ),
    },
    {
      key: 'term',
      head: words.term,
      cell: ({ startedOn, endedOn }) =>
        words.span(formats.day(startedOn), endedOn === null ? words.now : formats.day(endedOn)),
    },
    { key: 'origin', head: words.origin, secondary: true, cell: ({ origin }) => <Origin of={origin} /> },
  ];
  return (
    <section className="sheet" aria-labelledby="pengurus">
      <header>
        <h2 id="pengurus">{words.officers}</h2>
      </header>
      <DataTable
        caption={words.table(words.officers)}
        captionHidden
        columns={columns}
        rows={officers}
        rowKey={({ post, startedOn }) => `${post} ${startedOn}`}
        inOrder
      />
    </section>
  );
}
