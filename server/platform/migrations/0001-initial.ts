import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The first schema. One history serves PostgreSQL and the embedded database, so nothing here may need an
 * extension. Free-text codes, periods and states are checked by the use cases, which name what was wrong;
 * the constraints below only keep what no message could repair.
 */
export class Initial1700000000001 implements MigrationInterface {
  readonly name = "Initial1700000000001";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error("The first schema has nothing before it to go back to: restore a backup instead");
  }
}

const access = [
  `CREATE TABLE account (
     id uuid PRIMARY KEY,
     email text NOT NULL UNIQUE,
     name text NOT NULL,
     password_hash text NOT NULL,
     locale text NOT NULL DEFAULT 'vi',
     active boolean NOT NULL DEFAULT true,
     created_at timestamptz NOT NULL DEFAULT now())`,
  // report and unit_group narrow a role; both null: the whole workspace.
  `CREATE TABLE role_grant (
     id uuid PRIMARY KEY,
     account uuid NOT NULL REFERENCES account(id) ON DELETE CASCADE,
     role text NOT NULL CHECK (role IN ('VIEWER','REVIEWER','DRAFTER','DATA_OWNER','PUBLISHER','ADMINISTRATOR')),
     report uuid,
     unit_group text)`,
  "CREATE INDEX role_grant_account ON role_grant (account)",
  `CREATE TABLE session (
     token_hash text PRIMARY KEY,
     account uuid NOT NULL REFERENCES account(id) ON DELETE CASCADE,
     created_at timestamptz NOT NULL DEFAULT now(),
     expires_at timestamptz NOT NULL)`,
  `CREATE TABLE api_token (
     id uuid PRIMARY KEY,
     token_hash text NOT NULL UNIQUE,
     account uuid NOT NULL REFERENCES account(id) ON DELETE CASCADE,
     name text NOT NULL,
     created_at timestamptz NOT NULL DEFAULT now(),
     expires_at timestamptz)`,
  `CREATE TABLE collab_ticket (
     token_hash text PRIMARY KEY,
     account uuid NOT NULL REFERENCES account(id) ON DELETE CASCADE,
     report uuid NOT NULL,
     expires_at timestamptz NOT NULL,
     used_at timestamptz)`,
  // Guesses at passwords, counted over every path and instance.
  `CREATE TABLE sign_in_guess (
     key text PRIMARY KEY,
     guesses integer NOT NULL,
     since timestamptz NOT NULL)`,
];

