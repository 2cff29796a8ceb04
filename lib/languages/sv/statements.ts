import type { StatementWords } from "../contract/statements";
import { statementWords } from "../partial";

export const statements: StatementWords = statementWords("sv", {
  verbs:
    "sade | sa | säger | uppgav | uppger | meddelade | meddelar | berättade | berättar | bekräftade | bekräftar | skrev | skriver | rapporterade | rapporterar | varnade | varnar | förklarade | förklarar | hävdade | hävdar | uppskattade | uppskattar | konstaterade | konstaterar | tillade | tillägger",
  weakVerbs:
    "kräver | krävde | räknar med | räknade med | väntar sig | väntade sig | talar om | talade om | beräknar | beräknade | noterade | räknade | registrerade",
  carrying: "tillade | tillägger | fortsatte | fortsätter",
  accordingTo: "enligt | enligt uppgifter från | enligt uppgift från | med hänvisning till",
  relays: "citerar | citerade | med hänvisning till",
  that: "att | :",
  between:
    "har | hade | också | i dag | i går | på måndagen | på tisdagen | på onsdagen | på torsdagen | på fredagen | på lördagen | på söndagen",
  notStatements: "det vill säga | så att säga | som sagt",
  notSources: "plan | planen | planerna | lagen | lag | schemat | preliminära resultat | avtalet | uppgift",
  pronouns: "han | hon | de",
  speakers:
    "polis | polisen | räddningstjänsten | räddningstjänst | brandkåren | myndigheter | myndigheterna | myndigheten | regeringen | regering | minister | ministern | statsministern | statsminister | utrikesministern | försvarsministern | inrikesministern | försvarsministeriet | inrikesministeriet | hälsoministeriet | ministeriet | departementet | president | presidenten | guvernören | borgmästaren | kommunen | länsstyrelsen | regionen | åklagaren | åklagare | åklagarmyndigheten | domstolen | tingsrätten | militären | armén | försvarsmakten | facket | facken | fackförbundet | organisationen | arrangörerna | bolaget | företaget | operatören | källor | vittnen | ögonvittnen | experter | läkare | sjukhuset | nyhetsbyrån | röda korset | FN | institutet | universitetet | rapporten | talesperson | talespersonen | talesman | talesmannen | presstalesperson | pressekreterare | kustbevakningen | sjöfartsverket | trafikverket | partiet | kommissionen | smhi | talesperson för",
  agencies: "tt | reuters | afp | ap | dpa | ntb | ritzau | bbc | cnn | svt | sveriges radio | sr | ekot",
  stops:
    "vårdas | vårdades | skadades | dödades | omkom | dog | greps | saknas | evakuerades | finns | fanns | att | som | i | på | vid | efter | med | men | och | medan | när | där | under | för | har | hade | är | var | måndagen | tisdagen | onsdagen | torsdagen | fredagen | lördagen | söndagen",
  relatives: "som",
});
