import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type PubSub } from "type-graphql";
import { callFieldsDirectly } from "./direct-fields.ts";

/** A resolver class: decorated, with its dependencies in the constructor. */
// biome-ignore lint/complexity/noBannedTypes: type-graphql names resolver classes by this very type
export type ResolverClass = Function;

/**
 * Builds the executable schema.
 *
 * @param classes every resolver class of the product, from `server/resolvers.ts`
 * @param instances one of each, with its dependencies; left out only where nothing is executed (to emit the schema)
 * @throws Error when a class has no instance, so that a forgotten one is found at start and not by a request
 */
export function buildTabellionSchema(
  classes: readonly ResolverClass[],
  instances: readonly object[] | null = null,
): GraphQLSchema {
  const byClass = new Map<unknown, object>(
    (instances ?? []).map((instance) => [instance.constructor, instance]),
  );
  if (instances !== null) assertComplete(classes, byClass);
  const [first, ...others] = classes;
  if (first === undefined) throw new Error("A schema needs at least one resolver class");
  const schema = buildSchemaSync({
    resolvers: [first, ...others],
    container: { get: (someClass: unknown) => instanceIn(byClass, someClass) },
    // Inputs are parsed by the use cases, which name what was wrong in the user's words.
    validate: false,
    pubSub: noTopics,
  });
  callFieldsDirectly(schema);
  schema.extensions = { ...schema.extensions, [instancesKey]: byClass };
  return schema;
}

type SubscribeData = { readonly info: { readonly schema: GraphQLSchema } };

/**
 * Finds the resolver instance behind a subscription, whose `subscribe` option type-graphql calls without one.
 *
 * Example: `subscribe: (data) => resolverOf(data, FiguresResolver).watchFigures(data.args, data.context)`.
 *
 * @param data what type-graphql hands to `subscribe`
 * @param resolverClass the class that the subscription is declared in
 */
export function resolverOf<Resolver extends object>(
  data: SubscribeData,
  resolverClass: abstract new (...dependencies: never[]) => Resolver,
): Resolver {
  const byClass = data.info.schema.extensions[instancesKey];
  const instance: unknown = byClass instanceof Map ? byClass.get(resolverClass) : undefined;
  if (instance instanceof resolverClass) return instance;
  throw new Error(`${resolverClass.name} has no instance in this schema`);
}

const instancesKey = "tabellionResolvers";

function assertComplete(classes: readonly ResolverClass[], byClass: ReadonlyMap<unknown, object>): void {
  const missing = classes.filter((someClass) => !byClass.has(someClass)).map((someClass) => someClass.name);
  if (missing.length > 0) throw new Error(`No instance was made of ${missing.join(", ")}`);
}

function instanceIn(byClass: ReadonlyMap<unknown, object>, someClass: unknown): object {
  const instance = byClass.get(someClass);
  if (instance === undefined)
    throw new Error(`A resolver was called that has no instance: ${String(someClass)}`);
  return instance;
}

// type-graphql insists on one as soon as there is a subscription; ours all bring their own iterator.
const noTopics: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error("Subscriptions bring their own iterator: use the `subscribe` option");
  },
};
