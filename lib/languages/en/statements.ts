import type { StatementWords } from "../contract/statements";

export const statements: StatementWords = {
  code: "en",
  verbs:
    "said | indicate | indicates | indicated | point out | points out | pointed out | says | say | saying | told | tells | stated | announced | announces | announcing | reported | confirmed | confirms | confirm | claimed | claiming | estimated | estimating | warned | warns | explained | explains | noted | notes | added | adds | acknowledged | acknowledges | admitted | admits | learned | learnt | argued | argues | argue | allege | insisted | insists | declared that | declares that | declaring that | disclosed | revealed | reveals | reveal | testified | wrote | writes | tweeted | predicted | predicts | alleged | alleges | calculated | calculates | suggested | suggests | recalled | recalls | denied | denies | conceded | concedes | contended | contends | replied | responded | cautioned | cautions | believes | believe | reckons | reckoned | stressed | stresses | concluded that | concludes that | emphasized | emphasised | reiterated | asserted | asserts | commented | remarked | complained | complains | boasted | joked | hopes | hope | hoped | fears | fear | feared | continued to predict | continued to insist | continued to believe | continued to say | continues to insist | continue to believe | continue to say | went on to say | went on to add",
  passives:
    "was put at | were put at | is put at | are put at | has been put at | had been put at | was estimated at | were estimated at | is estimated at | was given as | were given as | was counted at | was reported at | is reckoned at | was reckoned at | was confirmed | were confirmed | was announced | were announced | was read out",
  agents: "by",
  asTold:
    "by his estimate | by her estimate | by their estimate | by its estimate | by his count | by her count | by their count | by its count | by his account | by her account | by their account | by its account | by his reckoning | by her reckoning | by their reckoning | by its reckoning | by his own account | by her own account | by their own account | by its own account | by its own count | by its own estimate",
  telling: "told | tells | tell | informed | assured | reminded",
  finding: "found | learned | learnt",
  showing: "showing | indicating | revealing | detailing",
  documents:
    "returns | disclosure | disclosures | list | records | memo | letter | indictment | statement | report | figures | data | study | survey | poll | analysis | video | document | documents | complaint | affidavit | filing | news release | press release | bulletin | tally | update | notice",
  papers:
    "figures | data | results | findings | tests | statistics | estimates | calculations | records | documents | reports | initial reports | projections | polls | footage | readings",
  weakVerbs:
    "tell | identified | described | describes | spoken of | raised the death toll | raised the count | raises the death toll | is demanding | are demanding | was demanding | were demanding | is seeking | are seeking | is asking for | are asking for | is proposing | are proposing | is offering | are offering | raised the number | raised the toll | raised the figure | raises the number | raises the toll | raises the figure | raised its estimate | raised their estimate | revised | show | sees | stands by | stood by | sticks to | stuck to | foresees | foresaw | anticipates | anticipated | reckon | recounted | recounts | reported seeing | described seeing | described hearing | saw | heard | spoke of seeing | reports | report | claims | claim | estimates | estimate | expects | expect | expected | counted | counts | count | put | puts | values | valued | value | speaks of | spoke of | speak of | talks of | talk of | recorded | records | listed | lists | tallied | projected | projects | maintained | maintains | observed | posted | translates | translate | offers | offered | offer | laid | demands | demand | demanded | wants | want | wanted | hold out for | holds out for | held out for | arrived at between | arrived at about | arrived at around | arrived at some | arrived at a figure | arrived at a total | promised | promises | pledged | pledges | accused | assured | ruled | found | showed | shows | quoted | rates | rated | measured | measures | registered | registers | logged | logs | assessed | tagged | calls for | called for | seeks | sought | asks for | asked for | proposes | proposed | recommends | recommended | gives | gave | cites | cited | numbers | numbered | assumes | assumed | forecasts | forecast | forecasted | plans | planned | budgeted | blames | blamed",
  carrying: "added | adds | adding | continued | went on",
  accordingTo:
    "according to | if you believe | in the words of | by the reckoning of | by the estimate of | by the estimates of | by the count of | by the account of | by the accounts of | in the view of | citing | quoting | in a statement by | in a statement from | figures from | data from | as reported by | as stated by | as announced by | as confirmed by | as estimated by | estimated by | reported by | a tally by | a count by | a tally kept by | an estimate by | counted by | based on figures from | based on data from | confirmed by | given by | put forward by | announced by | in a report by",
  accordingToAny: "according to",
  issuedBy:
    "released by | issued by | published by | compiled by | provided by | gathered by | collected by | kept by | produced by | by | conducted by | carried out by | commissioned by",
  comparing: "than",
  accordingAfter:
    "'s figure is | 's figure was | 's total is | 's total was | 's count lists | 's tally is | 's tally was | 's tally stood at | 's reckoning | 's own reckoning | 's estimate | 's own estimate | 's own arithmetic | 's arithmetic | 's count | 's own count | 's account | 's own account | 's figures | 's own figures | 's tally | 's calculation | 's calculations | 's list | 's own list | 's log | 's own log | 's records | 's own records | 's books | 's data | 's measurements | count was | count is | estimate was | estimate is | estimate is that | ' estimate | ' count | ' figures | ' reckoning | ' own figures",
  relays: "quoting | citing | quoted | cited | quotes | cites",
  relayFrom: "as saying | as telling",
  that: 'that | : | , “ | , "',
  between:
    "often | always | never | twice | likes to | like to | has | have | had | now | also | later | earlier | then | still | further | both | who | which | already | since | himself | herself | repeatedly | previously | again | initially | first | all | on monday | on tuesday | on wednesday | on thursday | on friday | on saturday | on sunday | this week | last week | yesterday | today | will | would | can | could",
  notStatements:
    "responded to | responds to | respond to | responding to | records of | record of | claims of | claim of | estimates of | counts of | values of | value of | rates of | rate of | numbers of | measures of | measure of | lists of | forecast of | forecasts of | plans for | plans to | plan to | plan for | gives birth | offers of | demands for | demand for | estimate of | reports from | ever reported | ever recorded | ever confirmed | ever announced | ever documented | said to be | said to have | told to | was told to | were told to | been told to | told not to | reported missing | reported dead | reported injured | reported lost | asked not to | added to | put out | put up | put on | put down | put their names | put forward | put an end | put in | put off | is estimated at | are estimated at | was estimated at | were estimated at | been estimated at | estimated to be | expected to be | expected on | is expected | are expected | was expected | were expected | noted for | claimed responsibility | claimed the lives | claimed the life | claimed one life | claims the lives | no report | no reports | that is to say | needless to say | offer of | report of | reports of | a report | the report on | count of | an estimate of | laid off | laid down | laid out | found dead | were found | was found | been found | found in | found on | put to sea | put to death | has claimed | had claimed | have claimed | gave way | gave up | gave birth | recorded in | listed as | no count | lost count",
  notSources:
    "i | we | you | what | how | which | whether | when | where | who | this | that | these | those | need | age | size | type | taste | plan | law | the law | schedule | the schedule | preliminary results | results | tradition | the constitution | article | section | the rules | rules | the plan | the agreement | custom | legend | the terms",
  insideNames: "of | for | at | in | from | with",
  definites: "the",
  titles:
    "president | chief | sheriff | mayor | governor | gov | senator | sen | representative | rep | minister | captain | capt | sgt | sergeant | lt | lieutenant | maj | major | colonel | col | general | gen | officer | detective | director | secretary | spokesman | spokeswoman | commissioner | attorney | judge | king | queen | prince | princess | pope | coach",
  plural: "they",
  bodies:
    "ministry | department | agency | office | company | operator | union | federation | league | association | coastguard | coast guard | navy | army | military | government | council | county | city | state | hospital | police | group | charity | parliament | senate | cabinet | house | congress | court | bank | firm | board | bureau | institute | centre | center | university | foundation | society | club | team | airline | airport | railway | regulator | watchdog | party | commission | committee | journal | times | post | news | school | republic | show | indictment | law",
  honorifics: "mr | mrs | ms | miss | dr | sir | dame | lord | lady",
  pronouns: "he | she | they | it | who",
  personal: "he | she",
  speakers:
    "reports | records | documents | official | officials | chief executive | ceo | spokesman | spokeswoman | spokesperson | spokespeople | police | force | trust | sheriff | sheriff's office | authorities | authority | ministry | minister | department | agency | office | company | operator | union | unions | federation | league | association | organisers | organizers | organiser | organizer | coastguard | coast guard | navy | army | military | government | governor | mayor | council | county | city | state | hospital | hospitals | doctors | doctor | medics | medic | rescuers | rescuer | firefighters | fire service | fire department | fire chief | chief | commander | captain | director | president | prime minister | premier | chairman | chairwoman | chair | secretary | administrator | manager | managers | management | analyst | analysts | economist | economists | expert | experts | researcher | researchers | scientist | scientists | professor | witness | witnesses | resident | residents | survivor | survivors | victim | neighbour | neighbor | prosecutor | prosecutors | lawyer | lawyers | attorney | judge | court | coroner | medical examiner | examiner | investigators | investigator | inspectors | inspector | deputies | deputy | officer | officers | colonel | general | source | sources | statement | report | study | survey | poll | data | figures | insurers | insurer | insurance industry | utility | weather office | weather service | meteorologists | forecasters | geological survey | observatory | monitor | monitoring group | group | groups | charity | agency | red cross | red crescent | UN | united nations | white house | pentagon | kremlin | state media | state television | television | radio | newspaper | agency | strikers | protesters | demonstrators | trade unionist | trade unionists | merchants | traders | farmers | mother | father | widow | brother | sister | son | daughter | teacher | student | activist | activists | campaigners | campaigner | opposition | party | candidate | finance director | finance office | school district | fire officials | emergency managers | emergency services | fire crews | rescue crews | rescue workers | rescue teams | auditor | auditors | treasurer | firm | statisticians | bank | central bank | ministry of | interior ministry | defence ministry | defense ministry | health ministry | health department | commission | committee | commissioner | board | bureau | institute | centre | center | university | foundation | society | club | team | coach | airline | airport | railway | regulator | watchdog | neighbours | neighbors | relatives | families | family | colleagues | employers | employees | workers | bystanders | bystander | onlookers | spectators | fans | tourists | shopkeepers | traders | ministers | mayors | governors | presidents | directors | commanders | generals | colonels | judges | courts | coroners | agencies | ministries | departments | companies | operators | councils | authorities | monitors | observers | surgeons | surgeon | nurses | nurse | paramedics | paramedic | engineers | engineer | detectives | detective | superintendent | constable | chief constable | sergeant | lieutenant | inspector general | ombudsman | envoy | ambassador | embassy | consulate | diplomats | diplomat | lawmakers | lawmaker | senator | senators | congressman | congresswoman | mp | mps | tribunal | tribunals | person familiar | people familiar | people briefed | person close | people close | insider | insiders | document | documents | filing | filings | letter | memo | transcript | manifest | indictment | verdict | ruling | notice | website | census | exit poll | exit polls | tally | cabinet | carrier | carriers | youth | guest | guests | herder | herders |  clerk | clerks | harbour master | harbor master | harbourmaster | chaplain | steward | stewards | conductor | driver | drivers | pilot | pilots | skipper | curator | archivist | trader | dealer | dealers | landlord | tenant | tenants | owner | owners | pathologist | veterinarian | vet | vets | warden | wardens | guard | guards | marshal | referee | striker | goalkeeper | midwife | pharmacist | nutritionist | psychologist | sociologist | demographer | climatologist | hydrologist | agronomist | statistician | accountant | consultant | consultants | contractor | developer | promoter | publisher | editor | reporter | correspondent | columnist | commentator | blogger | negotiator | negotiators | mediator | mediators | rebels | militia | militants | insurgents | fighters | soldier | soldiers | guerrillas | junta | parliament | senate | cabinet | palace | chancellor | crown | monarchy | king | queen | prince | princess | sultan | emir | sheikh | ayatollah | patriarch | archbishop | cardinal | pope | vatican | abbot | monk | nun | passenger | passengers | inspectorate | inquiry | enquiry | panel | jury | inquest | bishop | councillor | councillors | pollsters | pollster | brokers | broker | shareholders | investors | regulators | auditor general | trustees | organization | organisation | ngo | charities | aid workers | volunteers | volunteer | pastor | priest | bishop | imam | rabbi | headteacher | principal | author | authors | lead author | historian | biologist | geologist | seismologist | seismologists | epidemiologist | physician | physicians",
  agencies:
    "reuters | associated press | ap | afp | agence france - presse | agence france presse | bbc | cnn | al jazeera | sky news | fox news | nbc | abc | cbs | npr | bloomberg | dpa | tass | interfax | ria novosti | xinhua | anadolu | anadolu agency | sana | irna | kyodo | ansa | efe | pa | pa media | the guardian | new york times | washington post | the times | financial times | wall street journal | le monde | der spiegel | state media | news agency | local media | local newspaper | state tv | state television",
  knownBodies: {
    reuters: "reuters",
    ap: "ap | associated press",
    afp: "afp | agence france presse",
    bbc: "bbc",
    cnn: "cnn",
    aljazeera: "al jazeera | aljazeera",
    bloomberg: "bloomberg",
    dpa: "dpa",
    tass: "tass",
    interfax: "interfax",
    ria: "ria | ria novosti",
    xinhua: "xinhua",
    anadolu: "anadolu",
    sana: "sana",
    irna: "irna",
    nyt: "new york times",
    washpost: "washington post",
    wsj: "wall street journal",
    guardian: "guardian",
    who: "who | world health organization | world health organisation",
    un: "un | united nations",
    eu: "eu | european union",
    imf: "imf | international monetary fund",
    worldbank: "world bank",
    sohr: "syrian observatory for human rights",
    whitehouse: "white house",
    pentagon: "pentagon",
    kremlin: "kremlin",
  },
  agencyNouns:
    "news | agency | newspaper | channel | tv | television | network | radio | broadcaster | paper | wire | service",
  stops:
    "seen | obtained | reviewed | viewed | by | that | in | but | while | although | though | because | when | whose | which | where | if | as | after | before | until | so | told | in a statement | in an interview | on monday | on tuesday | on wednesday | on thursday | on friday | on saturday | on sunday | monday | tuesday | wednesday | thursday | friday | saturday | sunday | yesterday | today | late | earlier | later | has | have | had | is | are | was | were | will | would | could | and that | then | have been | at a news conference | at a press conference | in a report",
  performatives: "declared | declares | declare",
  anaphoric: "ones",
  saidOf: "of | about",
  conceding: "while | although | though | even though | whereas | even as",
  tellingOn: "when",
  reckonedFrom: "after | before | since",
  adverbEndings: ["ly"],
  acronymEndings: ["pd", "fd", "so"],
  gaps: "at | as | as many as | as much as | some | about | around | more than | up to | only | just | nearly | almost | fewer than | less than | at least",
  relatives: "who | which | whose",
  partsOf: "of these | of those | of them | among them | among these",
  measures: "",
  verbFirst: false,
  capitals: true,
};
