// Small faults that somebody could make in a source text, one at a time: the compiler's tree says where they fit.
import ts from 'typescript';

const K = ts.SyntaxKind;
const OPERATORS = new Map([
  [K.AmpersandAmpersandToken, ['||']],
  [K.BarBarToken, ['&&']],
  [K.EqualsEqualsEqualsToken, ['!==']],
  [K.ExclamationEqualsEqualsToken, ['===']],
  [K.GreaterThanToken, ['>=', '<']],
  [K.GreaterThanEqualsToken, ['>', '<']],
  [K.LessThanToken, ['<=', '>']],
  [K.LessThanEqualsToken, ['<', '>']],
  [K.PlusToken, ['-']],
  [K.MinusToken, ['+']],
]);
const METHODS = { every: 'some', some: 'every', push: 'unshift' };
/** Rights: each letter of a grant dropped, and each letter that is not there added. */
const LETTERS = 'RCUVS';
/** A reach taken for the next wider and the next narrower one. */
const REACHES = {
  province: ['anywhere', 'regency'],
  regency: ['province', 'district'],
  district: ['regency', 'own'],
  own: ['province', 'district'],
  agency: ['province', 'own'],
  anywhere: ['province'],
};
/** Faults in SQL inside a template text; each place is changed alone. (A policy without WITH CHECK checks by USING.) */
const SQL = [
  [/ OR /g, ' AND '],
  [/ AND /g, ' OR '],
  [/ = '/g, " <> '"],
  [/'ALL'/g, "'REGIONS'"],
  [/'REGIONS'/g, "'ALL'"],
  [/ IS NULL/g, ' IS NOT NULL'],
  [/\bEXISTS \(/g, 'NOT EXISTS ('],
  [/ \^@ /g, ' = '],
  [/ANY \(/g, 'ALL ('],
  [/, ''\)/g, ", 'x')"],
  [/, true\)/g, ', false)'],
  [/\bENABLE ROW/g, 'DISABLE ROW'],
  [/ FORCE ROW/g, ' NO FORCE ROW'],
  [/USING \(\$\{[^}]*\}\)/g, 'USING (true)'],
  [/WITH CHECK \(\$\{[^}]*\}\)/g, 'WITH CHECK (true)'],
  [/FOR SELECT /g, ''],
];

/** Mutants of one file: `{ line, what, text }`, the text being the whole file with one fault. `within` names functions. */
export function mutantsOf(fileName, source, { within = null } = {}) {
  const tree = ts.createSourceFile(fileName, source, ts.ScriptTarget.ES2022, true);
  const found = [];
  const put = (node, text, what) => change(node.getStart(tree), node.end, text, what);
  const change = (start, end, text, what) => {
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    const before = source.slice(start, end);
    if (before === text) return;
    found.push({
      line,
      what: what ?? `${short(before)} → ${short(text)}`,
      text: source.slice(0, start) + text + source.slice(end),
    });
  };
  const visit = (node, inside) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    const here = inside || (within !== null && within.includes(node.name?.getText(tree)));
    if (here || within === null) mutate(node, { put, change, source, tree });
    ts.forEachChild(node, (child) => visit(child, here));
  };
  visit(tree, false);
  return found;
}

function mutate(node, context) {
  const { put, tree } = context;
  if (ts.isBinaryExpression(node)) mutateBinary(node, context);
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken) put(node, node.operand.getText(tree));
  if (ts.isIfStatement(node)) forceEither(node.expression, put);
  if (ts.isConditionalExpression(node)) forceEither(node.condition, put);
  if (ts.isReturnStatement(node) && node.expression) mutateAnswer(node, node.expression, context);
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) mutateAnswer(node, node.body, context);
  if (ts.isArrayLiteralExpression(node)) dropEach(node.elements, context);
  if (ts.isObjectLiteralExpression(node)) dropEach(node.properties, context);
  if (ts.isNumericLiteral(node)) put(node, String(Number(node.text) + 1));
  if (ts.isStringLiteral(node)) mutateString(node, context);
  if (ts.isCallExpression(node)) mutateCall(node, context);
  if (ts.isExpressionStatement(node)) put(node, ';', `${short(node.getText(tree))} left out`);
  if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) mutateSql(node, context);
}

function mutateBinary(node, { put, tree }) {
  const [left, right] = [node.left.getText(tree), node.right.getText(tree)];
  for (const operator of OPERATORS.get(node.operatorToken.kind) ?? []) put(node, `(${left} ${operator} ${right})`);
  if (node.operatorToken.kind === K.QuestionQuestionToken) put(node, `(${left})`);
}

function forceEither(condition, put) {
  put(condition, 'true');
  put(condition, 'false');
}

/** A predicate that always says yes, or no; a lookup that never finds. */
function mutateAnswer(node, answer, { put, tree }) {
  const type = returnTypeOf(node)?.getText(tree) ?? '';
  if (type === 'boolean') forceEither(answer, put);
  if (/\| null$/.test(type)) put(answer, 'null');
}

function returnTypeOf(node) {
  for (let at = node; at; at = at.parent) if (ts.isFunctionLike(at)) return at.type;
  return undefined;
}

/** Leaves one item of a list, or one entry of an object, out. */
function dropEach(items, { change, tree, source }) {
  for (const [index, item] of items.entries()) {
    const comma = items[index + 1] ? items[index + 1].getStart(tree) : item.end;
    change(item.getStart(tree), comma, '', `without ${short(source.slice(item.getStart(tree), item.end))}`);
  }
}

/** Only where a text decides something: compared, or answered; never a sentence for people. */
function mutateString(node, { put }) {
  const { parent } = node;
  const decides =
    (ts.isBinaryExpression(parent) && OPERATORS.has(parent.operatorToken.kind)) ||
    ts.isReturnStatement(parent) ||
    ts.isConditionalExpression(parent) ||
    (ts.isCallExpression(parent) && parent.expression.getText() === 'refuse');
  if (decides) put(node, "'mutant'");
}

function mutateCall(node, { put, change, tree }) {
  const { expression } = node;
  if (ts.isPropertyAccessExpression(expression)) {
    const name = expression.name.text;
    if (METHODS[name]) put(expression.name, METHODS[name]);
    if (name === 'filter')
      change(expression.expression.end, node.end, '', `without ${short(node.getText(tree).slice(-40))}`);
    if (name === 'includes') put(node, `!${node.getText(tree)}`);
    return;
  }
  const name = expression.getText(tree);
  if (name === 'masked' && node.arguments[0]) put(node, node.arguments[0].getText(tree));
  for (const reach of REACHES[name] ?? []) put(expression, reach, `${short(node.getText(tree))} as ${reach}`);
  const [letters] = node.arguments;
  if (REACHES[name] && letters && ts.isStringLiteral(letters)) mutateLetters(letters, put);
}

function mutateLetters(node, put) {
  for (const letter of node.text) put(node, `'${node.text.replace(letter, '')}'`);
  for (const letter of LETTERS) if (!node.text.includes(letter)) put(node, `'${node.text}${letter}'`);
}

function mutateSql(node, { change, source, tree }) {
  const start = node.getStart(tree);
  const text = source.slice(start, node.end);
  for (const [pattern, replacement] of SQL) {
    for (const match of text.matchAll(pattern)) {
      const at = start + match.index;
      change(at, at + match[0].length, replacement);
    }
  }
}

const short = (text) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 67)}…` : line || '(nothing)';
};
