import type { MessageKey } from "../../lib/i18n";
import type { Fact } from "../../lib/model";
import type { SectionName, Sections } from "../../lib/view/sections";
import { voicesOf } from "../../lib/view/sources";
import { Sign, VerdictIcon } from "../icons";
import { ShowMore } from "../text/show-more";
import { useTranslation } from "../translation";
import { ClaimRow } from "./claim-row";
import { FactCard } from "./fact-card";
import { useScope } from "./scope";

/** Facts shown of each section before the reader asks for all of them. */
const FIRST: Readonly<Record<SectionName, number>> = {
  differ: 12,
  compatible: 6,
  onlyOthers: 5,
  onlyHere: 5,
  agree: 12,
};

function SectionTitle({ name, count }: { readonly name: SectionName; readonly count: number }) {
  const { t, number } = useTranslation();
  const verdict = name === "onlyHere" || name === "onlyOthers" ? "single" : name;
  const title: MessageKey = `section.${name}`;
  return (
    <>
      <span class={`section-sign verdict-${verdict}`}>
        <VerdictIcon verdict={verdict} />
      </span>
      {t(title)} <span class="count">{number(count)}</span>
    </>
  );
}

/**
 * Facts that one text alone gives. One needs no card, its claim is the row; unless copies of the text have changed the
 * figure, which is told.
 */
export function SingleFacts({ facts }: { readonly facts: readonly Fact[] }) {
  const { texts, subjectId } = useScope();
  const voiced = facts.map((fact) => ({ fact, voices: voicesOf(fact, texts, subjectId) }));
  const alike = voiced.filter(({ voices }) => voices.length < 2);
  return (
    <>
      {alike.length > 0 && (
        <ul class="claims singles">
          {alike.flatMap(({ fact, voices }) =>
            voices.map((voice) => (
              <ClaimRow key={fact.id} voice={voice} verdict="single" extent={null} fact={fact} isAlone />
            )),
          )}
        </ul>
      )}
      {voiced.map(({ fact, voices }) => voices.length > 1 && <FactCard key={fact.id} fact={fact} />)}
    </>
  );
}

function FactList({ name, facts }: { readonly name: SectionName; readonly facts: readonly Fact[] }) {
  const single = name === "onlyHere" || name === "onlyOthers";
  return (
    <ShowMore items={facts} first={FIRST[name]}>
      {(shown) =>
        single ? <SingleFacts facts={shown} /> : shown.map((fact) => <FactCard key={fact.id} fact={fact} />)
      }
    </ShowMore>
  );
}

interface FactSectionProps {
  readonly name: SectionName;
  readonly facts: readonly Fact[];
  readonly folded?: boolean;
}

function FactSection({ name, facts, folded = false }: FactSectionProps) {
  if (facts.length === 0) return null;
  const title = <SectionTitle name={name} count={facts.length} />;
  if (!folded)
    return (
      <section class={`section section-${name}`}>
        <h2 class="section-title">{title}</h2>
        <FactList name={name} facts={facts} />
      </section>
    );
  return (
    <details class={`section section-${name}`}>
      <summary>
        <h2 class="section-title">{title}</h2>
        <Sign name="chevron" />
      </summary>
      <FactList name={name} facts={facts} />
    </details>
  );
}

/** All facts: those that differ first, those that agree folded away. */
export function FactSections({ sections }: { readonly sections: Sections }) {
  return (
    <>
      <FactSection name="differ" facts={sections.differ} />
      <FactSection name="compatible" facts={sections.compatible} />
      <FactSection name="onlyOthers" facts={sections.onlyOthers} />
      <FactSection name="onlyHere" facts={sections.onlyHere} />
      <FactSection name="agree" facts={sections.agree} folded />
    </>
  );
}
