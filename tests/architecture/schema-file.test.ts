import { readFileSync, writeFileSync } from "node:fs";
import {
  buildSchema,
  type GraphQLNamedType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { expect, test } from "vitest";
import { schemaText } from "../../server/platform/graphql/schema-text.ts";
import { resolverClasses } from "../../server/resolvers.ts";

const file = new URL("../../server/schema.graphql", import.meta.url);
const text = schemaText(resolverClasses);
if (process.env["UPDATE_SCHEMA"] === "1") writeFileSync(file, text);

test("server/schema.graphql is what the resolvers make (UPDATE_SCHEMA=1 writes it anew)", () => {
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("every type, field, argument and input in the schema says what it is", () => {
  const types = Object.values(buildSchema(text).getTypeMap()).filter(
    (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
  );
  expect(types.flatMap(undescribed)).toEqual([]);
});

type Described = {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly args?: readonly { readonly name: string; readonly description?: string | null | undefined }[];
};

function undescribed(type: GraphQLNamedType): string[] {
  const roots = ["Query", "Mutation", "Subscription"];
  const own = type.description || roots.includes(type.name) ? [] : [type.name];
  if (!isObjectType(type) && !isInputObjectType(type)) return own;
  const inside = Object.values<Described>(type.getFields()).flatMap((field) => {
    const path = `${type.name}.${field.name}`;
    const args = (field.args ?? []).filter((arg) => !arg.description).map((arg) => `${path}(${arg.name})`);
    return [...(field.description ? [] : [path]), ...args];
  });
  return [...own, ...inside];
}
