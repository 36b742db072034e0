import { Module } from '@nestjs/common';
import { BankAgentResolver } from './actors/bank-agent.resolver';
import { EWarongResolver } from './actors/e-warong.resolver';
import { RecordOriginResolver } from './actors/record-origin.resolver';
import { RegisterEditService } from './actors/register-edit.service';
import { SupplierResolver } from './actors/supplier.resolver';
import {
  DeliveryResolver,
  InvoiceResolver,
  MouResolver,
  QualityInspectionResolver,
} from './actors/trade-details.resolvers';
import { TradeResolver } from './actors/trade.resolver';
import { RegisterDownloadController } from './download/register-download.controller';
import { InstallationResolver } from './installation.resolver';
import { InstallationService } from './installation.service';
import { EnterParameterService } from './rules/enter-parameter.service';
import { MarketPriceResolver, RulesResolver } from './rules/rules.resolver';
import { RegionResolver } from './region.resolver';

export const REGISTRY_RESOLVERS = [
  InstallationResolver,
  RegionResolver,
  EWarongResolver,
  BankAgentResolver,
  SupplierResolver,
  TradeResolver,
  MouResolver,
  DeliveryResolver,
  QualityInspectionResolver,
  InvoiceResolver,
  RecordOriginResolver,
  RulesResolver,
  MarketPriceResolver,
];

@Module({
  controllers: [RegisterDownloadController],
  providers: [InstallationService, RegisterEditService, EnterParameterService, ...REGISTRY_RESOLVERS],
  exports: [InstallationService],
})
export class RegistryModule {}
