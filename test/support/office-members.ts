import { resolve } from 'node:path';
import ts from 'typescript';
import { requirementSet } from './office-host/requirement-sets';

/** One place of our code that uses a member of an Excel class. */
export interface MemberUse {
  readonly kind: string;
  readonly member: string;
  /** The ExcelApi set that the member came with. */
  readonly set: string;
  /** File and line. */
  readonly where: string;
  /** It is of the lowest set that we work with, or the code asks for its set before it comes here. */
  readonly gated: boolean;
}

/** Every use of a member of Office.js's Excel classes in some folders, those named in `load('…')` among them. */
export function membersUsed(folders: readonly string[], floor: string): MemberUse[] {
  const files = folders.flatMap((folder) => ts.sys.readDirectory(resolve(folder), ['.ts', '.tsx']));
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config,
    ts.sys,
    '.',
  );
  const program = ts.createProgram(files, { ...options, noEmit: true, types: ['office-js'] });
  const finder = new Finder(program, files, floor);
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source ? finder.usesIn(source) : [];
  });
}

/** True if one version of a requirement set includes another. */
const includes = (has: string, wants: string): boolean => Number(has.split('.')[1]) >= Number(wants.split('.')[1]);

class Finder {
  private readonly checker: ts.TypeChecker;

  constructor(
    private readonly program: ts.Program,
    private readonly files: readonly string[],
    private readonly floor: string,
  ) {
    this.checker = program.getTypeChecker();
  }

  usesIn(source: ts.SourceFile): MemberUse[] {
    const uses: MemberUse[] = [];
    const add = (node: ts.Node, symbol: ts.Symbol | undefined): void => {
      const member = symbol && memberOf(symbol);
      if (!member) return;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      uses.push({
        ...member,
        where: `${source.fileName.slice(process.cwd().length + 1)}:${line + 1}`,
        gated: includes(this.floor, member.set) || this.isGated(node, member.set),
      });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) add(node, this.checker.getSymbolAtLocation(node.name));
      if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        const name = (node.propertyName ?? node.name).getText();
        add(node, this.checker.getTypeAtLocation(node.parent).getProperty(name));
      }
      if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'load') {
        const [paths] = node.arguments;
        if (paths && ts.isStringLiteral(paths))
          for (const path of paths.text.split(',')) this.alongPath(node, node.expression.expression, path.split('/'), add);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return uses;
  }

  /** The members of a path such as `items/custom/rule/formula`. */
  private alongPath(
    node: ts.Node,
    from: ts.Expression,
    path: readonly string[],
    add: (node: ts.Node, symbol: ts.Symbol | undefined) => void,
  ): void {
    let type = this.checker.getTypeAtLocation(from);
    for (const step of path) {
      const symbol = type.getProperty(step);
      if (!symbol) throw new Error(`${node.getSourceFile().fileName}: nothing like ${path.join('/')}`);
      add(node, symbol);
      type = this.checker.getTypeOfSymbolAtLocation(symbol, node);
      type = this.checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
    }
  }

  /** True if whatever leads here asks for the set first: around the place, before it in its block, or around every call of its function. */
  private isGated(node: ts.Node, set: string, depth = 0): boolean {
    for (let child = node, { parent } = node; parent; child = parent, { parent } = parent) {
      if (ts.isConditionalExpression(parent) && child === parent.whenTrue && this.asksFor(parent.condition, set)) return true;
      if (ts.isIfStatement(parent) && child === parent.thenStatement && this.asksFor(parent.expression, set)) return true;
      if (
        ts.isBinaryExpression(parent) &&
        parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
        child === parent.right &&
        this.asksFor(parent.left, set)
      )
        return true;
      if (ts.isBlock(parent) && parent.statements.some((each) => each.end <= child.pos && isRefusal(each, set))) return true;
      if (ts.isFunctionDeclaration(parent)) return depth < 5 && this.isCalledGated(parent, set, depth + 1);
    }
    return false;
  }

  private asksFor(condition: ts.Expression, set: string): boolean {
    if (mentions(condition, set)) return true;
    // A variable that is null where the set is not there.
    const symbol = ts.isIdentifier(condition) ? this.checker.getSymbolAtLocation(condition) : undefined;
    const declared = symbol?.valueDeclaration;
    const initial = declared && ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
    return (
      initial !== undefined &&
      ts.isConditionalExpression(initial) &&
      initial.whenFalse.kind === ts.SyntaxKind.NullKeyword &&
      mentions(initial.condition, set)
    );
  }

  private isCalledGated(declaration: ts.FunctionDeclaration, set: string, depth: number): boolean {
    const symbol = declaration.name && this.checker.getSymbolAtLocation(declaration.name);
    if (!symbol) return false;
    const calls: ts.Node[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && node.text === symbol.name && node !== declaration.name && !ts.isImportSpecifier(node.parent)) {
        const found = this.checker.getSymbolAtLocation(node);
        const meant = found && found.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(found) : found;
        if (meant === symbol) calls.push(node);
      }
      ts.forEachChild(node, visit);
    };
    for (const file of this.files) {
      const source = this.program.getSourceFile(file);
      if (source) visit(source);
    }
    return calls.length > 0 && calls.every((call) => this.isGated(call, set, depth));
  }
}

/** The class and the earliest set of a member of Office.js; null for anything else. */
function memberOf(symbol: ts.Symbol): Pick<MemberUse, 'kind' | 'member' | 'set'> | null {
  const classes = (symbol.declarations ?? []).flatMap((declaration) => {
    const { parent } = declaration;
    const inOffice = declaration.getSourceFile().fileName.includes('office-js');
    return inOffice && ts.isClassDeclaration(parent) && parent.name && namespaceOf(parent) === 'Excel' ? [parent.name.text] : [];
  });
  const sets = classes.map((kind) => ({ kind, member: symbol.name, set: requirementSet(kind, symbol.name) }));
  return sets.sort((a, b) => Number(includes(a.set, b.set)) - Number(includes(b.set, a.set)))[0] ?? null;
}

function namespaceOf(node: ts.Node): string {
  const block = node.parent;
  return ts.isModuleBlock(block) ? block.parent.name.getText() : '';
}

/** `if (!session.supports('1.8')) return …` */
function isRefusal(statement: ts.Statement, set: string): boolean {
  if (!ts.isIfStatement(statement) || !ts.isPrefixUnaryExpression(statement.expression)) return false;
  const { thenStatement } = statement;
  const leaves = ts.isReturnStatement(thenStatement) || (ts.isBlock(thenStatement) && thenStatement.statements.some(ts.isReturnStatement));
  return leaves && mentions(statement.expression, set);
}

/** True if a condition asks for a set that includes this one. */
function mentions(condition: ts.Node, set: string): boolean {
  return [...condition.getText().matchAll(/supports\('(1\.\d+)'\)/g)].some(([, version = '1.0']) => includes(version, set));
}
