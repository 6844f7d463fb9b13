import type { Locale } from "../../shared/base/locale.ts";

/** An example that runs as it is on the sample workspace. */
export type Example = {
  /** The operation's name, by which its tab is found again. */
  readonly operation: string;
  readonly title: Readonly<Record<Locale, string>>;
  /** Said above the query, without `#`. */
  readonly remark: Readonly<Record<Locale, string>>;
  readonly query: string;
  readonly variables: object;
};

const variables = { period: "2023-S1" };

const valuesOfOnePeriod: Example = {
  operation: "ValuesOfOnePeriod",
  title: { vi: "Giá trị của một kỳ", en: "Values of one period" },
  remark: {
    vi: "Mỗi số một dòng, kèm chữ in đúng như trong báo cáo; số nào thiếu thì có lý do ở missing.",
    en: "One row per figure, with its text as a report prints it; what has no value says why in `missing`.",
  },
  query: `query ValuesOfOnePeriod($period: Period!, $unit: String, $refs: [FigureRef!]!) {
  figures(refs: $refs, period: $period, unit: $unit) {
    indicatorName
    measure
    value
    unitOfMeasure
    status
    missing
    trendWord
    text(format: { unitLabel: true })
  }
}
`,
  variables: {
    ...variables,
    unit: "THANH_HOA",
    refs: [
      { indicator: "GRDP_YOY_PCT" },
      { indicator: "STATE_BUDGET_REVENUE" },
      { indicator: "STATE_BUDGET_REVENUE", measure: "PERCENT_OF_TARGET", target: "BUDGET" },
      { indicator: "TOURISM_REVENUE", measure: "CHANGE_PERCENT" },
      { indicator: "NATIONAL_PRIZE_RATE", measure: "FRACTION" },
      { indicator: "SEA_GAMES_MEDALS", breakdown: "medal:vang" },
      { indicator: "JOBS_CREATED", measure: "CHANGE" },
    ],
  },
};

const enterpriseTable: Example = {
  operation: "EnterpriseTable",
  title: { vi: "Bảng 26 doanh nghiệp × 6 chỉ tiêu", en: "26 enterprises × 6 indicators" },
  remark: {
    vi: "Cả bảng trong một lần hỏi, có dòng cộng. Ô “-” là không phát sinh, không phải số 0.",
    en: "The whole table in one request, with its total. A cell “-” is not applicable, which is not zero.",
  },
  query: `query EnterpriseTable($query: FigureTableQuery!, $period: Period!) {
  figureTable(query: $query, period: $period) {
    columns {
      indicator
      name
      unitOfMeasure
    }
    rows {
      unit
      unitName
      cells {
        text
        missing
      }
    }
    total {
      text
    }
  }
}
`,
  variables: {
    ...variables,
    query: {
      group: "DOANH_NGHIEP",
      columns: [
        { indicator: "ENTERPRISE_REVENUE" },
        { indicator: "ENTERPRISE_BUDGET_PAYMENT" },
        { indicator: "ENTERPRISE_SOCIAL_INSURANCE" },
        { indicator: "ENTERPRISE_AVG_INCOME" },
        { indicator: "ENTERPRISE_WORKERS" },
        { indicator: "ENTERPRISE_SOCIAL_WELFARE" },
      ],
    },
  },
};

const changeAndProvenance: Example = {
  operation: "ChangeAndProvenance",
  title: { vi: "Một mức tăng giảm và nguồn gốc", en: "A change and its provenance" },
  remark: {
    vi: "Con số này tính từ đâu: công thức thay số, từng số liệu góp vào, ai ghi và khi nào.",
    en: "Where a figure comes from: the formula with numbers put in, and every observation behind it.",
  },
  query: `query ChangeAndProvenance($period: Period!, $ref: FigureRef!) {
  figures(refs: [$ref], period: $period) {
    indicatorName
    unitName
    trendWord
    text(format: { unitLabel: true })
    status
    provenance {
      explanation
      operands(first: 60) {
        role
        unitName
        period
        value
        missing
        status
        source
        note
        revision
        recordedBy
        recordedAt
      }
    }
  }
}
`,
  variables: { ...variables, ref: { indicator: "ENTERPRISE_REVENUE", unit: "DN03", measure: "CHANGE" } },
};

const recordObservation: Example = {
  operation: "RecordObservation",
  title: { vi: "Ghi một số liệu", en: "Record an observation" },
  remark: {
    vi: "Cần vai trò phụ trách số liệu (data@sample.local). Mở một báo cáo ở cửa sổ khác để thấy câu chữ đổi theo.",
    en: "Needs the role of a data owner (data@sample.local). Watch a report in another window change with it.",
  },
  query: `mutation RecordObservation($input: [ObservationInput!]!) {
  recordObservations(input: $input) {
    cursor
    observations {
      id
      indicator
      unit
      period
      value
      status
      note
      recordedAt
    }
  }
}
`,
  variables: {
    input: [
      {
        indicator: "ENTERPRISE_REVENUE",
        unit: "DN03",
        period: "2023-S1",
        value: "6120.45",
        status: "PROVISIONAL",
        note: "Ghi từ trang thử GraphQL",
      },
    ],
  },
};

const followFigures: Example = {
  operation: "FollowFigures",
  title: { vi: "Theo dõi thay đổi", en: "Follow changes" },
  remark: {
    vi: "Chạy rồi để đó: mọi giá trị về ngay, sau đó chỉ những số thay đổi. Ghi một số liệu ở cửa sổ khác để thử.",
    en: "Leave it running: every value comes at once, later only those that change. Record one in another window.",
  },
  query: `subscription FollowFigures($period: Period!, $refs: [FigureRef!]!) {
  figuresChanged(refs: $refs, period: $period, after: "0") {
    cursor
    figures {
      indicatorName
      unitName
      trendWord
      text(format: { unitLabel: true })
    }
  }
}
`,
  variables: {
    ...variables,
    refs: [
      { indicator: "ENTERPRISE_REVENUE", unit: "DN03" },
      { indicator: "ENTERPRISE_REVENUE", unit: "DOANH_NGHIEP" },
      { indicator: "ENTERPRISE_REVENUE", unit: "DOANH_NGHIEP", measure: "CHANGE" },
      { indicator: "ENTERPRISE_REVENUE", unit: "DN03", measure: "RANK" },
    ],
  },
};

/** The examples in the order in which they are offered. */
export const examples: readonly Example[] = [
  valuesOfOnePeriod,
  enterpriseTable,
  changeAndProvenance,
  recordObservation,
  followFigures,
];

/**
 * Gives an example as a tab shows it.
 *
 * @param locale of the remark above the query
 * @returns the query with its remark, and its variables as JSON text
 */
export function exampleTab(example: Example, locale: Locale): { query: string; variables: string } {
  return {
    query: `${commented(example.remark[locale])}\n${example.query}`,
    variables: JSON.stringify(example.variables, null, 2),
  };
}

/** As wide as the editor is on a small screen, in characters. */
const remarkWidth = 56;

function commented(remark: string): string {
  const lines: string[] = [];
  for (const word of remark.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= remarkWidth) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines.map((line) => `# ${line}`).join("\n");
}
