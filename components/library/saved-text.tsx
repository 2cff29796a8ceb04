import { useState } from "preact/hooks";
import type { Article } from "../../lib/model";
import { languageTag } from "../text/foreign";
import { useTranslation } from "../translation";
import { EvidenceMenu, type TakeEvidence } from "./evidence-menu";

/** One text of a saved article. */
export interface SavedVersion {
  readonly version: number;
  readonly savedAt: string;
  /** When the page was last read again with this text; missing where it never was. */
  readonly lastSeenAt?: string;
  readonly article: Article;
  /** SHA-256 of headline and passages, as lower-case hex. */
  readonly hash: string;
}

interface VersionChoiceProps {
  readonly versions: readonly SavedVersion[];
  readonly shown: number;
  readonly onShow: (index: number) => void;
}

function VersionChoice({ versions, shown, onShow }: VersionChoiceProps) {
  const { t, date } = useTranslation();
  if (versions.length < 2) return null;
  return (
    <select
      aria-label={t("library.versions", { count: versions.length })}
      value={String(shown)}
      onChange={(event) => onShow(Number(event.currentTarget.value))}
    >
      {versions.map((version, index) => (
        <option key={version.version} value={String(index)}>
          {index === versions.length - 1
            ? t("library.versionNow")
            : t("library.version", {
                number: version.version,
                date: date(version.savedAt) ?? version.savedAt,
              })}
        </option>
      ))}
    </select>
  );
}

function Passages({ article }: { readonly article: Article }) {
  return (
    <div class="saved-text" lang={languageTag(article.language)} dir={article.direction}>
      {article.passages.map(
        (passage, index) =>
          passage.role !== "headline" && (
            <p key={index} class={passage.role}>
              {passage.text}
            </p>
          ),
      )}
    </div>
  );
}

interface SavedTextProps {
  readonly versions: readonly SavedVersion[];
  readonly onTake: TakeEvidence;
}

/** An article's text as it was saved, in any of its versions. */
export function SavedText({ versions, onTake }: SavedTextProps) {
  const { t, date } = useTranslation();
  const [shown, setShown] = useState(versions.length - 1);
  const version = versions[shown] ?? versions.at(-1);
  if (!version) return null;
  const { article, savedAt, lastSeenAt, hash } = version;
  const savedOn = date(savedAt);
  const seenOn = lastSeenAt === undefined ? null : date(lastSeenAt);
  const replacedAt = versions[versions.indexOf(version) + 1]?.savedAt;
  const replacedOn = replacedAt === undefined ? null : date(replacedAt);
  return (
    <>
      <p class="note">
        {savedOn && t("library.savedOn", { date: savedOn })}
        {seenOn && <> · {t("library.seenOn", { date: seenOn })}</>}
        {replacedOn && <> · {t("library.replacedOn", { date: replacedOn })}</>}
        {article.partial && <> · {t(`partial.${article.partial}`)}</>}
      </p>
      <VersionChoice versions={versions} shown={shown} onShow={setShown} />
      <EvidenceMenu key={version.version} version={version} onTake={onTake} />
      <Passages article={article} />
      <p class="note">
        {t("evidence.hash")}:{" "}
        <bdi dir="ltr" class="hash">
          {hash}
        </bdi>
      </p>
    </>
  );
}
