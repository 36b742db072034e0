import { CodeBridgeEntity } from './registry/code-bridge.entity';
import { InstallationEntity } from './registry/installation.entity';
import { RegionAliasEntity } from './registry/region-alias.entity';
import { RegionEntity } from './registry/region.entity';

/** Every entity of this library; a topic lists its own here. */
export const ENTITIES = [CodeBridgeEntity, InstallationEntity, RegionAliasEntity, RegionEntity];
