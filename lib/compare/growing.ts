/**
 * Facts of an event with many reports. To hold every figure against every other would take the square of their number,
 * so the first reports are aligned in full, and each later one with a few of those before it.
 */
import { align, excessOf, NOTHING_SAID, type ReaderWords } from "./alignment";
import { type ArticleStatements, linkTo, prepared } from "./links";
import type { Assertion } from "./statements";

/** Reports that are aligned in full: their number goes into the work with its square. */
export const CORE = 8;
/** Reports just before, which tell what is known by then. */
const RECENT = 4;
/** Reports whose figures most others give too. */
const CENTRAL = 4;

type Group = Assertion[];

interface Fit {
  readonly statement: Assertion;
  readonly group: Group;
  readonly excess: number;
}

/** Groups of statements about one thing, to which reports are added in the order of their time. */
export class GrowingGroups {
  readonly #articles: ArticleStatements[] = [];
  readonly #groups: Group[] = [];
  readonly #groupOf = new Map<Assertion, Group>();

  /** @param said what the reader said of pairs of figures, over all reports that will be added */
  constructor(private readonly said: ReaderWords = NOTHING_SAID) {}

  get groups(): readonly (readonly Assertion[])[] {
    return this.#groups;
  }

  /** The first reports, at most `CORE` of them, each as its statements. */
  begin(articles: readonly (readonly Assertion[])[]): void {
    for (const group of align(articles, this.said)) this.#add([...group]);
    this.#articles.push(...prepared(articles));
  }

  /** Adds one more report: each of its statements to the group that it fits best, or to one of its own. */
  add(statements: readonly Assertion[]): void {
    const [article] = prepared([statements]);
    if (!article) return;
    const taken = this.#fitting(article);
    for (const statement of statements) {
      const group = taken.get(statement);
      if (group) this.#join(group, statement);
      else this.#add([statement]);
    }
    this.#articles.push(article);
  }

  #add(group: Group): void {
    this.#groups.push(group);
    for (const statement of group) this.#groupOf.set(statement, group);
  }

  #join(group: Group, statement: Assertion): void {
    group.push(statement);
    this.#groupOf.set(statement, group);
  }

  /** How many of a report's figures others give too. */
  #sharedIn({ statements }: ArticleStatements): number {
    let shared = 0;
    for (const statement of statements) if ((this.#groupOf.get(statement)?.length ?? 0) > 1) shared++;
    return shared;
  }

  /** The reports before that a new one is held against. */
  #references(): ArticleStatements[] {
    const central = this.#articles
      .map((article) => ({ article, shared: this.#sharedIn(article) }))
      .sort((a, b) => b.shared - a.shared)
      .slice(0, CENTRAL)
      .map(({ article }) => article);
    return [...new Set([...this.#articles.slice(-RECENT), ...central])];
  }

  /** Statement → the group that it joins: what the reader said, then the best fit; one statement of a report in each. */
  #fitting(article: ArticleStatements): ReadonlyMap<Assertion, Group> {
    const taken = new Map<Assertion, Group>();
    for (const statement of article.statements) {
      const group = this.#saidGroup(statement);
      if (group) taken.set(statement, group);
    }
    for (const { statement, group } of this.#fits(article))
      if (!taken.has(statement) && ![...taken.values()].includes(group)) taken.set(statement, group);
    return taken;
  }

  /** The group of what the reader said to be the same. */
  #saidGroup(statement: Assertion): Group | undefined {
    const same = this.said.sameAs(statement).find((other) => this.#groupOf.has(other));
    return same && this.#groupOf.get(same);
  }

  /** Which group each statement may join, the best fit first. */
  #fits(article: ArticleStatements): Fit[] {
    const references = this.#references();
    const ties = { links: linkTo(article, references, []), said: this.said };
    const known = new Map<Group, Assertion[]>();
    for (const statement of references.flatMap(({ statements }) => statements)) {
      const group = this.#groupOf.get(statement);
      if (group) known.set(group, [...(known.get(group) ?? []), statement]);
    }
    const recent = new Set(this.#articles.slice(-RECENT).flatMap(({ statements }) => statements));
    // What goes on changing is nearest to what the reports just before gave.
    for (const [group, others] of known) {
      const latest = others.filter((other) => recent.has(other));
      if (latest.length > 0) known.set(group, latest);
    }
    const fits = article.statements.flatMap((statement) =>
      [...known]
        .filter(
          ([group, others]) =>
            others.some((other) => ties.links.get(statement)?.has(other)) &&
            this.said.allow([statement], group),
        )
        .map(([group, others]) => ({ statement, group, excess: excessOf([statement], others, ties) })),
    );
    return fits.filter(({ excess }) => excess > 0).sort((a, b) => b.excess - a.excess);
  }
}
