import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import { InputError } from "../../../shared/base/input-error.ts";

/** The most rows that one page may have; also what `first` is checked against. */
export const maxPageSize = 500;

/** A request for one page: `after` holds the sort values of the last row seen, as its cursor carried them. */
export type PageRequest = { readonly first: number; readonly after: readonly string[] | null };

/** One page: rows with the sort values that their cursors carry. */
export type Page<Row> = {
  readonly rows: readonly { readonly row: Row; readonly sortValues: readonly string[] }[];
  readonly hasNextPage: boolean;
  /** Counted only when a query asks for it. */
  readonly countAll: () => Promise<number>;
};

/**
 * Reads the two paging arguments.
 *
 * @param first rows wanted, 1 to 500
 * @param after a cursor of the same list, or `null` for its start
 * @param sortColumns how many values a cursor of this list carries
 * @returns e.g. `readPageRequest(50, null, 1)` is `{ first: 50, after: null }`
 * @throws InputError when `first` is out of range or the cursor is not one of this list's
 */
export function readPageRequest(
  first: number,
  after: string | null | undefined,
  sortColumns: number,
): PageRequest {
  if (first < 1 || first > maxPageSize)
    throw new InputError(`first must be from 1 to ${maxPageSize}, but it is ${first}`, { first });
  return { first, after: after == null ? null : readCursor(after, sortColumns) };
}

/**
 * Cuts one page out of rows that were read with a limit of `first + 1`, the extra one telling whether more follow.
 *
 * @returns e.g. for `first` 1 and two rows: a page of one row with `hasNextPage` true
 */
export function pageOf<Row>(
  found: readonly Row[],
  request: PageRequest,
  sortValues: (row: Row) => readonly string[],
  countAll: () => Promise<number>,
): Page<Row> {
  const rows = found.slice(0, request.first).map((row) => ({ row, sortValues: sortValues(row) }));
  return { rows, hasNextPage: found.length > request.first, countAll };
}

@ObjectType("PageInfo", { simpleResolvers: true, description: "Where a page of a list ends." })
export class PageInfoType {
  @Field(() => Boolean, { description: "Whether more follow; ask for them with `after: endCursor`." })
  readonly hasNextPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The cursor of the page's last entry; null when it is empty.",
  })
  readonly endCursor: string | null;

  constructor(hasNextPage: boolean, endCursor: string | null) {
    this.hasNextPage = hasNextPage;
    this.endCursor = endCursor;
  }
}

/** What `connectionOf` makes: a GraphQL type that shows one page. */
export type ConnectionClass<Node extends object> = {
  new (): object;
  from<Row>(page: Page<Row>, nodeOf: (row: Row) => Node): object;
};

/**
 * Makes the connection type of a list, with its edge type: `edges`, `nodes`, `pageInfo`, `totalCount`.
 *
 * @param name of the node in GraphQL, e.g. `connectionOf("Indicator", () => IndicatorType)` makes `IndicatorConnection`
 */
export function connectionOf<Node extends object>(
  name: string,
  nodeType: () => ClassType<Node>,
): ConnectionClass<Node> {
  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: `One ${name} of a page, with its cursor.`,
  })
  class EdgeType {
    @Field(nodeType, { description: `The ${name} itself.` })
    node: Node;

    @Field(() => String, { description: "Opaque; give it as `after` to continue behind this entry." })
    cursor: string;

    constructor(node: Node, cursor: string) {
      this.node = node;
      this.cursor = cursor;
    }
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `One page of a list of ${name}s.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: "The entries with their cursors." })
    edges: EdgeType[] = [];

    @Field(() => [nodeType()], { description: "The entries alone, in the same order." })
    nodes: Node[] = [];

    @Field(() => PageInfoType, { description: "Whether more follow, and from where." })
    pageInfo: PageInfoType = new PageInfoType(false, null);

    // A function on purpose: GraphQL's own resolver calls it only when the field was asked for.
    @Field(() => Int, { description: "How many entries the whole list has, over all pages." })
    totalCount: () => Promise<number> = () => Promise.resolve(0);

    static from<Row>(page: Page<Row>, nodeOf: (row: Row) => Node): ConnectionType {
      const connection = new ConnectionType();
      connection.edges = page.rows.map(
        ({ row, sortValues }) => new EdgeType(nodeOf(row), writeCursor(sortValues)),
      );
      connection.nodes = connection.edges.map((edge) => edge.node);
      connection.pageInfo = new PageInfoType(page.hasNextPage, connection.edges.at(-1)?.cursor ?? null);
      connection.totalCount = page.countAll;
      return connection;
    }
  }
  return ConnectionType;
}

function writeCursor(sortValues: readonly string[]): string {
  return Buffer.from(JSON.stringify(sortValues)).toString("base64url");
}

function readCursor(cursor: string, sortColumns: number): readonly string[] {
  const values = parseJson(Buffer.from(cursor, "base64url").toString("utf8"));
  const isOurs = Array.isArray(values) && values.length === sortColumns && values.every(isCursorValue);
  if (!isOurs)
    throw new InputError(
      `after must be an endCursor that this list gave, but it is "${cursor.slice(0, 60)}"`,
      {},
    );
  return values;
}

function isCursorValue(value: unknown): value is string {
  // PostgreSQL text cannot hold NUL: such a cursor is forged, and would fail as our mistake.
  return typeof value === "string" && !value.includes("\0");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is one of the ways of not being a cursor; the caller names it.
    return null;
  }
}
