import { Module } from '@nestjs/common';
import { BankAgentResolver } from './actors/bank-agent.resolver';
import { EWarongResolver } from './actors/e-warong.resolver';
import { RegisterEditService } from './actors/register-edit.service';
import { SupplierResolver } from './actors/supplier.resolver';
import {
  DeliveryResolver,
  InvoiceResolver,
  MouResolver,
  QualityInspectionResolver,
} from './actors/trade-details.resolvers';
import { TradeResolver } from './actors/trade.resolver';
import { InstallationResolver } from './installation.resolver';
import { InstallationService } from './installation.service';
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
];

@Module({
  providers: [InstallationService, RegisterEditService, ...REGISTRY_RESOLVERS],
  exports: [InstallationService],
})
export class RegistryModule {}
