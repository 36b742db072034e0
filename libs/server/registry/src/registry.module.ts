import { Module } from '@nestjs/common';
import { InstallationResolver } from './installation.resolver';
import { InstallationService } from './installation.service';
import { RegionResolver } from './region.resolver';

@Module({ providers: [InstallationService, InstallationResolver, RegionResolver], exports: [InstallationService] })
export class RegistryModule {}
