import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
} from "graphql";

/** What one operation may ask for, on both transports. */
export const limits = {
  bodyBytes: 1024 * 1024,
  tokens: 1000,
  depth: 8,
  /** The standard introspection query of tools such as GraphiQL nests 13 deep; GraphQL's own rule stops its cycles. */
  introspectionDepth: 20,
  aliases: 15,
  /** Fields that the answer may hold at most, as far as it can be told before asking the database. */
  cost: 250_000,
  subscriptionsPerSocket: 100,
} as const;

type Variables = Readonly<Record<string, unknown>>;
type Measure = { depth: number; introspectionDepth: number; aliases: number; cost: number };

/**
 * Checks a valid operation against the limits on depth, aliases and cost.
 *
 * @param document already validated: fragments exist and have no cycles
 * @param variables as they came, before coercion
 * @throws GraphQLError LIMIT_EXCEEDED that names the limit and what came
 */
export function assertWithinLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): void {
  const root = schema.getRootType(operation.operation);
  if (root == null) return;
  const found = new Measuring(schema, document, variables).selectionSet(operation.selectionSet, root, true);
  assertAtMost("levels deep", found.depth, limits.depth);
  assertAtMost("levels of introspection deep", found.introspectionDepth, limits.introspectionDepth);
  assertAtMost("aliases", found.aliases, limits.aliases);
  assertAtMost("fields in the answer (ask for fewer entries with `first`)", found.cost, limits.cost);
}

/**
 * The error of a request that asks for too much.
 *
 * @returns an error that leaves as HTTP 400 with code LIMIT_EXCEEDED
 */
export function limitError(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "LIMIT_EXCEEDED", http: { status: 400 } } });
}

function assertAtMost(what: string, came: number, limit: number): void {
  if (came > limit)
    throw limitError(`An operation may have at most ${limit} ${what}, but this one has ${came}`);
}

/** Lists whose length nothing in the query tells are taken to be this long. */
const assumedLength = 10;

/** Walks an operation; every fragment once, since nested fragments would otherwise cost exponential time. */
class Measuring {
  readonly #schema: GraphQLSchema;
  readonly #variables: Variables;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #measured = new Map<string, Measure>();

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Variables) {
    this.#schema = schema;
    this.#variables = variables;
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(node.name.value, node);
  }

  selectionSet(node: SelectionSetNode, type: GraphQLCompositeType, isRoot = false): Measure {
    const total: Measure = { depth: 0, introspectionDepth: 0, aliases: 0, cost: 0 };
    for (const selection of node.selections) {
      const found =
        selection.kind === Kind.FIELD
          ? this.#field(selection, type, isRoot)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? this.selectionSet(
                selection.selectionSet,
                this.#typeOn(selection.typeCondition?.name.value, type),
                isRoot,
              )
            : this.#fragment(selection.name.value, type, isRoot);
      total.depth = Math.max(total.depth, found.depth);
      total.introspectionDepth = Math.max(total.introspectionDepth, found.introspectionDepth);
      total.aliases += found.aliases;
      total.cost += found.cost;
    }
    return total;
  }

  #fragment(name: string, type: GraphQLCompositeType, isRoot: boolean): Measure {
    const key = `${name} ${isRoot}`;
    const known = this.#measured.get(key);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    const found: Measure =
      fragment === undefined
        ? { depth: 0, introspectionDepth: 0, aliases: 0, cost: 0 }
        : this.selectionSet(
            fragment.selectionSet,
            this.#typeOn(fragment.typeCondition.name.value, type),
            isRoot,
          );
    this.#measured.set(key, found);
    return found;
  }

  #field(node: FieldNode, parent: GraphQLCompositeType, isRoot: boolean): Measure {
    const name = node.name.value;
    const aliases = node.alias === undefined ? 0 : 1;
    const isIntrospection = isRoot && (name === "__schema" || name === "__type");
    const definition = this.#definition(parent, name, isIntrospection);
    const type = definition === undefined ? undefined : getNamedType(definition.type);
    if (definition === undefined || node.selectionSet === undefined || !isCompositeType(type))
      return { depth: 1, introspectionDepth: 0, aliases, cost: 1 };
    const inside = this.selectionSet(node.selectionSet, type);
    return {
      depth: isIntrospection ? 1 : inside.depth + 1,
      introspectionDepth: isIntrospection ? inside.depth + 1 : inside.introspectionDepth,
      aliases: aliases + inside.aliases,
      cost: 1 + inside.cost * (isIntrospection ? 1 : this.#length(node, definition)),
    };
  }

  #definition(parent: GraphQLCompositeType, name: string, isIntrospection: boolean) {
    if (isIntrospection) return name === "__schema" ? SchemaMetaFieldDef : TypeMetaFieldDef;
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  }

  /** How many times what is inside a field comes back: `first`, the length of a list argument, or a guess. */
  #length(node: FieldNode, definition: GraphQLField<unknown, unknown>): number {
    let length = isListType(getNullableType(definition.type)) ? assumedLength : 1;
    for (const argument of definition.args) {
      const given = node.arguments?.find((candidate) => candidate.name.value === argument.name)?.value;
      const size = given === undefined ? argument.defaultValue : this.#size(given, argument.defaultValue);
      if (argument.name === "first" && typeof size === "number") return Math.max(0, size);
      if (isListType(getNullableType(argument.type)) && typeof size === "number") length = size;
    }
    return length;
  }

  /** The number that a value is, or the length of the list that it is. */
  #size(node: ValueNode, defaultValue: unknown): unknown {
    if (node.kind === Kind.INT) return Number(node.value);
    if (node.kind === Kind.LIST) return node.values.length;
    if (node.kind !== Kind.VARIABLE) return undefined;
    const value = this.#variables[node.name.value];
    if (Array.isArray(value)) return value.length;
    return value ?? defaultValue;
  }

  #typeOn(name: string | undefined, otherwise: GraphQLCompositeType): GraphQLCompositeType {
    const type = name === undefined ? undefined : this.#schema.getType(name);
    return isCompositeType(type) ? type : otherwise;
  }
}
