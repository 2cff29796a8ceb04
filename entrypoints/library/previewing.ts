/** The tables of an import as they are looked at before: what their columns are taken for, and what that would give. */
import { useRef, useState } from "preact/hooks";
import type { PreviewActions, PreviewState } from "../../components/library/import-preview";
import {
  type ColumnPreview,
  columnsIn,
  type Source,
  type Survey,
  surveyOf,
  type TablePlan,
  USUAL_PLAN,
  useOf,
} from "../../lib/store/filling";

/** A file that is a table. */
interface Table {
  readonly source: Source;
  readonly columns: readonly ColumnPreview[];
  readonly plan: TablePlan;
  readonly survey: Survey | null;
}

interface Previewed {
  readonly tables: readonly Table[];
  /** Files that are no tables. */
  readonly others: readonly Source[];
}

async function previewed(sources: readonly Source[]): Promise<Previewed> {
  const columns = await Promise.all(sources.map(columnsIn));
  return {
    tables: sources.flatMap((source, at) => {
      const found = columns[at];
      return found ? [{ source, columns: found, plan: USUAL_PLAN, survey: null }] : [];
    }),
    others: sources.filter((_, at) => !columns[at]),
  };
}

function stateOf({ tables, others }: Previewed): PreviewState {
  return {
    state: "preview",
    tables: tables.map(({ source, columns, plan, survey }) => ({
      name: source.name,
      columns: columns.map((column) => ({ ...column, use: useOf(column.name, plan) })),
      dayOrder: plan.dayOrder,
      survey,
    })),
    others: others.length,
  };
}

const isOneUse = (use: string) => use === "headline" || use === "text" || use === "address";

/** The plan once a column is taken for something else; what can be one column only is taken from the other. */
function planned(
  columns: readonly ColumnPreview[],
  plan: TablePlan,
  name: string,
  use: ColumnPreview["use"],
) {
  const others = columns.filter(
    (each) => isOneUse(use) && each.name !== name && useOf(each.name, plan) === use,
  );
  const freed = Object.fromEntries(others.map((each) => [each.name, "ignore" as const]));
  return { ...plan, uses: { ...plan.uses, ...freed, [name]: use } };
}

/** @param start imports files, each with what the reader said of it */
export function usePreview(start: (sources: readonly Source[]) => void, onFailure: (error: unknown) => void) {
  const [now, setNow] = useState<Previewed | null>(null);
  /** Which look at a table is the last one. */
  const looks = useRef(new Map<number, number>());
  const change = (place: number, part: Partial<Table>): void =>
    setNow(
      (before) =>
        before && {
          ...before,
          tables: before.tables.map((table, at) => (at === place ? { ...table, ...part } : table)),
        },
    );
  const look = async (place: number, source: Source, plan: TablePlan): Promise<void> => {
    const turn = (looks.current.get(place) ?? 0) + 1;
    looks.current.set(place, turn);
    change(place, { plan, survey: null });
    for await (const survey of surveyOf(source, plan)) {
      if (looks.current.get(place) !== turn) return;
      change(place, { survey });
      // Lets the page paint.
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  const leave = (): void => {
    for (const [place, turn] of looks.current) looks.current.set(place, turn + 1);
    setNow(null);
  };
  const plan = (place: number, next: (table: Table) => TablePlan): void => {
    const table = now?.tables[place];
    if (table) void look(place, table.source, next(table)).catch(onFailure);
  };
  const open = async (files: readonly File[]): Promise<void> => {
    const sources = files.map((file): Source => ({ name: file.name, blob: file }));
    const found = await previewed(sources);
    if (found.tables.length === 0) return start(sources);
    setNow(found);
    await Promise.all(found.tables.map(({ source, plan: usual }, place) => look(place, source, usual)));
  };
  const actions: PreviewActions = {
    onSetColumn: (place, name, use) =>
      plan(place, ({ columns, plan: before }) => planned(columns, before, name, use)),
    onSetDayOrder: (place, dayOrder) => plan(place, ({ plan: before }) => ({ ...before, dayOrder })),
    onStartImport: () => {
      if (!now) return;
      leave();
      start([...now.tables.map(({ source, plan: said }) => ({ ...source, plan: said })), ...now.others]);
    },
    onCancelPreview: leave,
  };
  return {
    ...actions,
    preview: now && stateOf(now),
    onFiles: (files: readonly File[]) => void open(files).catch(onFailure),
  };
}
