import { Module } from '@nestjs/common';
import { InstallationResolver } from './installation.resolver';
import { InstallationService } from './installation.service';
import { RegionResolver } from './region.resolver';

export const REGISTRY_RESOLVERS = [InstallationResolver, RegionResolver];

@Module({ providers: [InstallationService, ...REGISTRY_RESOLVERS], exports: [InstallationService] })
export class RegistryModule {}
