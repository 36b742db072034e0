import { type DynamicModule, Module } from '@nestjs/common';

/** Injection token of the installation's key for card numbers (32 bytes, SECURITY §8). */
export const CARD_SECRET = Symbol('CardSecret');

/** Gives the key to whoever reads card transactions. */
@Module({})
export class CardSecretModule {
  static of(secret: Uint8Array): DynamicModule {
    return {
      module: CardSecretModule,
      global: true,
      providers: [{ provide: CARD_SECRET, useValue: secret }],
      exports: [CARD_SECRET],
    };
  }
}
