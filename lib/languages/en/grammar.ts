import tagger from "../../../assets/data/tagging/en.json";
import { grammarWords } from "../partial";

export const grammar = grammarWords("en", {
  tagger,
  closedWords: null,
  possessiveEndings: [],
  nounShape: null,
  words: {
    DET: "the | a | an",
    PRON: "none | no one | nobody | noone | he | she | they | it | we | i | you | him | them | us | me | himself | herself | themselves | itself | which | who | whom | everyone | someone | anyone | everybody | somebody",
    NOUN: "per cent | city hall | town hall | crew | crews | gunshot wound | gunshot wounds | gunshot | gunshots",
    ADJ: "life threatening | life - threatening | non - life - threatening | non - life threatening | nonlife threatening | unsecured | unloaded",
    ADV: "annually | apiece | there | here | also | only | still | just | now | then | again | already | reportedly | allegedly | later | earlier | ago | together | often | never | twice | always | perhaps | maybe",
    CCONJ: "and | or | but | nor",
    SCONJ: "because | although | though | whether | unless | whereas | while | if | when",
    VERB: "met | said | says | told | tells | added | stated | announced | announces | confirmed | confirms | reported | warned | warns | explained | explains | argues | argued | insisted | insists | revealed | testified | wrote | writes | predicted | alleged | alleges | suggested | suggests | acknowledged | admitted | declared | died | dies | killed | kills | injured | arrested | rescued | hospitalized | hospitalised | evacuated | drowned | perished | struck | crashed | collapsed | exploded | remain | remained | appear | appears | appeared | identify | identifies | believe | believes | allege | tell | confirm",
    ADP: "in | including | worth | followed by | of | among | according to | despite | during | amid | onto | upon | because of | due to | along with | as well as",
  },
  genitives: "of",
  subordinating: "after | before | since | until | as | than | with",
  passives: "was | were | is | are | be | been | being | got | get | gets | getting",
  participialPassives: "being | getting",
  states: "dead | hurt | injured | wounded | missing | homeless | infected | unconscious | alive",
  attributiveUnits:
    "second | minute | hour | day | week | month | year | degree | inch | foot | yard | mile | meter | metre | km | kg | pound | gal | gallon | bpd | ton | barrel | acre | watt",
  adpositions:
    "aboard | alongside | amidst | amongst | as | atop | barring | beneath | beside | besides | circa | concerning | considering | except | excluding | following | like | minus | notwithstanding | opposite | past | plus | regarding | round | throughout | till | toward | towards | underneath | unlike | versus | vs | within | less | next | nearby | ahead | apart | aside | but | depending | given | instead | owing | prior | regardless | thanks | together | involving | ago | a | à | o | de | x",
  perfects: "have | has | had | having",
  floating: "each | all | both",
  relatives: "who | which | whom | whose | where",
  relativesBehindNoun: "that",
  negations: "not | never | no longer | n't",
  determiners: "my | your | his | her | its | our | their",
  possessives: "'s | ' s | ’ s | s",
  plurals: `people | men | women | children | police | staff | crew | personnel | aircraft | spacecraft | helicopter gunships | cattle | sheep | fish | deer | salmon | livestock | poultry | troops
    | dead | injured | wounded | missing | others | hurt | homeless | infected | unaccounted | teeth | feet | mice | geese | oxen | lives | wives | knives | wolves | leaves | halves | crises | analyses | bases
    | percent | per cent | pct | km | kms | kg | kgs | mph | kph | cm | mm | lb | lbs | ft | mg | gb | mb | tb | kw | mw | gw | bpd | gal | sq | hp | yen | yuan | rand | won | baht | euro | ringgit | naira | series | species
    | clergy | bacteria | criteria | alumni | cacti | means | headquarters | barracks | works | crossroads | hundredweight | dozen | hectare | head | jobs | data | media`,
  pluralEndings: ["s"],
  singularEndings: ["ss", "us", "is", "'s", "news"],
  agrees: true,
  quantifiers: "one | hundred | thousand",
});
