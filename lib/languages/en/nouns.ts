import type { NounWords } from "../contract/nouns";

export const nouns: NounWords = {
  empty: `dollar | dollars | euro | euros | pound | pounds | yen | victim | victims | casualty | casualties | people | person | persons | others | other | one | ones | individual | individuals | human | humans | number | numbers
    | thing | things | way | ways | time | times | period | periods | stage | part | parts | kind | kinds | type | types | point | points
    | case | figure | figures | total | average | rate | percent | level | levels | news | rest | half | body | addition | fact | example
    | life | lives | soul | souls | age | ages | year | years | month | months | day | days | week | weeks | hour | hours | minute | minutes | second | seconds
    | lot | lots | bit | piece | amount | reason | reasons | step | steps | issue | issues | area | block | blocks | lead | hand | place | side | sides | end | more | least | half
    | couple | dozen | hundreds | thousands | folks | fellow | guy | guys | spot | spots | item | items | result | results | aspect | aspects | majority`,
  partial: `increase | increases | decrease | decreases | rise | fall | drop | decline | reduction | cut | growth | stake | share | loan | tax | deal | contract | member | members | piece | pieces | group | groups | series | set | sets | pair | pairs | bottle | bottles | round | rounds | count | counts
    | resident | residents | head | heads | load | loads | ton | tons | tonne | tonnes | barrel | barrels | unit | units | version | versions`,
  complements: "of | in",
  dropped: `other | more | additional | further | another | new | same | different | separate | various | estimated | such | next | last | past | first
    | latest | final | previous | recent | whole | entire | only | just | nearly | roughly | some | about | least | most | many | at | remaining | own | dead | killed | wounded | injured | missing | displaced | arrested | detained | total | extra | total`,
  measures: `price | prices | cost | costs | depth | height | length | width | weight | size | speed | distance | value | worth | fine | bail | bond | sentence | term | loan
    | budget | deficit | surplus | revenue | revenues | profit | profits | loss | losses | income | sales | turnover | debt | debts | margin | margins | share | stake
    | unemployment | inflation | growth | turnout | tax | taxes | fee | fees | salary | salaries | wage | wages | pay | reward | grant | aid | damage | damages | settlement
    | investment | fund | donation | bonus | payment | payments | temperature | temperatures | radius | magnitude | capacity | population | deal | contract | rent | ransom | spending
    | exports | imports | output | production | demand | supply | yield | yields | dividend | rating | lifespan | duration | altitude | area | reserves | earnings | premium`,
  measuring: `cost | costs | totaled | totalled | totals | reached | reach | hit | stood | stands | amounted | amounts | set | estimated | valued | put | measured | measures
    | weighed | weighs | averaged | averages | closed | traded | settled | ended | is | are | was | were | be | been | remained | remains | rose | rise | rises | risen | grew | grow | grown
    | climbed | jumped | soared | increased | increase | gained | surged | fell | fall | falls | fallen | dropped | drop | declined | decreased | slipped | slid | plunged | tumbled | shrank | eased | lost`,
  changes: [
    {
      words:
        "rose | rise | rises | risen | grew | grow | grows | grown | climbed | climb | jumped | jump | soared | increased | increase | increases | gained | gain | surged | advanced | added | rebounded | up | edged up",
      name: "rise in {noun}",
    },
    {
      words:
        "fell | fall | falls | fallen | dropped | drop | drops | declined | decline | declines | decreased | decrease | slipped | slid | plunged | tumbled | shrank | eased | lost | sank | slumped | dipped | down | edged down",
      name: "fall in {noun}",
    },
  ],
  levels: "to | at | from | near | below | above | around | in | for | over",
  goods: `gold | silver | platinum | palladium | oil | crude | futures | brent | gas | copper | iron | wheat | corn | sugar | rice | coffee | cocoa | gasoline | petrol | diesel | bitcoin
    | stock | stocks | shares | bonds`,
  price: "price of {noun}",
  share: "share of {noun}",
  outcomes: `destroyed | damaged | burned | burnt | closed | cancelled | canceled | evacuated | rescued | seized | recovered | cut | lost | built | opened | sold | stolen
    | flooded | arrested | fired | reported | issued | filed | launched | planted | recorded | shut | searched | delayed | donated | signed | detected | demolished | collapsed | grounded`,
  killing: `kill | kills | killed | killing | killings | killer | killers | murder | murdered | murders | murdering | slain | slaying | slayings | shot | gunned down | shooting | shootings | gunfire
    | stabbed | stabbing | massacre | massacred | slaughtered | executed | assassinated | beheaded | attack | attacks | attacked | bomb | bombs | bombing | bombings | bombed | airstrike | airstrikes
    | strike | strikes | shelling | clashes | war | homicide | homicides | gunman | gunmen | fighting | fatally shot | blast | offensive | violence | militants`,
  inflection: null,
};
