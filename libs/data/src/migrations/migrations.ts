import { CreateRegistry1761000000001 } from './1761000000001-create-registry.migration';
import { CreateIntake1761000000002 } from './1761000000002-create-intake.migration';
import { CreateFacts1761000000003 } from './1761000000003-create-facts.migration';
import { CreateRollups1761000000004 } from './1761000000004-create-rollups.migration';
import { CreateIdentity1761000000011 } from './1761000000011-create-identity.migration';
import { CreateAudit1761000000012 } from './1761000000012-create-audit.migration';
import { CreateCommodities1761000000020 } from './1761000000020-create-commodities.migration';
import { CreateOutlets1761000000021 } from './1761000000021-create-outlets.migration';
import { CreateTrade1761000000022 } from './1761000000022-create-trade.migration';
import { CreateSuppliers1761000000023 } from './1761000000023-create-suppliers.migration';
import { NamePricePlaces1761000000024 } from './1761000000024-name-price-places.migration';
import { CreateEvaluations1761000000040 } from './1761000000040-create-evaluations.migration';
import { CreateFindings1761000000041 } from './1761000000041-create-findings.migration';
import { CreateStaleMarks1761000000042 } from './1761000000042-create-stale-marks.migration';
import { CreateScores1761000000060 } from './1761000000060-create-scores.migration';
import { OpenPriceReferences1761000000061 } from './1761000000061-open-price-references.migration';
import { CreateChangeCounter1762000000001 } from './1762000000001-create-change-counter.migration';
import { CreateParameters1762000000300 } from './1762000000300-create-parameters.migration';
import { CreateComplaints1762000000500 } from './1762000000500-create-complaints.migration';
import { CreateIndicatorTargets1762000000400 } from './1762000000400-create-indicator-targets.migration';
import { UndoImports1762000000600 } from './1762000000600-undo-imports.migration';
import { RememberMappings1762000000601 } from './1762000000601-remember-mappings.migration';
import { NameFigureColumns1762000000602 } from './1762000000602-name-figure-columns.migration';
import { CreateCardTransactions1762000000700 } from './1762000000700-create-card-transactions.migration';
import { CreateCardRollups1762000000701 } from './1762000000701-create-card-rollups.migration';
import { WidenCardRollups1762000000702 } from './1762000000702-widen-card-rollups.migration';

/**
 * Every migration this program knows, oldest first. A topic's migration may stand in its own folder; it is listed here.
 * A published migration is never edited: its successor is a new file.
 */
export const MIGRATIONS = [
  CreateRegistry1761000000001,
  CreateIntake1761000000002,
  CreateFacts1761000000003,
  CreateRollups1761000000004,
  CreateIdentity1761000000011,
  CreateAudit1761000000012,
  CreateCommodities1761000000020,
  CreateOutlets1761000000021,
  CreateTrade1761000000022,
  CreateSuppliers1761000000023,
  NamePricePlaces1761000000024,
  CreateEvaluations1761000000040,
  CreateFindings1761000000041,
  CreateStaleMarks1761000000042,
  CreateScores1761000000060,
  OpenPriceReferences1761000000061,
  CreateChangeCounter1762000000001,
  CreateParameters1762000000300,
  CreateIndicatorTargets1762000000400,
  CreateComplaints1762000000500,
  UndoImports1762000000600,
  RememberMappings1762000000601,
  NameFigureColumns1762000000602,
  CreateCardTransactions1762000000700,
  CreateCardRollups1762000000701,
  WidenCardRollups1762000000702,
];
