import { type OverviewQuery } from '@monev/contracts';

/** What the server tells of a region in a month for the front page. */
export type OverviewData = OverviewQuery['overview'];
