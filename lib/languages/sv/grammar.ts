import { grammarWords } from "../partial";

export const grammar = grammarWords("sv", {
  words: {
    DET: "den | det | de | en | ett | denna | detta | dessa | sin | sitt | sina | hans | hennes | deras",
    ADP: "i | på | av | från | till | för | med | om | vid | hos | mot | mellan | efter | före | under | över | genom | utan | enligt | bland | sedan | ur | kring | trots | utanför | inom | inför | nära | längs | runt | framför | bakom | inklusive",
    PRON: "han | hon | vi | jag | sig | dem | som",
    CCONJ: "och | eller | men | samt",
    SCONJ: "att | eftersom | medan | när | innan | sedan | om | då",
    AUX: "är | var | varit | har | hade | haft | blir | blev | blivit | ska | skulle | kan | kunde | måste | får | fick",
    VERB: "dödades | dödas | omkom | omkommer | dog | dör | avled | avlider | drunknade | mördades | avrättades | förolyckades | skadades | skadas | sårades | såras | skottskadades | knivskadades | vårdas | vårdades | saknas | saknades | försvann | evakuerades | evakueras | flydde | flyr | fördrevs | greps | grips | anhölls | häktades | arresterades | fängslades | räddades | deltog | deltar | demonstrerade | samlades | förstördes | rasade | dödar | grep | griper | arresterade | evakuerade | räddade | förstörde | finns | fanns | ligger | låg | kom | kommer | kostar | kostade | väntas | sköt | exploderade | kolliderade | drabbade | inträffade | fördes | hittades",
    ADV: "fortfarande | också | även | redan | bara | nu | igen | där | här | senare | allvarligt | svårt | lindrigt | lätt | totalt | sammanlagt | kvar | hittills | samtidigt | omedelbart | direkt | tidigt | sent | ihjäl | dessutom | dock | därför",
    PART: "inte",
  },
  genitives: "av",
  passives: "blir | blev | blivit | bli",
  negations: "inte | ej",
  adjectives:
    "unga | yngre | äldre | gamla | civila | nya | stora | större | små | mindre | andra | ytterligare | misstänkta | beväpnade | maskerade | lokala | privata | tidigare | kvinnliga | manliga | vuxna | olika | beräknade | stulna",
  adjectiveEndings: ["ska", "liga", "iska"],
});
