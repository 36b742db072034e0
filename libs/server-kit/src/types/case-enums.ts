import { registerEnumType } from '@nestjs/graphql';
import { SEVERITIES, SIX_T, type Severity, type SixT } from '@monev/kernel';

export const SeverityEnum = Object.fromEntries(SEVERITIES.map((severity) => [severity, severity])) as {
  [Name in Severity]: Name;
};
registerEnumType(SeverityEnum, { name: 'Severity', description: 'How grave a finding is.' });

export const SixTEnum = Object.fromEntries(SIX_T.map((name) => [name, name])) as { [Name in SixT]: Name };
registerEnumType(SixTEnum, {
  name: 'SixT',
  description: 'The six rights: sasaran, jumlah, harga, kualitas, waktu, administrasi.',
});
