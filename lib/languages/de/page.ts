import type { PageWords } from "../contract/page";

export const page: PageWords = {
  code: "de",
  direction: "ltr",
  script: "Latin",
  frequent:
    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so",
  labels: {
    "related-links":
      "empfohlener redaktioneller inhalt|empfohlener externer inhalt|externer inhalt|lesen sie auch|lesen sie hier|lesen sie dazu|lesen sie mehr|lesen sie außerdem|auch interessant|mehr zum thema|mehr dazu|mehr zu|mehr|weiterlesen|weitere artikel|weitere informationen|weitere nachrichten|weitere themen|weiterführende links|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte sie interessieren|zum thema|passend zum thema|meistgelesen",
    share:
      "teilen|artikel teilen|per mail teilen|e-mail|drucken|merken|speichern|link kopieren|link kopiert|versenden|artikel versenden|facebook",
    follow: "folgen|folgen sie uns|folge uns",
    tags: "themen|schlagwörter|schlagworte|stichworte|tags|rubrik|ressort|zu den themen",
    "source-line": "quelle|quellen|mit material von|mit agenturmaterial|mit agenturen",
    byline:
      "von|text|autor|autorin|autoren|redaktion|ein beitrag von|ein bericht von|ein artikel von|ein interview von|ein kommentar von|eine kolumne von",
    comments: "kommentare|kommentar|kommentieren|kommentar schreiben|zu den kommentaren|diskutieren sie mit",
    newsletter: "newsletter|newsletter abonnieren|jetzt abonnieren|abonnieren|jetzt anmelden",
    advertisement:
      "anzeige|anzeigen|werbung|sponsored|gesponsert|advertorial|anzeige in kooperation|affiliate-link",
    "photo-credit": "foto|fotos|bild|bilder|bildquelle|bildrechte|fotoquelle|quelle bild",
    "correction-contact":
      "alle rechte vorbehalten|impressum|datenschutz|fehler melden|fehler gefunden|korrektur",
  },
  openers: {
    "related-links":
      "hier geht es zu|hier gehts zu|hier finden sie|das könnte sie|weitere informationen zu|alles zum thema|mehr über|mehr news",
    follow: "folgen sie",
    newsletter:
      "abonnieren sie|melden sie sich|jetzt für den|mit unserem newsletter|bleiben sie auf dem laufenden|mit der anmeldung",
    advertisement: "anzeige|werbung|affiliate-links|dieser artikel enthält",
    comments: "diskutieren sie|die kommentare|kommentare zu",
  },
  wall: {
    paywall:
      "nur für abonnenten|jetzt weiterlesen|exklusiv für abonnenten|mit einem abo|bereits abonnent|sie haben bereits ein",
    login: "melden sie sich an, um|loggen sie sich ein|jetzt kostenlos registrieren",
    consent:
      "verwenden cookies|nutzen cookies|cookie-einstellungen|datenschutzerklärung|externer inhalt|externen inhalt",
  },
  bylineMarks:
    "von|text|autor|autorin|ein beitrag von|ein bericht von|ein artikel von|ein interview von|ein kommentar von|eine kolumne von|kolumne von|ein gastbeitrag von",
  deskWords:
    "redaktion|agentur|agenturen|redakteur|redakteurin|reporter|reporterin|korrespondent|korrespondentin|dpa|volontär|volontärin|ressort|autor|autorin|folgen|nachrichten|team|chefredakteur",
};
