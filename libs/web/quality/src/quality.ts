import { type DataQualityQuery } from '@monev/contracts';

/** What is known of the quality of a region's data, as the server tells it. */
export type Quality = DataQualityQuery['dataQuality'];
