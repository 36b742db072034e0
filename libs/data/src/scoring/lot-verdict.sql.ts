export { LOT_PASSED, SPEC_OF_LOT } from '../facts/trade/lot-verdict.sql';
