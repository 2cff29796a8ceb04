import { useState } from "preact/hooks";
import { useRegainedFocus } from "../focus";
import type { SearchPlace } from "../popup/searches";
import { useTranslation } from "../translation";

const EMPTY: SearchPlace = { name: "", url: "" };
const HEADLINE_PLACE = "%s";

function isSearchAddress(url: string): boolean {
  return (
    url.startsWith("https://") &&
    url.includes(HEADLINE_PLACE) &&
    URL.canParse(url.replace(HEADLINE_PLACE, "a"))
  );
}

interface SearchesSettingProps {
  readonly searches: readonly SearchPlace[];
  readonly onChange: (searches: SearchPlace[]) => void;
}

function NewSearch({ onAdd }: { readonly onAdd: (place: SearchPlace) => void }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(EMPTY);
  const [refused, setRefused] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const place = { name: draft.name.trim(), url: draft.url.trim() };
    setRefused(!isSearchAddress(place.url));
    if (place.name === "" || !isSearchAddress(place.url)) return;
    onAdd(place);
    setDraft(EMPTY);
  };
  return (
    <form class="new-search" onSubmit={add}>
      <label>
        {t("settings.searches.name")}
        <input
          required
          maxLength={80}
          dir="auto"
          value={draft.name}
          onInput={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{t("settings.searches.url")}</span>
        <input
          required
          maxLength={500}
          dir="ltr"
          aria-invalid={refused}
          placeholder="https://example.org/?q=%s"
          value={draft.url}
          onInput={(event) => setDraft({ ...draft, url: event.currentTarget.value })}
        />
      </label>
      <button type="submit" class="quiet">
        {t("settings.searches.add")}
      </button>
      <p class="failed" role="alert">
        {refused && t("settings.searches.invalid")}
      </p>
    </form>
  );
}

/** The places that empty states link to for finding other reports. */
export function SearchesSetting({ searches, onChange }: SearchesSettingProps) {
  const { t } = useTranslation();
  const place = useRegainedFocus<HTMLFieldSetElement>(searches.length);
  return (
    <fieldset class="setting" ref={place}>
      <legend>{t("settings.searches")}</legend>
      <p class="note">{t("settings.searches.note")}</p>
      <ul class="search-places">
        {searches.map((place) => (
          <li key={place.url + place.name}>
            <bdi>{place.name}</bdi>
            <bdi class="address" dir="ltr">
              {place.url}
            </bdi>
            <button
              type="button"
              class="quiet"
              aria-label={t("settings.searches.remove", { name: place.name })}
              onClick={() => onChange(searches.filter((other) => other !== place))}
            >
              {t("library.delete")}
            </button>
          </li>
        ))}
      </ul>
      <NewSearch onAdd={(place) => onChange([...searches, place])} />
    </fieldset>
  );
}
