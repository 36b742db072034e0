// Lints texts as if they stood in the given files, through the project's own ESLint settings and Nx's project graph.
// Reads [{ file, text }] from stdin, writes [[{ ruleId, severity, message }]] to stdout. Nothing is written to the tree.
// A process of its own: the settings are an ES module, which jest cannot load.
import fs from 'node:fs';
import { ESLint } from 'eslint';
import { createProjectGraphAsync } from '@nx/devkit';
import { inRoot, root } from '../setup/root.mjs';

process.chdir(root);
// Without a graph the rule steps aside with only a warning, so the graph is made here and not hoped for.
await createProjectGraphAsync({ exitOnError: true });
const eslint = new ESLint({ cwd: root });
const answers = [];
for (const { file, text } of JSON.parse(fs.readFileSync(0, 'utf8'))) {
  const [result] = await eslint.lintText(text, { filePath: inRoot(file), warnIgnored: true });
  answers.push(result.messages.map(({ ruleId, severity, message }) => ({ ruleId, severity, message })));
}
process.stdout.write(JSON.stringify(answers), () => process.exit(0));
