import { writeFileSync } from "node:fs";
import { schemaText } from "./platform/graphql/schema-text.ts";
import { resolverClasses } from "./resolvers.ts";

// Run from the repository's root after a build: `node dist/server/emit-schema.js`.
writeFileSync("server/schema.graphql", schemaText(resolverClasses));
