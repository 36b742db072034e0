export { DAY_SECONDS, MONTHS, MONTH_START } from './calendar';
export * from './card-errors';
export { CARD_DIGITS } from './card-key';
export { ADDED, type CardRow, CardStage } from './card-stage';
export { type CardGoods, CardDimensions } from './dimensions';
export { MARKS } from './marks';
export { DEFAULT_CARD_RETENTION_MONTHS, dropRetiredCardMonths } from './retention';
export { WordList } from './word-list';
