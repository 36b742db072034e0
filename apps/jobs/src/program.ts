import { Command, CommanderError } from 'commander';
import { describeAuditHead, describeAuditVerify, runAuditHead, runAuditVerify } from './commands/audit-verify.command';
import { describeIndicator, runIndicator, type IndicatorOptions } from './commands/indicator.command';
import { describeImport, runImport, type ImportOptions } from './commands/import.command';
import { describeImportUndo, runImportUndo, type ImportUndoOptions } from './commands/import-undo.command';
import { describeMigrate, runMigrate } from './commands/migrate.command';
import { describeRebuild, runRebuild } from './commands/rebuild.command';
import { describeRetention, runRetention, type RetentionOptions } from './commands/retention.command';
import { describeScore, runScore, type ScoreOptions } from './commands/score.command';
import { describeVerify, runVerify } from './commands/verify.command';
import { describeTlsInit, runTlsInit, type TlsInitOptions } from './commands/tls-init.command';
import { type DemoOptions, describeDemo, runDemo } from './demo/demo.command';
import { EXIT } from './output/exit-codes';
import { reportFailure } from './output/fail';
import { printerFor } from './output/printer';

const EXIT_HELP = `
Exit codes:
  0  done, or nothing was left to do
  1  a fault of the program or its surroundings that no other code names
  2  the command was not called as it wants to be
  3  the file was refused, or rows were and no reason to set them aside was given; nothing was committed
  4  the file does not say something that must be known (period, region, template); nothing was committed
  5  the database, its folder or its disk is not usable now
  6  a check was made and found something wrong

Surroundings: DATABASE_URL (another Postgres, 15 or newer), MONEV_DATA_DIR (default .data), MONEV_PROVINCE (default 31).
All commands work beside a running server and without one.`;

const GROUPS: Readonly<Record<string, string>> = {
  audit: 'the record of who changed what',
  tls: 'HTTPS for an office network without a domain',
};

interface CommonOptions {
  readonly json?: boolean;
  readonly demo?: boolean;
}

/** The command line. Resolves to the exit code; prints one JSON document on stdout with --json, everything else on stderr. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.OK;
  const program = new Command('monev')
    .description('Monitoring dan evaluasi bantuan pangan: command line of Tikor Monev')
    .enablePositionalOptions() // options belong to the word before them: those after "import undo" are of undo
    .addHelpText('after', EXIT_HELP)
    .exitOverride();

  /** Commands of two words stand in a group: `audit verify` in `audit`. */
  const groupOf = (words: readonly string[]): Command => {
    const [group] = words;
    if (words.length < 2 || !group) return program;
    const known = program.commands.find((command) => command.name() === group);
    return (
      known ??
      program
        .command(group)
        .description(GROUPS[group] ?? '')
        .exitOverride()
        .showHelpAfterError()
    );
  };

  /** Adds a command whose handler answers an exit code; failures become one clear message. */
  const add = (
    name: string,
    describe: (command: Command) => Command,
    run: (command: Command, args: string[], options: CommonOptions) => Promise<number>,
  ) => {
    const words = name.split(' ');
    const command = describe(groupOf(words).command(words.at(-1) ?? name))
      .option('--json', 'print the result as JSON on stdout')
      .option('--demo', 'work on the demo province (DATA CONTOH) instead of the real data')
      .exitOverride()
      .showHelpAfterError();
    command.action(async () => {
      const options = command.opts<CommonOptions>();
      try {
        exitCode = await run(command, command.args, options);
      } catch (error) {
        exitCode = reportFailure(error, options.json ?? false);
      }
    });
  };

  add('import', describeImport, (command, [file = ''], { json }) =>
    runImport(printerFor(json ?? false), file, command.opts<ImportOptions>()),
  );
  add('import undo', describeImportUndo, (command, [id = ''], { json }) =>
    runImportUndo(printerFor(json ?? false), id, command.opts<ImportUndoOptions>()),
  );
  add('indicator', describeIndicator, (command, [code = ''], { json }) =>
    runIndicator(printerFor(json ?? false), code, command.opts<IndicatorOptions>()),
  );
  add('demo', describeDemo, (command, _args, { json }) =>
    runDemo(printerFor(json ?? false), command.opts<DemoOptions>()),
  );
  add('score', describeScore, (command, _args, { json }) =>
    runScore(printerFor(json ?? false), command.opts<ScoreOptions>()),
  );
  add('rebuild', describeRebuild, (_command, _args, options) => runRebuild(printerFor(options.json ?? false), options));
  add('verify', describeVerify, (_command, _args, options) => runVerify(printerFor(options.json ?? false), options));
  add('retention', describeRetention, (command, _args, { json }) =>
    runRetention(printerFor(json ?? false), command.opts<RetentionOptions>()),
  );
  add('migrate', describeMigrate, (_command, _args, options) => runMigrate(printerFor(options.json ?? false), options));

  add('audit verify', describeAuditVerify, (_command, _args, options) =>
    runAuditVerify(printerFor(options.json ?? false), options),
  );
  add('audit head', describeAuditHead, (_command, _args, options) =>
    runAuditHead(printerFor(options.json ?? false), options),
  );
  add('tls init', describeTlsInit, (command, _args, { json }) =>
    runTlsInit(printerFor(json ?? false), command.opts<TlsInitOptions>()),
  );

  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
    throw error;
  }
  return exitCode;
}
