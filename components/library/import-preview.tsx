import { Fragment } from "preact";
import { COLUMN_USES, type ColumnUse, DAY_ORDERS, type DayOrder } from "../../lib/model";
import { Foreign } from "../text/foreign";
import { Message } from "../text/message";
import { ShowMore } from "../text/show-more";
import { useTranslation } from "../translation";

/** What became known of a table so far. */
export interface TableSurvey {
  /** Share of the file that is read. */
  readonly share: number;
  /** Rows that hold an article's text, an address alone, neither. */
  readonly articles: number;
  readonly links: number;
  readonly nothing: number;
  /** Articles whose tags and notes are longer, or more, than are kept. */
  readonly cut: number;
  readonly dates: {
    readonly read: number;
    readonly unread: number;
    readonly undecided: number;
    /** The first that give no date, as they are written. */
    readonly unreadable: readonly string[];
    readonly ambiguous: readonly string[];
  };
}

export interface TablePreview {
  readonly name: string;
  readonly columns: readonly {
    readonly name: string;
    readonly use: ColumnUse;
    readonly samples: readonly string[];
  }[];
  readonly dayOrder: DayOrder | null;
  /** Null until it has begun. */
  readonly survey: TableSurvey | null;
}

export interface PreviewState {
  readonly state: "preview";
  readonly tables: readonly TablePreview[];
  /** Files that are imported as they are. */
  readonly others: number;
}

export interface PreviewActions {
  readonly onSetColumn: (table: number, column: string, use: ColumnUse) => void;
  readonly onSetDayOrder: (table: number, order: DayOrder | null) => void;
  readonly onStartImport: () => void;
  readonly onCancelPreview: () => void;
}

type TableProps = Pick<PreviewActions, "onSetColumn" | "onSetDayOrder"> & {
  readonly table: TablePreview;
  readonly place: number;
};

/** Columns shown before the reader asks for all. */
const FIRST = 40;

function Columns(props: TableProps) {
  return (
    <ShowMore items={props.table.columns} first={FIRST} more="import.column.more">
      {(columns) => <ColumnTable {...props} columns={columns} />}
    </ShowMore>
  );
}

type ColumnTableProps = TableProps & Pick<TablePreview, "columns">;

function ColumnTable({ table, columns, place, onSetColumn }: ColumnTableProps) {
  const { t } = useTranslation();
  return (
    <table class="import-columns">
      <caption class="visually-hidden">{t("import.preview.title", { name: table.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("import.column")}</th>
          <th scope="col">{t("import.column.use")}</th>
          <th scope="col">{t("import.column.values")}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ name, use, samples }) => (
          <tr key={name} data-use={use}>
            <th scope="row">
              <Foreign>{name}</Foreign>
            </th>
            <td>
              <select
                class={use === "ignore" ? "filter" : "filter active"}
                aria-label={t("import.column.useOf", { name })}
                value={use}
                onChange={({ currentTarget }) =>
                  onSetColumn(place, name, COLUMN_USES[currentTarget.selectedIndex] ?? "ignore")
                }
              >
                {COLUMN_USES.map((each) => (
                  <option key={each} value={each}>
                    {t(`import.use.${each}`)}
                  </option>
                ))}
              </select>
            </td>
            <td>
              <ul class="samples">
                {samples.map((sample) => (
                  <li key={sample} dir="auto">
                    {sample}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayOrderChoice({ table, place, onSetDayOrder }: TableProps) {
  const { t } = useTranslation();
  return (
    <label class="day-order">
      {t("import.dates.order")}
      <select
        class="filter"
        value={table.dayOrder ?? ""}
        onChange={({ currentTarget }) =>
          onSetDayOrder(place, DAY_ORDERS[currentTarget.selectedIndex - 1] ?? null)
        }
      >
        <option value="">{t("import.dates.order.none")}</option>
        {DAY_ORDERS.map((order) => (
          <option key={order} value={order}>
            {t(`import.dates.order.${order}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Dates as their table writes them, each in its own direction. */
function Examples({ written }: { readonly written: readonly string[] }) {
  return (
    <>
      {written.map((each, at) => (
        <Fragment key={each}>
          {at > 0 && " · "}
          <Foreign>{each}</Foreign>
        </Fragment>
      ))}
    </>
  );
}

function Dates(props: TableProps & { readonly dates: TableSurvey["dates"] }) {
  const { t, number } = useTranslation();
  const { read, unread, undecided, unreadable, ambiguous } = props.dates;
  const isAsked = undecided > 0 || props.table.dayOrder !== null;
  return (
    <>
      {read + unread + undecided === 0 && <p class="failed">{t("import.dates.none")}</p>}
      {read > 0 && <p>{t("import.dates.read", { count: read })}</p>}
      {unread > 0 && (
        <p class="failed">
          <Message
            id="import.dates.unread"
            count={unread}
            values={{ count: number(unread), examples: <Examples written={unreadable} /> }}
          />
        </p>
      )}
      {undecided > 0 && (
        <p class="failed">
          <Message
            id="import.dates.undecided"
            count={undecided}
            values={{ count: number(undecided), examples: <Examples written={ambiguous} /> }}
          />
        </p>
      )}
      {isAsked && <DayOrderChoice {...props} />}
    </>
  );
}

function Surveyed(props: TableProps) {
  const { t } = useTranslation();
  const { survey } = props.table;
  const { share = 0, articles = 0, links = 0, nothing = 0, cut = 0 } = survey ?? {};
  const told = [
    t("import.preview.articles", { count: articles }),
    links > 0 && t("import.preview.links", { count: links }),
    nothing > 0 && t("import.preview.nothing", { count: nothing }),
  ].filter((words) => words !== false);
  return (
    <div class="import-survey">
      {share < 1 && (
        <p class="note">
          {t("import.preview.looking")}{" "}
          <progress max={1} value={share} aria-label={t("import.preview.looking")} />
        </p>
      )}
      <div role="status">
        {share === 1 && <p>{told.join(" · ")}</p>}
        {share === 1 && articles === 0 && <p class="failed">{t("import.preview.noText")}</p>}
        {share === 1 && cut > 0 && <p class="failed">{t("import.preview.cut", { count: cut })}</p>}
        {share === 1 && articles > 0 && survey && <Dates {...props} dates={survey.dates} />}
      </div>
    </div>
  );
}

/** What the tables of an import hold, and what their columns are taken for, before anything is imported. */
export function ImportPreview({ tables, others, ...actions }: PreviewActions & Omit<PreviewState, "state">) {
  const { t } = useTranslation();
  const gives = ({ survey }: TablePreview) => (survey?.articles ?? 0) + (survey?.links ?? 0) > 0;
  return (
    <>
      {tables.map((table, place) => (
        <section key={`${place}${table.name}`} class="import-table">
          <h2 class="import-name">{t("import.preview.title", { name: table.name })}</h2>
          <p class="note">{t("import.preview.text")}</p>
          <Columns {...actions} table={table} place={place} />
          <Surveyed {...actions} table={table} place={place} />
        </section>
      ))}
      {others > 0 && <p class="note">{t("import.preview.others", { count: others })}</p>}
      <button
        type="button"
        class="primary"
        disabled={others === 0 && !tables.some(gives)}
        onClick={actions.onStartImport}
      >
        {t("import.preview.start")}
      </button>
      <button type="button" class="quiet" onClick={actions.onCancelPreview}>
        {t("import.preview.cancel")}
      </button>
    </>
  );
}
