import { Fragment } from "preact";
import { useId, useState } from "preact/hooks";
import type { Claim, Comparison } from "../../lib/model";
import { type MatrixColumn, type MatrixRow, matrixOf } from "../../lib/view/matrix";
import type { Sections } from "../../lib/view/sections";
import { voiceOf } from "../../lib/view/sources";
import { CorrectFigure } from "../corrections/correct-figure";
import { CorrectedClaim } from "../corrections/corrected-claim";
import { OutletName } from "../text/outlet-name";
import { Published } from "../text/published";
import { ShowMore } from "../text/show-more";
import { useTranslation } from "../translation";
import { Evidence } from "./evidence";
import { FactLabel } from "./fact-label";
import { GapWords } from "./gap-words";
import { HereTag } from "./here-tag";
import { MatrixCell } from "./matrix-cell";
import { useScope } from "./scope";
import { VerdictTag } from "./verdict-tag";

/** Facts and texts shown before the reader asks for all. */
const FIRST = 20;
const FIRST_TEXTS = 8;

function ColumnHead({ column }: { readonly column: MatrixColumn }) {
  const { t } = useTranslation();
  const { subjectId, articles } = useScope();
  const article = articles[column.articleId];
  return (
    <th scope="col">
      {column.articleId === subjectId && <HereTag />} <OutletName article={article} />
      {column.copies.length > 0 && (
        <span class="note"> {t("matrix.copies", { count: column.copies.length })}</span>
      )}
      <span class="column-date">
        <Published iso={article?.publishedAt ?? null} />
      </span>
    </th>
  );
}

function Row({
  row: { fact, cells },
  columns,
}: {
  readonly row: MatrixRow;
  readonly columns: readonly MatrixColumn[];
}) {
  const { articles, texts, subjectId } = useScope();
  const [open, setOpen] = useState<Claim | null>(null);
  const evidence = useId();
  const article = open && articles[open.articleId];
  const own = fact.claims.find((claim) => claim.articleId === subjectId) ?? null;
  return (
    <>
      <tr>
        <th scope="row">
          <FactLabel fact={fact} />
          <VerdictTag fact={fact} />
          <GapWords fact={fact} />
        </th>
        {cells.slice(0, columns.length).map((claims, index) => (
          <MatrixCell
            key={columns[index]?.text}
            claims={claims}
            fact={fact}
            own={own}
            open={open}
            evidence={evidence}
            onOpen={setOpen}
          />
        ))}
      </tr>
      <tr id={evidence} hidden={!article}>
        <td colSpan={columns.length + 1}>
          {open && article && (
            <div class="evidence">
              <Evidence claim={open} article={article} />
              <CorrectFigure voice={voiceOf(open, fact, texts, subjectId)} fact={fact} />
              <CorrectedClaim claim={open} article={article} />
            </div>
          )}
        </td>
      </tr>
    </>
  );
}

interface GridProps {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

function Grid({ columns, rows }: GridProps) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section class="matrix" aria-label={t("matrix.caption")} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{t("matrix.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("matrix.fact")}</th>
            {columns.map((column) => (
              <ColumnHead key={column.text} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.fact.id}>
              <Row row={row} columns={columns} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface MatrixTableProps {
  readonly comparison: Comparison;
  readonly sections: Sections;
}

/** Facts × reports at one glance: what each text gives, and what it leaves out. */
export function MatrixTable({ comparison, sections }: MatrixTableProps) {
  const { columns, rows } = matrixOf(comparison, sections, useScope().texts);
  return (
    <ShowMore items={columns} first={FIRST_TEXTS} more="fact.moreReports">
      {(shownColumns) => (
        <ShowMore items={rows} first={FIRST} more="matrix.moreFacts">
          {(shownRows) => <Grid columns={shownColumns} rows={shownRows} />}
        </ShowMore>
      )}
    </ShowMore>
  );
}
