import { Sign } from "../icons";
import { Foreign } from "../text/foreign";
import { Message } from "../text/message";
import { useTranslation } from "../translation";

/** A place to search; `url` holds %s where the words go. */
export interface SearchPlace {
  readonly name: string;
  readonly url: string;
}

/** Characters sent to a search: more finds nothing. */
const LONGEST_QUERY = 200;

/** The address that searches a place for words. */
function searchAddress(place: SearchPlace, words: string): string {
  const short = Array.from(words).slice(0, LONGEST_QUERY).join("");
  const query = encodeURIComponent(short.replace(/\p{Surrogate}/gu, ""));
  return place.url.replace("%s", () => query);
}

interface FindProps {
  readonly places: readonly SearchPlace[];
  readonly words: string;
  /** True where the article is saved with the same click. */
  readonly saves: boolean;
  /** Opens the address of a search, the article saved before where that is asked for. */
  readonly onFind: (address: string, save: boolean) => void;
}

/** The way to other reports: a search in the first of the reader's engines, the others as links. Nothing is sent before. */
export function FindReports({ places, words, saves, onFind }: FindProps) {
  const { t } = useTranslation();
  const [first, ...others] = places;
  if (words === "" || !first) return null;
  return (
    <>
      <button type="button" class="primary" onClick={() => onFind(searchAddress(first, words), saves)}>
        <Sign name="search" /> {t(saves ? "find.saveAndFind" : "find.find")}
      </button>
      <p class="note">
        <Message
          id="find.words"
          values={{ engine: <bdi>{first.name}</bdi>, words: <Foreign>{words}</Foreign> }}
        />
      </p>
      {others.length > 0 && (
        <ul class="links">
          {others.map((place) => (
            <li key={place.url}>
              <a href={searchAddress(place, words)} target="_blank" rel="noreferrer">
                <Message id="empty.search.link" values={{ engine: <bdi>{place.name}</bdi> }} />{" "}
                <Sign name="external" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
