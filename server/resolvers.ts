import "reflect-metadata";
import { AccessResolver } from "./access/access.resolver.ts";
import { CatalogResolver } from "./catalog/catalog.resolver.ts";
import { CommentsResolver } from "./comments/comments.resolver.ts";
import { CommentPeopleResolver, ThreadPeopleResolver } from "./comments/thread-people.resolver.ts";
import { DocumentsResolver } from "./documents/documents.resolver.ts";
import { FiguresResolver } from "./figures/figures.resolver.ts";
import { ObservationsResolver } from "./observations/observations.resolver.ts";
import type { ResolverClass } from "./platform/graphql/build-schema.ts";
import { ReportsResolver } from "./reports/reports.resolver.ts";

/**
 * Every resolver class of the product. main.ts makes one instance of each; the schema file is made of the classes
 * alone.
 */
export const resolverClasses: readonly ResolverClass[] = [
  AccessResolver,
  CatalogResolver,
  ObservationsResolver,
  FiguresResolver,
  DocumentsResolver,
  CommentsResolver,
  ThreadPeopleResolver,
  CommentPeopleResolver,
  ReportsResolver,
];
