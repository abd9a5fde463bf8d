import { HostObject, RichError } from './host-object';
import { ACTION, PATH, type Action, type ArgumentInfo, type ObjectPath, type RequestBody, type ResponseBody } from './messages';
import { includesSet, requirementSet } from './requirement-sets';

/** What lives longer than one request. */
export interface Session {
  readonly root: HostObject;
  /** Highest ExcelApi set that this host has. */
  readonly supported: string;
  readonly references: Map<string, HostObject>;
  /** Called before each action; may throw a {@link RichError}. */
  readonly beforeAction: (index: number) => void;
}

/** Carries out one request, action by action, until the first that fails. What was done stays done. */
export function interpret(body: RequestBody, session: Session): ResponseBody {
  const response: ResponseBody = { Results: [], TraceIds: [] };
  const run = new Run(body, session);
  for (const [index, action] of body.Actions.entries()) {
    try {
      session.beforeAction(index);
      response.Results.push({ ActionId: action.Id, Value: run.perform(action) });
      if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof RichError)) throw error;
      response.Error = { Code: error.code, Message: `(${error.code})`, Location: error.location, ActionIndex: index, HttpStatusCode: 400 };
      break;
    }
  }
  return response;
}

class Run {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly kept = new Map<HostObject, string>();

  constructor(
    private readonly body: RequestBody,
    private readonly session: Session,
  ) {
    for (const [id, object] of session.references) this.kept.set(object, id);
  }

  perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const target = this.resolve(action.ObjectPathId);
    if (action.ActionType === ACTION.instantiate) return target && this.identityOf(target);
    if (!target) return null;
    switch (action.ActionType) {
      case ACTION.query:
        return this.query(target, action.QueryInfo?.Select ?? ['*']);
      case ACTION.method:
        return this.method(target, action);
      case ACTION.set:
        return this.assign(target, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
      default:
        throw new Error(`no such action: ${action.ActionType}`);
    }
  }

  private identityOf(object: HostObject): Record<string, unknown> {
    const reference = this.kept.get(object);
    return { ...(reference === undefined ? {} : { _ReferenceId: reference }), ...object.identity };
  }

  private method(target: HostObject, action: Action): unknown {
    if (action.Name === '_KeepReference') {
      const id = `R${this.session.references.size + 1}-${action.Id}`;
      this.session.references.set(id, target);
      this.kept.set(target, id);
      return null;
    }
    const result = this.call(target, action.Name, this.argumentsOf(action.ArgumentInfo));
    return result instanceof HostObject || result === undefined ? null : result;
  }

  private assign(target: HostObject, name: string, value: unknown): null {
    const setter = target.members.set?.[name];
    if (!setter) throw new RichError('InvalidArgument', `${target.kind}.${name}`);
    this.demand(target.kind, name);
    setter(value);
    return null;
  }

  /** An object path is followed once in a request: `Add` has side effects. */
  private resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new Error(`no path ${id}`);
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.global) return this.session.root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.newObject) return new HostObject(path.Name, { call: { NotifyActionHandlerReady: () => null } });
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.session.references.get(path.Name);
      if (!kept) throw new RichError('InvalidReference', path.Name);
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const result =
      path.ObjectPathType === PATH.property
        ? this.read(parent, path.Name)
        : this.call(parent, path.ObjectPathType === PATH.indexer ? 'GetItem' : path.Name, this.argumentsOf(path.ArgumentInfo));
    if (result !== null && !(result instanceof HostObject)) throw new RichError('InvalidArgument', `${parent.kind}.${path.Name}`);
    return result;
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, at) => (references[at] ? this.resolve(references[at]) : value));
  }

  private call(target: HostObject, name: string, args: unknown[]): unknown {
    const method = target.members.call?.[name] as ((...args: unknown[]) => unknown) | undefined;
    if (!method) throw new RichError('ApiNotFound', `${target.kind}.${name}`);
    this.demand(target.kind, name);
    return method(...args);
  }

  private read(target: HostObject, name: string): unknown {
    const getter = target.members.get?.[name];
    if (!getter) throw new RichError('ApiNotFound', `${target.kind}.${name}`);
    this.demand(target.kind, name);
    return getter();
  }

  /** Refuses what came with a later requirement set than this host has. */
  private demand(kind: string, name: string): void {
    if (name.startsWith('_')) return;
    const wants = requirementSet(kind, name.charAt(0).toLowerCase() + name.slice(1));
    if (!includesSet(this.session.supported, wants)) throw new RichError('ApiNotFound', `${kind}.${name}`);
  }

  private query(target: HostObject, select: readonly string[]): Record<string, unknown> {
    const { items } = target.members;
    if (items) return { _Items: items().map((item, index) => ({ _Index: index, ...this.query(item, select) })) };
    const value: Record<string, unknown> = this.identityOf(target);
    const nested = new Map<string, string[]>();
    for (const path of select) {
      const [head = '', ...rest] = path.split(/[/.]/);
      const name = Object.keys(target.members.get ?? {}).find((each) => each.toLowerCase() === head.toLowerCase());
      if (path === '*') Object.assign(value, this.scalars(target));
      else if (name === undefined) throw new RichError('InvalidArgument', `${target.kind}.${head}`);
      else if (rest.length > 0) nested.set(name, [...(nested.get(name) ?? []), rest.join('/')]);
      else value[name] = this.read(target, name);
    }
    for (const [name, paths] of nested) {
      const inner = this.read(target, name);
      if (inner instanceof HostObject) value[name] = this.query(inner, paths);
    }
    return value;
  }

  private scalars(target: HostObject): Record<string, unknown> {
    const entries = Object.entries(target.members.get ?? {}).map(([name, read]) => [name, read()] as const);
    return Object.fromEntries(entries.filter(([, value]) => !(value instanceof HostObject)));
  }
}