const data = [
  `CREATE TABLE reporting_unit (
     code text PRIMARY KEY,
     name_vi text NOT NULL,
     name_en text,
     search_text text NOT NULL)`,
  `CREATE TABLE unit_group (
     code text PRIMARY KEY,
     name_vi text NOT NULL,
     name_en text,
     search_text text NOT NULL)`,
  `CREATE TABLE unit_group_member (
     unit_group text NOT NULL REFERENCES unit_group(code),
     unit text NOT NULL REFERENCES reporting_unit(code),
     position integer NOT NULL,
     PRIMARY KEY (unit_group, unit))`,
  `CREATE TABLE indicator (
     code text PRIMARY KEY,
     name_vi text NOT NULL,
     name_en text,
     definition text,
     unit_of_measure_vi text NOT NULL,
     unit_of_measure_en text,
     decimals integer NOT NULL CHECK (decimals BETWEEN 0 AND 6),
     direction text NOT NULL CHECK (direction IN ('HIGHER_IS_BETTER','LOWER_IS_BETTER','NEUTRAL')),
     nature text NOT NULL CHECK (nature IN ('FLOW','STOCK','CUMULATIVE')),
     unit_aggregation text NOT NULL CHECK (unit_aggregation IN ('SUM','MEAN','WEIGHTED_MEAN','NONE')),
     time_aggregation text NOT NULL CHECK (time_aggregation IN ('SUM','MEAN','LAST','NONE')),
     weight_indicator text REFERENCES indicator(code),
     formula text,
     formula_version integer NOT NULL DEFAULT 0,
     restricted boolean NOT NULL DEFAULT false,
     owner uuid REFERENCES account(id),
     search_text text NOT NULL)`,
  `CREATE TABLE observation (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     indicator text NOT NULL REFERENCES indicator(code),
     unit text NOT NULL REFERENCES reporting_unit(code),
     period text NOT NULL,
     breakdown text NOT NULL DEFAULT '',
     value numeric,
     state text CHECK (state IN ('NOT_REPORTED','NOT_APPLICABLE')),
     status text NOT NULL CHECK (status IN ('ESTIMATED','PROVISIONAL','FINAL')),
     source text,
     note text,
     author uuid REFERENCES account(id),
     recorded_at timestamptz NOT NULL,
     CHECK ((value IS NULL) <> (state IS NULL)))`,
  "CREATE INDEX observation_key ON observation (indicator, period, unit, breakdown, id DESC)",
  `CREATE TABLE target (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     indicator text NOT NULL REFERENCES indicator(code),
     unit text NOT NULL REFERENCES reporting_unit(code),
     period text NOT NULL,
     breakdown text NOT NULL DEFAULT '',
     kind text NOT NULL,
     value numeric NOT NULL,
     assigned_by text NOT NULL,
     decision text,
     author uuid REFERENCES account(id),
     recorded_at timestamptz NOT NULL)`,
  "CREATE INDEX target_key ON target (indicator, period, unit, breakdown, kind, id DESC)",
  // Whoever writes data first takes this row's lock: feed numbers are then in commit order, without gaps
  // that a reader could step over.
  "CREATE TABLE feed_counter (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), seq bigint NOT NULL)",
  "INSERT INTO feed_counter (seq) VALUES (0)",
  `CREATE TABLE change_feed (
     seq bigint PRIMARY KEY,
     kind text NOT NULL CHECK (kind IN ('OBSERVATION','TARGET','INDICATOR','UNIT')),
     indicator text,
     unit text,
     period text,
     breakdown text,
     at timestamptz NOT NULL)`,
  // What was put in once and must not come back when somebody has deleted or changed it, e.g. the sample.
  "CREATE TABLE seeded (what text PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())",
];

const text = [
  // document_seq is the number of the newest row of the report's update log: appending raises it in the same
  // statement, so that several instances can never give out one number twice.
  `CREATE TABLE report (
     id uuid PRIMARY KEY,
     title text NOT NULL,
     period text NOT NULL,
     unit text NOT NULL REFERENCES reporting_unit(code),
     status text NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT','RELEASED')),
     created_by uuid REFERENCES account(id),
     created_at timestamptz NOT NULL DEFAULT now(),
     updated_at timestamptz NOT NULL DEFAULT now(),
     document_seq bigint NOT NULL DEFAULT 0)`,
  `CREATE TABLE document_update (
     document uuid NOT NULL REFERENCES report(id) ON DELETE CASCADE,
     seq bigint NOT NULL,
     update bytea NOT NULL,
     author uuid,
     at timestamptz NOT NULL DEFAULT now(),
     PRIMARY KEY (document, seq))`,
  `CREATE TABLE document_snapshot (
     document uuid PRIMARY KEY REFERENCES report(id) ON DELETE CASCADE,
     seq bigint NOT NULL,
     state bytea NOT NULL,
     at timestamptz NOT NULL DEFAULT now())`,
  `CREATE TABLE thread (
     id uuid PRIMARY KEY,
     report uuid NOT NULL REFERENCES report(id) ON DELETE CASCADE,
     anchor_from text NOT NULL,
     anchor_to text NOT NULL,
     quotation text NOT NULL,
     state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN','RESOLVED')),
     author uuid NOT NULL REFERENCES account(id),
     created_at timestamptz NOT NULL DEFAULT now(),
     resolved_by uuid REFERENCES account(id),
     resolved_at timestamptz)`,
  "CREATE INDEX thread_report ON thread (report, created_at)",
  `CREATE TABLE comment (
     id uuid PRIMARY KEY,
     thread uuid NOT NULL REFERENCES thread(id) ON DELETE CASCADE,
     body text NOT NULL,
     author uuid NOT NULL REFERENCES account(id),
     created_at timestamptz NOT NULL DEFAULT now())`,
  "CREATE INDEX comment_thread ON comment (thread, created_at)",
];

const statements = [...access, ...data, ...text];
