import type { PageWords } from "../contract/page";
import { phrases } from "../phrases";

export const page: PageWords = {
  code: "de",
  direction: "ltr",
  script: "Latin",
  frequent:
    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so",
  labels: {
    "related-links": phrases`
      auch interessant
      das könnte dich auch interessieren
      das könnte sie auch interessieren
      das könnte sie interessieren
      empfohlener externer inhalt
      empfohlener redaktioneller inhalt
      externer inhalt
      lesen sie auch
      lesen sie außerdem
      lesen sie dazu
      lesen sie hier
      lesen sie mehr
      mehr
      mehr dazu
      mehr zu
      mehr zum thema
      meistgelesen
      passend zum thema
      weitere artikel
      weitere informationen
      weitere nachrichten
      weitere themen
      weiterführende links
      weiterlesen
      zum thema
    `,
    share: phrases`
      artikel teilen
      artikel versenden
      drucken
      e-mail
      facebook
      link kopieren
      link kopiert
      merken
      per mail teilen
      speichern
      teilen
      versenden
    `,
    follow: "folgen|folgen sie uns|folge uns",
    tags: "themen|schlagwörter|schlagworte|stichworte|tags|rubrik|ressort|zu den themen",
    "source-line": "quelle|quellen|mit material von|mit agenturmaterial|mit agenturen",
    byline: phrases`
      autor
      autoren
      autorin
      ein artikel von
      ein beitrag von
      ein bericht von
      ein interview von
      ein kommentar von
      eine kolumne von
      redaktion
      text
      von
    `,
    comments: "kommentare|kommentar|kommentieren|kommentar schreiben|zu den kommentaren|diskutieren sie mit",
    newsletter: "newsletter|newsletter abonnieren|jetzt abonnieren|abonnieren|jetzt anmelden",
    advertisement:
      "anzeige|anzeigen|werbung|sponsored|gesponsert|advertorial|anzeige in kooperation|affiliate-link",
    "photo-credit": "foto|fotos|bild|bilder|bildquelle|bildrechte|fotoquelle|quelle bild",
    "correction-contact":
      "alle rechte vorbehalten|impressum|datenschutz|fehler melden|fehler gefunden|korrektur",
  },
  openers: {
    "related-links": phrases`
      alles zum thema
      das könnte sie
      hier finden sie
      hier geht es zu
      hier gehts zu
      mehr news
      mehr über
      weitere informationen zu
    `,
    follow: "folgen sie",
    newsletter: phrases`
      abonnieren sie
      bleiben sie auf dem laufenden
      jetzt für den
      melden sie sich
      mit der anmeldung
      mit unserem newsletter
    `,
    advertisement: "anzeige|werbung|affiliate-links|dieser artikel enthält",
    comments: "diskutieren sie|die kommentare|kommentare zu",
  },
  wall: {
    paywall: phrases`
      bereits abonnent
      exklusiv für abonnenten
      jetzt weiterlesen
      mit einem abo
      nur für abonnenten
      sie haben bereits ein
    `,
    login: "melden sie sich an, um|loggen sie sich ein|jetzt kostenlos registrieren",
    consent: phrases`
      cookie-einstellungen
      datenschutzerklärung
      externen inhalt
      externer inhalt
      nutzen cookies
      verwenden cookies
    `,
  },
  bylineMarks: phrases`
    autor
    autorin
    ein artikel von
    ein beitrag von
    ein bericht von
    ein gastbeitrag von
    ein interview von
    ein kommentar von
    eine kolumne von
    kolumne von
    text
    von
  `,
  deskWords: phrases`
    agentur
    agenturen
    autor
    autorin
    chefredakteur
    dpa
    folgen
    korrespondent
    korrespondentin
    nachrichten
    redakteur
    redakteurin
    redaktion
    reporter
    reporterin
    ressort
    team
    volontär
    volontärin
  `,
};
