import { lexicographicSortSchema, printSchema } from "graphql";
import { buildTabellionSchema, type ResolverClass } from "./build-schema.ts";

/**
 * The schema as it is committed in `server/schema.graphql`, sorted so that the order of imports changes nothing.
 *
 * @param classes every resolver class of the product; none of them is instantiated
 */
export function schemaText(classes: readonly ResolverClass[]): string {
  return `${printSchema(lexicographicSortSchema(buildTabellionSchema(classes)))}\n`;
}
