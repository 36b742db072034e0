export * from './card-import.service';
export { CARD_LAYOUT, CARD_TEMPLATE_ID, type CardLayout } from './card-layout';
export { CARD_SECRET, CardSecretModule } from './card-secret';
export { type CardSummary } from './card-summary';
export { type CardProgress, cardLayoutOfHead, peek, whole } from './read-card-file';
