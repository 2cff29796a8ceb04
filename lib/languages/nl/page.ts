import type { PageWords } from "../contract/page";

export const page: PageWords = {
  code: "nl",
  direction: "ltr",
  script: "Latin",
  frequent:
    "de van het een en in is dat op te zijn voor met die niet aan er om ook als bij door naar uit maar over dan nog wordt werd heeft hebben was deze worden tot",
  labels: {
    "related-links": "lees ook|lees meer|lees verder|lees hier|bekijk ook|zie ook|meer over|meer nieuws",
    share: "deel|delen|deel dit artikel",
    follow: "volg ons",
    tags: "tags|onderwerpen|trefwoorden",
    "source-line": "bron|bronnen",
    byline: "door|geschreven door|auteur",
    comments: "reacties|reageer",
    newsletter: "nieuwsbrief",
    advertisement: "advertentie|advertenties|reclame",
    "photo-credit": "foto|beeld",
    "correction-contact": "alle rechten voorbehouden",
  },
  openers: {
    "related-links": "klik hier|meer lezen over",
    follow: "blijf op de hoogte",
    newsletter: "schrijf je in",
  },
  wall: {
    paywall: "alleen voor abonnees|verder lezen",
    login: "log in om verder|maak een account",
    consent: "gebruiken cookies|gebruikt cookies",
  },
  bylineMarks: "door|geschreven door|auteur",
  deskWords: "redactie|onze|verslaggever|correspondent|nieuwsdienst",
};
