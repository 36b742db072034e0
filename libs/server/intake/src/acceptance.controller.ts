import { Controller, Get, Param, Post } from '@nestjs/common';
import { currentActor } from '@monev/server-kit';
import { AcceptImportService } from './accept-import.service';

/** How far the acceptance of a file is, and a way to stop it: asked beside the request that accepts. */
@Controller('api/imports')
export class AcceptanceController {
  constructor(private readonly acceptance: AcceptImportService) {}

  /** `done` null: none is under way. */
  @Get(':id/progress')
  async progress(@Param('id') id: string): Promise<{ done: number | null; of: number | null }> {
    return (await this.acceptance.standing(currentActor(), id)) ?? { done: null, of: null };
  }

  @Post(':id/stop')
  async stop(@Param('id') id: string): Promise<{ stopped: boolean }> {
    return { stopped: await this.acceptance.stop(currentActor(), id) };
  }
}
