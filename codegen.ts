import type { CodegenConfig } from "@graphql-codegen/cli";

/** Types the editor's operations; the server emits the schema, and both results are committed. */
const config: CodegenConfig = {
  schema: "server/schema.graphql",
  documents: "editor/api/operations/*.graphql",
  generates: {
    "editor/api/generated/operations.ts": {
      plugins: ["typescript-operations", "typed-document-node"],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        immutableTypes: true,
        defaultScalarType: "unknown",
        scalars: { Decimal: "string", Period: "string", DateTime: "string" },
      },
    },
  },
};

export default config;
