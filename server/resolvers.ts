import "reflect-metadata";
import { AccessResolver } from "./access/access.resolver.ts";
import { CatalogResolver } from "./catalog/catalog.resolver.ts";
import { CommentsResolver } from "./comments/comments.resolver.ts";
import { CommentPeopleResolver, ThreadPeopleResolver } from "./comments/thread-people.resolver.ts";
import type { Collab } from "./documents/collab/collab-server.ts";
import { DocumentsResolver } from "./documents/documents.resolver.ts";
import { FiguresResolver } from "./figures/figures.resolver.ts";
import type { Figures } from "./figures/figures.ts";
import type { DataFeed } from "./observations/change-feed.ts";
import { ObservationsResolver } from "./observations/observations.resolver.ts";
import type { ResolverClass } from "./platform/graphql/build-schema.ts";
import type { Platform } from "./platform/platform.ts";
import { ReportsResolver } from "./reports/reports.resolver.ts";

/** What the resolvers stand on; main.ts makes each part once. */
export type ResolverParts = {
  readonly platform: Platform;
  readonly feed: DataFeed;
  readonly figures: Figures;
  readonly collab: Collab;
};

/** Every resolver class of the product: the schema file is made of these alone. */
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

/**
 * Makes one instance of every resolver class.
 *
 * @returns what `buildTabellionSchema(resolverClasses, createResolvers(parts))` executes
 */
export function createResolvers({ platform, feed, figures, collab }: ResolverParts): readonly object[] {
  return [
    new AccessResolver(platform),
    new CatalogResolver(platform),
    new ObservationsResolver(platform, feed),
    new FiguresResolver(figures),
    new DocumentsResolver(platform, collab),
    new CommentsResolver(platform),
    new ThreadPeopleResolver(),
    new CommentPeopleResolver(),
    new ReportsResolver({ collab, figures }),
  ];
}
