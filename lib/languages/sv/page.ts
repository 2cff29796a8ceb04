import type { PageWords } from "../contract/page";
import { phrases } from "../phrases";

export const page: PageWords = {
  code: "sv",
  direction: "ltr",
  script: "Latin",
  frequent:
    "och i att det som en pa ar av till med han inte har de om ett fran vid kan sig ska efter eller mot enligt blev hade ocksa den var sager mellan utan varit nar manga sedan detta",
  relatives: [
    "og i det som en pa er av til med han ikke har de om et fra ved kan seg skal etter eller mot ifolge ble hadde ogsa den var sier mellom uten vaert nar mange siden dette",
    "og i det som en pa er af til med han ikke har de om et fra ved kan sig skal efter eller mod ifolge blev havde ogsa den var siger mellem uden vaeret nar mange siden dette",
  ],
  labels: {
    "related-links": phrases`
      fler nyheter
      läs mer
      läs också
      läs vidare
      läs även
      mer om
      mer om ämnet
      mest läst
      relaterade artiklar
      relaterat
      se också
      se även
    `,
    share: "dela|dela artikeln|tipsa|skriv ut|kopiera länk",
    follow: "följ oss|följ ämnet",
    tags: "taggar|ämnen|ämne|i artikeln",
    "source-line": "källa|källor",
    byline: "av|text|skriven av|reporter",
    comments: "kommentarer|kommentera",
    newsletter: "nyhetsbrev|nyhetsbrevet",
    advertisement: "annons|annonser|annonssamarbete|reklam",
    "photo-credit": "foto|bild|bilder|arkivbild|genrebild",
    "correction-contact": "rättelse|alla rättigheter förbehållna|kontakta redaktionen|ansvarig utgivare",
  },
  openers: {
    "related-links": "klicka här|läs mer om|läs allt om|missa inte",
    follow: "följ oss på",
    newsletter: "prenumerera på|anmäl dig till|få nyhetsbrevet",
    advertisement: "artikeln fortsätter efter annonsen",
  },
  wall: {
    paywall: "endast för prenumeranter|bara för prenumeranter|läs hela artikeln|bli prenumerant",
    login: "logga in för att|skapa ett konto",
    consent: "använder cookies|använder kakor",
  },
  bylineMarks: "av|text|skriven av",
  deskWords: "redaktionen|redaktion|reporter|korrespondent|nyhetsbyrå|tt|nyheter",
};
