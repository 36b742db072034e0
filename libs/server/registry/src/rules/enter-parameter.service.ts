import { Injectable } from '@nestjs/common';
import { Database, enterParameter, findRegion } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { parameterDefinition, readParameterValue } from '@monev/domain/registry';
import { BadInputError, REASON_BOUNDS, currentRequest, demand, readText } from '@monev/server-kit';
import { type EnterParameterInput } from './rules.types';

/** A new dated value of a parameter, always with its source and the reason; the old ones stay. */
@Injectable()
export class EnterParameterService {
  constructor(private readonly database: Database) {}

  /** @throws {ForbiddenError | BadInputError} */
  async enter(actor: Actor, input: EnterParameterInput): Promise<void> {
    const reason = readText('reason', input.reason, REASON_BOUNDS);
    const source = readText('source', input.source, { least: 3, most: 200 });
    const definition = parameterDefinition(input.name);
    const value = readParameterValue(definition, input.value.trim());
    if (value === null) throw wrongValue(definition.values);
    demand(actor, 'CREATE', { kind: 'LEGAL_REGISTER' });
    const region = input.region ?? null;
    await this.database.write(
      actor,
      async (tx, audit) => {
        if (region !== null && !(await findRegion(tx, region))) {
          throw new BadInputError('region', {
            id: 'Kode wilayah ini tidak ada dalam daftar.',
            en: 'This region code is not in the list.',
          });
        }
        const entry = { ...input, region, source, reason, value: String(value) };
        const id = await enterParameter(tx, entry);
        audit.record({
          action: 'parameter.enter',
          object: { kind: 'parameter', id },
          ...(region ? { regionCode: region } : {}),
          after: entry,
          reason,
        });
      },
      { requestId: currentRequest()?.requestId ?? null },
    );
  }
}

function wrongValue(values: ReturnType<typeof parameterDefinition>['values']): BadInputError {
  if (values.kind === 'CHOICE')
    return new BadInputError('value', { id: 'Pilih salah satu nilai.', en: 'Choose one of the values.' });
  return new BadInputError('value', {
    id: `Tulis bilangan bulat dari ${values.least} sampai ${values.most}.`,
    en: `Give a whole number from ${values.least} to ${values.most}.`,
  });
}
