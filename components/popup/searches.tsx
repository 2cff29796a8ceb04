import { Sign } from "../icons";
import { Message } from "../text/message";
import { useTranslation } from "../translation";

/** A place to search; `url` holds %s where the words go. */
export interface SearchPlace {
  readonly name: string;
  readonly url: string;
}

/** Words of a headline sent to a search: more finds nothing. */
const LONGEST_QUERY = 200;

function queryOf(headline: string): string {
  const words = Array.from(headline).slice(0, LONGEST_QUERY).join("");
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, ""));
}

/** Plain links that search for a headline: nothing is sent before the reader follows one. */
export function Searches({
  places,
  headline,
}: {
  readonly places: readonly SearchPlace[];
  readonly headline: string;
}) {
  const { t } = useTranslation();
  if (headline === "" || places.length === 0) return null;
  const query = queryOf(headline);
  return (
    <section class="section">
      <h2 class="section-title">{t("empty.search.title")}</h2>
      <ul class="links">
        {places.map((place) => (
          <li key={place.url}>
            <a href={place.url.replace("%s", () => query)} target="_blank" rel="noreferrer">
              <Message id="empty.search.link" values={{ engine: <bdi>{place.name}</bdi> }} />{" "}
              <Sign name="external" />
            </a>
          </li>
        ))}
      </ul>
      <p class="note">{t("empty.search.text")}</p>
    </section>
  );
}
