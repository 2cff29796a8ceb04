import type { PageWords } from "../contract/page";
import { phrases } from "../phrases";

export const page: PageWords = {
  code: "fr",
  direction: "ltr",
  script: "Latin",
  frequent:
    "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec son aux ses cette ont mais comme nous été leur deux après selon également",
  labels: {
    "related-links": phrases`
      lire aussi
      lire la suite
      lire également
      sur le même sujet
      voir aussi
      à lire aussi
      à lire également
      à voir aussi
    `,
    share: "partager|partager l'article|partager cet article",
    follow: "suivre",
    tags: "mots-clés|tags|thèmes",
    "source-line": "source|sources",
    byline: "par|rédigé par|écrit par",
    comments: "commentaires|commentaire",
    newsletter: "newsletter",
    advertisement: "publicité|annonce|contenu sponsorisé",
    "photo-credit": "photo|photos",
    "correction-contact": "tous droits réservés",
  },
  openers: {
    follow: "suivez-nous sur",
    newsletter: "inscrivez-vous à",
  },
  wall: {
    paywall: "réservé aux abonnés|pour lire la suite",
    login: "connectez-vous pour lire|créez un compte pour",
    consent: "nous utilisons des cookies|nos partenaires utilisent",
  },
  bylineMarks: "par|rédigé par|écrit par",
  deskWords: "rédaction|la rédaction|agence|agences|journaliste",
};
