import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { GraphQLDateTime } from "graphql-scalars";
import { InputError } from "../../../shared/base/input-error.ts";
import { Decimal, decimalText, parseDecimal } from "../../../shared/number/decimal.ts";
import { parsePeriod, periodText } from "../../../shared/period/period.ts";

/**
 * An exact number. Inside the server an incoming one is its canonical text, ready for a `numeric` column;
 * outgoing ones may be that text or a `Decimal`.
 */
export const DecimalScalar: GraphQLScalarType<string, string> = new GraphQLScalarType<string, string>({
  name: "Decimal",
  description:
    'An exact decimal number, sent as text so that no digit is lost: `"16461.31"`, `"-0.5"`, `"63"`. ' +
    "At most 30 digits before the point and 10 after it; no exponent and no thousands separators. " +
    "In a query a bare number such as `16461.31` is read by its exact digits; in JSON variables use text.",
  serialize: writeDecimal,
  parseValue: readDecimal,
  parseLiteral: (node) => readDecimal(literalText(node, "Decimal", '"16461.31"')),
});

/** A period; inside the server it is its canonical text, e.g. `"2023-S1"`, which is also what columns hold. */
export const PeriodScalar: GraphQLScalarType<string, string> = new GraphQLScalarType<string, string>({
  name: "Period",
  description:
    'A period as text: a year `"2023"`, a half-year `"2023-S1"`, a quarter `"2023-Q2"`, a month `"2023-06"`, ' +
    'a range `"2020/2025"` or a cumulative period `"/2023-06"` (from the start to the end of June 2023).',
  serialize: (value) => {
    if (typeof value !== "string") throw new TypeError(`A period leaves as its text, not as ${typeof value}`);
    return value;
  },
  parseValue: readPeriod,
  parseLiteral: (node) => readPeriod(literalText(node, "Period", '"2023-S1"')),
});

/** An instant with its offset, e.g. `"2023-07-15T08:30:00Z"`; a `Date` inside the server. */
export const DateTimeScalar: GraphQLScalarType = GraphQLDateTime;

function writeDecimal(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Decimal) return decimalText(value);
  throw new TypeError(`A decimal leaves as its text or as a Decimal, not as ${typeof value}`);
}

function readDecimal(value: unknown): string {
  // A JSON number has already been through a binary float: its digits can no longer be trusted.
  if (typeof value !== "string")
    throw new InputError(`A Decimal is sent as text such as "16461.31", but ${shown(value)} came`);
  return decimalText(parseDecimal(value));
}

function readPeriod(value: unknown): string {
  if (typeof value !== "string")
    throw new InputError(`A Period is sent as text such as "2023-S1", but ${shown(value)} came`);
  return periodText(parsePeriod(value));
}

function literalText(node: ValueNode, name: string, example: string): string {
  const isNumber = node.kind === Kind.INT || node.kind === Kind.FLOAT;
  if (node.kind === Kind.STRING || (isNumber && name === "Decimal")) return node.value;
  throw new GraphQLError(`A ${name} is written as ${example}`, { nodes: node });
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 60);
}
