import type { PageWords } from "../contract/page";
import { phrases } from "../phrases";

export const page: PageWords = {
  code: "it",
  direction: "ltr",
  script: "Latin",
  frequent:
    "di e il la che in a per un del è una sono della con non si i da le dei al come ma anche più nel alla ha gli delle lo dal questo su stato se",
  labels: {
    "related-links": phrases`
      articoli correlati
      correlati
      leggi anche
      leggi di più
      leggi tutto
      notizie correlate
      potrebbe interessarti
      potrebbe interessarti anche
    `,
    share: "condividi|condividi su|stampa",
    follow: "seguici",
    tags: "tag|tags|argomenti",
    "source-line": "fonte|fonti",
    byline: "di|a cura di|scritto da",
    comments: "commenti|commenta",
    newsletter: "newsletter",
    advertisement: "pubblicità|annuncio|annunci",
    "photo-credit": "immagine|crediti",
    "correction-contact": "riproduzione riservata",
  },
  openers: {
    "related-links": "clicca qui|per saperne di più",
    follow: "seguici su",
    newsletter: "iscriviti alla",
  },
  wall: {
    paywall: "riservato agli abbonati|per continuare a leggere",
    login: "accedi per leggere|registrati per",
    consent: "utilizziamo i cookie|utilizza cookie",
  },
  bylineMarks: "di|a cura di|scritto da",
  deskWords: "redazione|agenzia|agenzie|inviato|inviata",
};
