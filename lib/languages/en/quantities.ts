import packed from "../../../assets/data/units/en.json";
import type { QuantityWords } from "../contract/quantities";
import { crossed } from "../phrases";
import { unitTable } from "../unit-table";
import { persons, things } from "./groups";
import { kinds } from "./kinds";

const NOT =
  "not | never | cannot | can ' t | couldn ' t | don ' t | doesn ' t | didn ' t | won ' t | wouldn ' t | mustn ' t | shouldn ' t";

/** Behind a quotation: '"It was quiet," said one welder'. */
const SPEAKER = crossed(
  ", | \" | ” | ' | ’",
  crossed("said | says | added | recalled | asked | wrote", "one"),
);

export const quantities: QuantityWords = {
  code: "en",
  clitics: { prefixes: [], suffixes: [], finals: {} },
  abbreviations:
    "mr | mrs | ms | dr | prof | st | gov | sen | rep | gen | lt | col | capt | cpt | sgt | maj | cmdr | adm | pres | hon | rev | jr | sr | inc | ltd | co | corp | no | nos | vs | etc | approx | est | dept | ave | blvd | rd | jan | feb | mar | apr | ch | jun | jul | aug | sep | sept | oct | nov | dec | mon | tue | wed | thu | fri | sat | sun | fig | vol | pp | ed | sq | ft | in | mi | supt | insp | det | atty | messrs | mme | al",
  hedges: {
    before: {
      exact:
        "hand over | hands over | handed over | handing over | turn over | turned over | take over | took over | taken over | pulled over | ran over | won over | give up to | gave up to | more about | know about | learn about | learning about | details about | information about | questions about | talk about | talking about | told about | heard about | concerns about | spread over | spread out over | staggered over | phased in over | phased over | over the course of | over a period of | anything short of | nothing short of | stop short of | stopped short of | stopping short of",
      about:
        "perhaps | maybe | perhaps about | maybe about | about | around | some | roughly | approximately | approx | approx. | nearly | almost | close to | close on | circa | c. | an estimated | estimated | estimated at | estimated to be | just about | in the region of | in the order of | on the order of | in the neighborhood of | in the vicinity of | or so | as good as | something like | somewhere around | nearing | approaching | an approximate | near | nigh on | virtually | upward of about | the best part of | the equivalent of | plus or minus",
      "at-least":
        "at least | no fewer than | no less than | not fewer than | not less than | a minimum of | minimum of | at the very least | at a minimum | or more than at least | not under | no lower than",
      "more-than":
        "more than | over | above | upwards of | upward of | in excess of | exceeding | exceeds | exceeded | exceed | well over | just over | slightly over | a little over | slightly more than | a little more than | well above | just above | surpassing | surpasses | surpassed | topping | topped | tops | greater than | higher than | longer than | larger than | north of | beyond | better than | well in excess of | little more than | far more than | considerably more than | many more than | even more than",
      "at-most":
        "up to | as many as | as much as | as high as | as long as | as far as | as few as at most | no more than | not more than | no greater than | no larger than | no longer than | no higher than | at most | a maximum of | maximum of | not exceeding | does not exceed | did not exceed | not over | at the most | capped at | a cap of | limited to | a limit of | or fewer than at most | could reach | can reach | may reach | might reach | could yet reach | may yet reach | could go as high as | reaching up to | barely | hardly | scarcely | never more than | not even | barely reaches | barely reached | hardly reached",
      "less-than":
        "less than | fewer than | under | below | just under | just below | just short of | well under | well below | not quite | smaller than | lower than | shorter than | short of | shy of | just shy of | south of | slightly less than | slightly under | a little less than | a little under | slightly fewer than | little less than",
    },
    open: {},
    after: {
      "at-least":
        "or more | at least | and more | or greater | or above | or higher | or longer | or over | and above | and up | minimum | at a minimum | plus | +",
      "more-than": "and counting | - plus | -plus | - odd more",
      "at-most": "at most | or less | or fewer | at the most | maximum | or below | or under | or lower",
      about: "or so | or thereabouts | approximately | roughly | - odd | - ish | odd | give or take",
    },
    within: {},
    limits: "within | within a period of | within the next | within another | within just | within only",
    denials: crossed(
      NOT,
      "hold | seat | fit | fit in | carry | take | take in | accommodate | last | exceed | cost | need | require | spend | stay | survive | withstand | allow | permit | be",
    ),
  },
  ranges: {
    openers:
      "between | from | anywhere between | anywhere from | somewhere between | ranging from | ranging between",
    joiners: "and | to | or | through | and about | and perhaps | up to",
    alternatives: "or",
  },
  history: {
    moves:
      "rose | rise | rises | risen | rising | grew | grow | grows | grown | growing | increased | increase | increases | increasing | climbed | climb | climbs | climbing | jumped | jump | jumps | jumping | soared | surged | surging | swelled | doubled | tripled | fell | fall | falls | fallen | falling | dropped | drop | drops | dropping | declined | decline | decreased | decrease | decreasing | shrank | shrunk | shrinking | slid | sank from | cut | cutting | raised | raises | raising | raise | lowered | lowering | revised | revise | went | gone | going | go | moved | moving | up | down | bringing | brought | brings | updated | upgraded | widened | narrowed | expanded | reduced | reducing | lifted | pushed | pushing | advanced | slipped | edged | crept | ballooned | improved | changed",
    from: "from | up from | down from | up from the | down from the",
    earlier:
      "had stood at | stood earlier at | had been | had been at | was earlier put at | had been put at | had earlier been | previously stood at | previously put at | earlier put at | an earlier toll of | earlier toll of | an earlier count of | earlier count of | an earlier figure of | earlier figure of | earlier estimate of | an earlier estimate of | previous toll of | a previous toll of | the previous toll of | previous count of | previous figure of | previous estimate of | initial toll of | initial count of | initial figure of | initial estimate of | initially put at | initially reported | initially said | earlier reported | had earlier reported | had reported | earlier said | had earlier said | from an earlier | from the previous | from a previous | from an initial | from the earlier | revised from | earlier toll was | previous toll was | earlier count was | up from an earlier | the toll had been | had counted | had listed",
    earlierAfter:
      "the night before | the day before | a day earlier | hours earlier | an hour earlier | earlier in the day | earlier that day | earlier on | a week earlier | a month earlier | a year earlier | the previous day | the previous night | previously | at first | initially reported | initially | in an earlier count | in an earlier toll | as first reported",
    against:
      "instead of | against | compared with | compared to | rather than | from | to | versus | up from | down from",
  },
  kinds,
  persons,
  personEndings: [
    "ists",
    "icians",
    "women",
    "crats",
    "goers",
    "workers",
    "fighters",
    "officers",
    "keepers",
    "ologists",
    "athletes",
    "tenders",
    "mates",
    "smen",
  ],
  measureNouns:
    "value | amount | total | sum | rate | level | figure | number | distance | range | maximum | minimum | average | tune | extent | cost | order",
  measured:
    "price | prices | cost | costs | budget | revenue | profit | loss | losses | damage | depth | height | speed | temperature | inflation | unemployment | turnout | share | stake | debt | deficit | surplus | salary | wage | fine | magnitude | weight | length | area | population",
  countVerbs:
    "put | puts | counted | count | counts | counting | tallied | recorded | records | reported | reports | confirmed | confirms | registered | logged | heard | estimated | estimates | listed | lists | found | need | needs | needed | bring | brings | brought | took | takes | left | leaves | leaving",
  seeks:
    "searching for | search for | looking for | look for | hunt for | hunting for | hunting | in search of | seeking",
  offsets: "away | outside | after | before | of | from | since | into | following | prior to",
  amounts:
    "remain | set | priced | reached | reaches | reach | totalled | totaled | totals | stood at | stands at | stand at | stood | stands | hit | hits | topped | exceeded | exceeds | cost | costs | averaged | averages | measured | measures | weighed | weighs | covers | covered | spans | lasted | lasts | came to | comes to | amounted | amounts | accounted | accounts | traded | closed | settled | ended | opened | remained | remains | held | kept | numbered | numbers | valued | estimated | put | worth",
  sought:
    "suspect | suspects | gunman | gunmen | shooter | shooters | attacker | attackers | assailant | assailants | killer | killers | fugitive | fugitives | robber | robbers | thief | thieves | culprit | culprits | perpetrator | perpetrators | kidnapper | kidnappers | bomber | bombers | terrorist | terrorists | burglar | burglars | escapee | escapees",
  periods: "past | last | next | coming | previous | first | following",
  deathExaminers: "coroner | medical examiner",
  directions: "up | down",
  dimensions: "tall | long | wide | deep | high | thick",
  worth:
    "worth | valued at | valued | worth about | priced at | estimated at | totaling | totalling | costing | worth an estimated | worth at least | worth more than",
  priceLimits: "under | over | above | below | exceeding",
  since: "after | before | since",
  acts: "count | counts | charge | charges | act | acts | case | cases | crime | crimes | chance | way | ways | years",
  victims: "victim | victims",
  lastingVerbs:
    "sentenced | jailed | imprisoned | suspended | banned | married | remanded | postponed | delayed | extended | detained | closed | evacuated",
  leaving: "left | leaves | leaving | leave | put | puts | putting | landed",
  includes: "included | include | includes",
  noneLeft: `no survivors | no known survivors | ${crossed("killing | kills | killed", "all aboard | all on board | everyone aboard | everyone on board | everybody on board | everybody aboard | all those on board | all those aboard")} | ${crossed("all aboard | all on board | everyone aboard | everyone on board | all those on board", "died | were killed | was killed | perished")}`,
  wounds:
    "wound | wounds | injury | injuries | burns | lacerations | gunshot wound | gunshot wounds | stab wounds | stab wound",
  bearing:
    "had | has | have | having | suffered | suffers | sustained | sustains | received | with | from | for",
  hospitals:
    "hospital | hospitals | medical center | medical centre | medical centers | trauma center | trauma centre | emergency room | infirmary",
  carrying:
    "taken | transported | rushed | airlifted | flown | driven | brought | sent | sends | send | treated | admitted | remain | remained | remains | went | showed | arrived | walked | transferred | moved | carried | drove | hospitalized | hospitalised",
  contents: "in",
  paidFor: "for | on | toward | towards",
  populated:
    "city | town | village | community | nation | country | county | island | suburb | settlement | hamlet | municipality",
  things,
  exchange: crossed(
    "to the | against the | per | for one | to one",
    "dollar | US dollar | U.S. dollar | euro | pound | pound sterling | yen",
  ),
  relatives: "who | whom",
  equivalents: "or | equivalent to | the equivalent of | or the equivalent of",
  belowZero: "below zero | below 0",
  plus: "plus | plus another | plus a further | and another | and a further | on top of another",
  kin: crossed(
    "mother | father | parent | parents | mum | mom | dad | stepmother | stepfather | grandmother | grandfather | widow | widower",
    "of | to",
  ),
  counters: "number of | numbers of",
  table: unitTable(packed),
  units: {
    percent: "per cent | pct | per cents | percents",
    "percentage-point":
      "percentage points | percentage point | points of percentage | pp | ppt | percentage - point | per cent points",
    "basis-point": "basis points | basis point | bps | bp | - basis - point",
    kilometer: "kilometres | kilometre | klicks",
    meter: "metres | metre",
    centimeter: "centimetres | centimetre | cms",
    millimeter: "millimetres | millimetre",
    mile: "mi",
    "nautical-mile": "sea miles",
    yard: "yds",
    foot: "ft.",
    inch: "in.",
    "square-kilometer":
      "square kilometres | square kilometre | square km | square kms | square - kilometer | square - kilometre",
    "square-meter": "square metres | square metre | square - meter | square - metre",
    "square-mile": "square - mile | sq. miles",
    "square-foot": "square - foot | sq feet",
    dunam: "dunums",
    second: "secs | sec",
    minute: "mins | min",
    hour: "hrs | an hour | of an hour | of an hour's",
    day: "working days | business days | full days | straight days | consecutive days | more days | further days | days' | day's",
    night: "straight nights | consecutive nights",
    week: "straight weeks | consecutive weeks | more weeks | full weeks | weeks' | week's",
    month: "straight months | consecutive months | more months | months' | month's",
    year: "straight years | consecutive years | more years | full years | years' | year's",
    "kilometer-per-hour":
      "kilometres per hour | kilometers an hour | kilometres an hour | kilometre per hour | km per hour | km an hour | kilometer - an - hour | kilometre - an - hour | kilometer - per - hour | kilometre - per - hour",
    "mile-per-hour": "miles an hour | mile an hour | mile - an - hour | mile - per - hour",
    "meter-per-second": "metres per second | meters a second | metres a second",
    "foot-per-second": "feet per second | feet a second",
    kilogram: "kilogrammes | kilos | kilo",
    gram: "grammes | gramme",
    tonne: "tonnes | tonne | metric tonnes",
    ton: "short tons",
    pound: "lbs | lbs.",
    liter: "litres | litre",
    milliliter: "millilitres | millilitre",
    barrel: "barrels of oil",
    "cubic-meter": "cubic metres | cubic metre",
    "acre-foot": "acre feet",
    celsius: "c | degrees centigrade | celsius | deg c | c degrees",
    fahrenheit: "f | fahrenheit",
    magnitude: "- magnitude | magnitude | on the richter scale | on the moment magnitude scale",
    "kilowatt-hour": "kilowatt hours",
    USD: "bucks",
    GBP: "quid | pounds sterling | pound sterling | sterling",
    cent: "cents | cent | pence | penny | pennies | kopecks | kopeks | kopeck | paise | paisa | centavos | centimes | piasters | piastres | halalas | fils | øre",
    CNY: "renminbi | rmb",
    KRW: "won",
    BRL: "reais",
    IRR: "tomans | toman",
    PEN: "soles",
    XOF: "CFA francs | CFA franc | francs CFA",
  },
  weights: {
    words: "pounds | pound",
    unit: "pound",
    goods:
      "cocaine | heroin | cannabis | marijuana | hashish | methamphetamine | meth | fentanyl | opium | drugs | narcotics | explosives | explosive | TNT | dynamite | gunpowder | gold | silver | copper | ivory | meat | beef | pork | chicken | fish | shrimp | rice | wheat | flour | sugar | butter | cheese | coffee | food | garbage | trash | waste | ice | rock | rocks | debris | ammunition | powder | fireworks | cargo | thrust | steel | lead | salt | sand | weight | fat | muscle | produce | potatoes | fruit",
    verbs:
      "weigh | weighs | weighed | weighing | lost | loses | gained | lift | lifts | lifted | carry | carrying",
  },
  money: {
    countryPlace: "before",
    nouns: [
      { words: "roubles | rouble", codes: "RUB BYN", usual: "RUB" },
      { words: "liras | lira", codes: "TRY LBP SYP EGP", usual: "TRY" },
      { words: "riyals | riyal | rials | rial", codes: "SAR QAR YER OMR IRR" },
      { words: "crowns | krona | krone", codes: "CZK DKK NOK SEK ISK" },
      { words: "won", codes: "KRW KPW", usual: "KRW" },
      { words: "yuan", codes: "CNY" },
    ],
    countries: {
      USD: "American | America | U.S. | USA | Washington",
      GBP: "Britain | England | Scotland | Wales | London | UK | U.K.",
      EGP: "Cairo",
      SYP: "Damascus",
      LBP: "Beirut",
      SDG: "Khartoum",
      SAR: "Riyadh",
      QAR: "Doha",
      YER: "Sanaa",
      IRR: "Tehran",
      AED: "Emirati | Dubai | Abu Dhabi | United Arab Emirates | UAE | U.A.E.",
      PKR: "Islamabad | Karachi | Lahore",
      INR: "Delhi | Mumbai",
      PHP: "Manila",
      XOF: "Ivorian | Senegalese | Malian",
      ARS: "Argentinian",
      NPR: "Nepali",
      TRY: "Turkish | Turkey | Ankara | Istanbul",
      SEK: "Swedish | Sweden | Stockholm",
      ISK: "Icelandic | Iceland",
      CZK: "Czech | Prague",
    },
  },
  quakes: "earthquake | earthquakes | quake | quakes | tremor | tremors | aftershock | aftershocks",
  unitsBefore: {
    magnitude: "magnitude | a magnitude | magnitude of | a magnitude of | magnitude - | measuring",
    GBP: "£",
  },
  zero: {
    negators: "no | not a single | without | without any | neither | not one | zero | not any | never any",
    nobody: "nobody | no one | no - one | none | noone | not a soul",
    any: "",
    leadsTo: "in | to",
    occurrences: "case | cases | instances | loss",
    telling:
      "say | said | report | disclose | disclosed | reveal | revealed | specify | specified | give | given | confirm | confirmed | mention | mentioned | announce | announced | know | known | provide | provided | release | released",
    save: "immediately | how many | how much | whether | if | why | yet whether | except | but | other than | apart from | besides | save",
    except:
      "no one knows | nobody knows | no one can say | no one could say | no one is sure | nobody is sure | no one doubts | nobody doubts | no one believes | no signs | no sign of | no evidence | no longer | no more than | no fewer than | no less than | no doubt | no matter | no sign | no word | no comment | no immediate | no question | no idea | no wonder | no way | no point | no room | no reason | no plan to | no drivers | no stranger | without power | without water | without electricity | no later than | no sooner | no confirmation | no details | no intention | without delay | without warning | without a home",
  },
  notFigures: {
    before: {
      name: "image | photo | photos | picture | pictures | slide | slides | gallery | mile | miles | kilometre | kilometres | kilometer | kilometers | km | route | phases | house number | routes | highway | interstate | freeway | motorway | line | lines | gate | gates | engine | category | cat | measure | ordinance | pier | wharf | flight | article | articles | section | sections | chapter | room | unit | no | no. | number | numbers | resolution | proposition | prop | channel | building | block | district | ward | phase | level | type | class | grade | tier | boeing | airbus | apollo | shahed | geran | fateh | kinzhal | iskander | cessna | embraer | antonov | tupolev | ilyushin | sukhoi | sikorsky | eurocopter | leopard | playstation | ariane | soyuz | falcon | chandrayaan | artemis | starship | wearing | formula | windows | iphone | title | rule | bill | act | clause | amendment | page | platform | terminal | track | lane | exit | junction | mile marker | milepost | kilometer marker | station | precinct | zone | area | sector | site | camp | cell | ch | ch. | post | lodge | newschannel | block | court | courtroom | suite | apt | apartment | floor | bus | tram | train | truck | ladder | squad | battalion | brigade | division | regiment | company | unit | group | pool | stage | episode | part | volume | version | model | mark | mk | covid | g | psalm | verse | opus | symphony | hill | point | well | bridge | pump | shaft | reactor | runway | dock | berth | locker | table | seat | row | question | step | item | appendix | annex | figure | directive | decree | regulation | policy | form | schedule | case | docket | file | lot | slot | bay | hangar | warehouse | studio | ballot measure | ballot question | super bowl | world cup | euro | expo | agenda | vision | studio | force | car | heat | hall | pavilion | county road | state route | state road | us | u.s. | u.s. route | u.s. highway | i | m | a | section | tropical storm | depression | area code | zip | zip code | postcode | bus route | tram line | metro line | alert level | stage | area | council district | chapter",
      age: "being | as being | sweet | as young as | as old as | children under | kids under | those under | anyone under | also | both | dead at | dies at | died at | dead aged | who at | who , at | aged | age | ages | at the age of | the age of | at age | under the age of | over the age of | turned | turning | turns | is aged | who is | who was | who turned | he is | she is | he was | she was | aged just | man of | woman of | boy of | girl of | boys of | girls of | child of | children of | infant of | infants of | baby of | babies of | toddler of | newborn of | son of | daughter of | average age of | median age of | average age was | average age is",
      phone:
        "call | dial | ring | calling | ringing | dialling | dialing | texting | phoning | phone | hotline | telephone | text | tel | tel. | helpline | at phone | outage line is | short code | shortcode | freephone",
      date: "copyright | © | ( c ) | since | in | by | of | from | until | before | after | during | year | late | early | mid - | spring | summer | autumn | fall | winter | class of | the",
      time: "at about - time | half past | quarter past | quarter to",
      idiom:
        "for every | in every | out of every | one in | one in every | one out of | one out of every | one of every",
    },
    after: {
      age: "' s | ’ s | - month old | month old | - week old | week old | day old | - day old | - years old | yr old | yrs old | yo | - yo | - year - old | - years - old | years old | year old | - year - olds | years of age | - month - old | - week - old | - day - old | months old | - yr - old | - something | year - old | year - olds",
      time: "a.m. | p.m. | am | pm | a.m | p.m | o ' clock | noon gmt | gmt | hours gmt | hrs gmt",
      date: crossed(
        "months to | months through | months until | months ended | months ending",
        "january | february | march | april | may | june | july | august | september | october | november | december | jan | jan. | feb | feb. | mar | mar. | apr | apr. | jun | jun. | jul | jul. | aug | aug. | sep | sep. | sept | sept. | oct | oct. | nov | nov. | dec | dec.",
      ),
      idiom:
        "- mile mark | mile mark | - mile point | - kilometre mark | - kilometer mark | - km mark | km mark | kilometre mark | kilometer mark | times over | - state solution | - state solutions | - word | - shot | - magnum | magnum | - way | - step | - time | - door | - seater | - seat | - wheel drive | - storey | - story | - star | - lane | - point plan | - bedroom | - part | - member | - run | - under | - over | - fold | - legged | - party | - man | - day week | - room | times no | - man band",
      name: `kv | kilovolt | kilovolts | - kv | - kilovolt | volt | volts | - volt | - gauge | gauge shotgun | - octane | octane | caliber | calibre | - caliber | - calibre
        | ${crossed("- year | year", "bond | bonds | government bond | government bonds | note | notes | treasury | treasuries | treasury yield | treasury note | gilt | gilts | gilt yield | bund | bunds | bund yield | yield | yields | government yield | government bond yield | mortgage | mortgages | fixed mortgage | fixed - rate mortgage | benchmark | benchmark yield")}
        | ${crossed("mm | - mm | - millimeter | - millimetre", "shell | shells | artillery | artillery shell | artillery shells | round | rounds | ammunition | mortar | mortars | howitzer | howitzers | gun | guns | pistol | pistols | handgun | handguns | rifle | rifles | cannon | casing | casings | shell casing | shell casings | bullet | bullets | cartridge | cartridges | caliber | calibre")}`,
      address:
        "- block of | block of | - block | street | avenue | road | boulevard | lane | drive | st. | ave. | st | ave | rd | dr | blvd | court | ct | way | place | terrace | parkway | highway | circle",
    },
    spends: "spend | spends | spent | spending | serve | serves | served | serving",
    stations: "news | newsroom | sports | weather",
    ages: "ages | age range | age ranges | ages ranged | ages ranging",
    alone: {},
    ones: "one",
    articles: "",
    demonstratives: "that",
    votes: "vote | votes | decision | majority | ruling | margin | split | verdict | party - line",
    namedDuals: "",
    idioms: `six feet under | two koreas | 7 - eleven | 7 eleven | seven - eleven | things to know | 911 calls | 911 call | 911 operators | 911 operator | 911 dispatchers | 911 dispatcher | called 911 | call 911 | calling 911 | calls 911 | dialed 911 | told 911 | just one more | one more example | group of seven | group of eight | group of twenty | group of 77 | big three | big four | big five | six - day war | yom kippur | five - eyes | five eyes | twin towers | three - figure | four - figure | five - figure | six - figure | seven - figure | eight - figure | nine - figure | below zero | above zero | according to one | ${SPEAKER} | one of the | one of its | one of their | one of his | one of her | one another | one day | one by one | one thing | one - on - one | at one point | one way or another | day one | number one | no one | any one | one hundred percent sure | one time | at one time | one side | on the one hand | this one | the one | which one | each one | every one | another one | one in | one more time | square one | one who | one that | one - third | one - quarter | one - half | one - fifth | one of them | one could | one must | one can | one might | one should | two - thirds | three - quarters | two - faced | second to none | on all fours | nine lives | cloud nine | a thousand times | 1,000 times | a million times | a hundred times | one or two | a second or two | second or two | a minute or two | minute or two | an hour or two | a week or two | a month or two | a day or two | ten times | a hundred years | thousand words | 24 / 7 | 9 / 11 | 50 / 50 | fifty - fifty | 20 / 20 | one hundred and ten percent | in two minds | the two sides | the two countries | two - time | two - term | three - time | million - dollar question | million to one | six of one | at sixes and sevens | catch - 22 | one - time | one - man | one - woman | one - way | one - sided | one - off | one - year deal | as one | first one | one last time | one final | one week later | one another's | one - fourth`,
  },
  partitives:
    "among the | among | of the | of its | of their | of his | of her | of our | of these | of those | of them | of whom | of which | of | out of the | out of | more | other | others | additional | further | new | fewer | others of the",
  wholes: "out of | of | of the | out of the",
  anaphors:
    "of them | of whom | of these | of those | of which | among them | including | others | other | more | including at least | the rest",
  stops:
    "the | a | an | overnight | so | altogether | nationwide | worldwide | apiece | abroad | total | overall | again | soon | away | back | home free | early | safely | in | on | at | by | for | from | to | with | without | of | after | before | during | since | until | while | when | where | who | whom | which | that | as | and | or | but | nor | if | because | so | than | then | is | are | was | were | be | been | being | has | have | had | do | does | did | will | would | could | can | may | might | should | must | shall | not | near | under | over | above | below | between | among | across | along | around | into | onto | off | out | up | down | about | against | through | throughout | inside | outside | behind | beyond | per | via | this | these | those | their | its | his | her | our | my | your | it | he | she | they | we | you | i | there | here | now | also | still | only | just | even | already | yet | alone | said | say | says | told | according | including | such | both | each | every | all | last | next | late | early | on monday | monday | tuesday | wednesday | thursday | friday | saturday | sunday | today | yesterday | tomorrow | tonight | left | came | went | took | put | made | got | gave | set | ran | fell | rose | stood | remain | remained | remains | stay | stayed | need | needed | live | work | worked | want",
  breaks:
    "while | whereas | but | although | though | whose | however | meanwhile | yet | despite | after | before | because | when",
  joins: "and | and a",
  adjectivesFollow: false,
};
