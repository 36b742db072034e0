import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { OidcRefusedError } from './oidc-errors';
import { OidcSignInService } from './oidc-sign-in.service';

/** Page that says why a sign-in failed. */
const SIGN_IN_PAGE = '/masuk';

/** The two addresses that a browser walks through; every refusal ends on the sign-in page, with its reason. */
@Controller('api/auth/oidc')
export class OidcController {
  constructor(private readonly oidc: OidcSignInService) {}

  @Get('start')
  start(@Req() req: Request, @Res() res: Response, @Query('next') next: unknown): Promise<void> {
    return this.redirect(res, async () => {
      return (await this.oidc.begin({ req, res }, typeof next === 'string' ? next : '/')).href;
    });
  }

  @Get('callback')
  callback(@Req() req: Request, @Res() res: Response): Promise<void> {
    const at = req.originalUrl.indexOf('?');
    return this.redirect(res, () => this.oidc.finish({ req, res }, at < 0 ? '' : req.originalUrl.slice(at)));
  }

  private async redirect(res: Response, to: () => Promise<string>): Promise<void> {
    try {
      res.redirect(303, await to());
    } catch (error) {
      if (!(error instanceof OidcRefusedError)) throw error;
      res.redirect(303, `${SIGN_IN_PAGE}?gagal=${error.code}`);
    }
  }
}
