import type { StatementWords } from "../contract/statements";
import { statementWords } from "../partial";
import { phrases } from "../phrases";

export const statements: StatementWords = statementWords("sv", {
  verbs: phrases`
    bekräftade
    bekräftar
    berättade
    berättar
    förklarade
    förklarar
    hävdade
    hävdar
    konstaterade
    konstaterar
    meddelade
    meddelar
    rapporterade
    rapporterar
    sa
    sade
    skrev
    skriver
    säger
    tillade
    tillägger
    uppgav
    uppger
    uppskattade
    uppskattar
    varnade
    varnar
  `,
  weakVerbs: phrases`
    beräknade
    beräknar
    krävde
    kräver
    noterade
    registrerade
    räknade
    räknade med
    räknar med
    talade om
    talar om
    väntade sig
    väntar sig
  `,
  carrying: "tillade | tillägger | fortsatte | fortsätter",
  accordingTo: "enligt | enligt uppgifter från | enligt uppgift från | med hänvisning till",
  relays: "citerar | citerade | med hänvisning till",
  that: "att | :",
  between: phrases`
    hade
    har
    i dag
    i går
    också
    på fredagen
    på lördagen
    på måndagen
    på onsdagen
    på söndagen
    på tisdagen
    på torsdagen
  `,
  notStatements: "det vill säga | så att säga | som sagt",
  notSources: "plan | planen | planerna | lagen | lag | schemat | preliminära resultat | avtalet | uppgift",
  pronouns: "han | hon | de",
  speakers: phrases`
    FN
    armén
    arrangörerna
    bolaget
    borgmästaren
    brandkåren
    departementet
    domstolen
    experter
    facken
    facket
    fackförbundet
    företaget
    försvarsmakten
    försvarsministeriet
    försvarsministern
    guvernören
    hälsoministeriet
    inrikesministeriet
    inrikesministern
    institutet
    kommissionen
    kommunen
    kustbevakningen
    källor
    läkare
    länsstyrelsen
    militären
    minister
    ministeriet
    ministern
    myndigheten
    myndigheter
    myndigheterna
    nyhetsbyrån
    operatören
    organisationen
    partiet
    polis
    polisen
    president
    presidenten
    pressekreterare
    presstalesperson
    rapporten
    regering
    regeringen
    regionen
    räddningstjänst
    räddningstjänsten
    röda korset
    sjukhuset
    sjöfartsverket
    smhi
    statsminister
    statsministern
    talesman
    talesmannen
    talesperson
    talesperson för
    talespersonen
    tingsrätten
    trafikverket
    universitetet
    utrikesministern
    vittnen
    åklagare
    åklagaren
    åklagarmyndigheten
    ögonvittnen
  `,
  agencies: "tt | reuters | afp | ap | dpa | ntb | ritzau | bbc | cnn | svt | sveriges radio | sr | ekot",
  stops: phrases`
    att
    dog
    där
    dödades
    efter
    evakuerades
    fanns
    finns
    fredagen
    för
    greps
    hade
    har
    i
    lördagen
    med
    medan
    men
    måndagen
    när
    och
    omkom
    onsdagen
    på
    saknas
    skadades
    som
    söndagen
    tisdagen
    torsdagen
    under
    var
    vid
    vårdades
    vårdas
    är
  `,
  relatives: "som",
});
