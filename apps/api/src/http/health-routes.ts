import { type NestExpressApplication } from '@nestjs/platform-express';
import { type Request, type Response } from 'express';
import { type Database } from '@monev/data';

/**
 * `/healthz`: the process turns over, no dependency asked. `/readyz`: the database answers within a second and we are
 * not shutting down. Neither tells versions.
 */
export function addHealthRoutes(app: NestExpressApplication, database: Database, isStopping: () => boolean): void {
  app.use('/healthz', (_request: Request, response: Response) => {
    response.status(200).json({ status: 'ok' });
  });
  app.use('/readyz', (_request: Request, response: Response) => {
    const answer = (ready: boolean) =>
      response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready' });
    if (isStopping()) return void answer(false);
    database.answersWithin(1000).then(answer, () => answer(false));
  });
}
