import { grammarWords } from "../partial";
import { phrases } from "../phrases";

export const grammar = grammarWords("sv", {
  words: {
    DET: "den | det | de | en | ett | denna | detta | dessa | sin | sitt | sina | hans | hennes | deras",
    ADP: phrases`
      av
      bakom
      bland
      efter
      enligt
      framför
      från
      för
      före
      genom
      hos
      i
      inför
      inklusive
      inom
      kring
      längs
      med
      mellan
      mot
      nära
      om
      på
      runt
      sedan
      till
      trots
      under
      ur
      utan
      utanför
      vid
      över
    `,
    PRON: "han | hon | vi | jag | sig | dem | som",
    CCONJ: "och | eller | men | samt",
    SCONJ: "att | eftersom | medan | när | innan | sedan | om | då",
    AUX: phrases`
      blev
      blir
      blivit
      fick
      får
      hade
      haft
      har
      kan
      kunde
      måste
      ska
      skulle
      var
      varit
      är
    `,
    VERB: phrases`
      anhölls
      arresterade
      arresterades
      avled
      avlider
      avrättades
      deltar
      deltog
      demonstrerade
      dog
      drabbade
      drunknade
      dödades
      dödar
      dödas
      dör
      evakuerade
      evakuerades
      evakueras
      exploderade
      fanns
      finns
      flydde
      flyr
      fängslades
      fördes
      fördrevs
      förolyckades
      förstörde
      förstördes
      försvann
      grep
      greps
      griper
      grips
      hittades
      häktades
      inträffade
      knivskadades
      kolliderade
      kom
      kommer
      kostade
      kostar
      ligger
      låg
      mördades
      omkom
      omkommer
      rasade
      räddade
      räddades
      saknades
      saknas
      samlades
      skadades
      skadas
      skottskadades
      sköt
      sårades
      såras
      väntas
      vårdades
      vårdas
    `,
    ADV: phrases`
      allvarligt
      bara
      dessutom
      direkt
      dock
      där
      därför
      fortfarande
      hittills
      här
      igen
      ihjäl
      kvar
      lindrigt
      lätt
      nu
      också
      omedelbart
      redan
      sammanlagt
      samtidigt
      senare
      sent
      svårt
      tidigt
      totalt
      även
    `,
    PART: "inte",
  },
  genitives: "av",
  passives: "blir | blev | blivit | bli",
  negations: "inte | ej",
  adjectives: phrases`
    andra
    beräknade
    beväpnade
    civila
    gamla
    kvinnliga
    lokala
    manliga
    maskerade
    mindre
    misstänkta
    nya
    olika
    privata
    små
    stora
    stulna
    större
    tidigare
    unga
    vuxna
    yngre
    ytterligare
    äldre
  `,
  adjectiveEndings: ["ska", "liga", "iska"],
});
