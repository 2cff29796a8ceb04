import packed from "../../../assets/data/units/fr.json";
import type { QuantityWords } from "../contract/quantities";
import { quantityWords } from "../partial";
import { unitTable } from "../unit-table";

export const quantities: QuantityWords = quantityWords("fr", {
  abbreviations:
    "m | mm | mme | mlle | dr | pr | st | ste | av | bd | no | env | art | p | pp | cf | etc | hab | max | min",
  hedges: {
    before: {
      about:
        "environ | près de | près d ' | quelque | quelques | autour de | aux alentours de | à peu près | approximativement | presque | de l ' ordre de | une moyenne de | en moyenne | à quelque | avoisinant | dans les | pas loin de | aux environs de",
      "at-least": "au moins | au minimum | pas moins de | un minimum de | au bas mot | minimum",
      "more-than":
        "plus de | plus d ' | au-delà de | supérieur à | supérieure à | dépassant | dépasse | dépassait | a dépassé | dépassent | ont dépassé | au - delà de | bien plus de | un peu plus de | plus qu '",
      "at-most":
        "jusqu ' à | au plus | au maximum | tout au plus | pas plus de | un maximum de | maximum | ne dépassant pas | ne dépasse pas | n ' excédant pas",
      "less-than":
        "moins de | moins d ' | inférieur à | inférieure à | en dessous de | à peine | un peu moins de | sous les",
    },
    open: {},
    after: {
      "at-least": "au moins | ou plus | au minimum | et plus",
      "at-most": "au plus | au maximum | tout au plus | ou moins",
      about: "environ | à peu près | ou à peu près",
    },
    within: {
      about:
        "dizaine | quinzaine | vingtaine | trentaine | quarantaine | cinquantaine | soixantaine | centaine | millier | huitaine",
    },
  },
  ranges: { openers: "entre | de | d ' | entre les", joiners: "et | à | ou | jusqu ' à", alternatives: "ou" },
  history: {
    moves:
      "passe | passé | passée | passer | passant | passent | augmente | augmenté | monte | monté | montée | grimpe | grimpé | baisse | baissé | chute | chuté | tombe | tombé | recule | reculé | progresse | progressé | porté | portée | portant | porte | relevé | ramené | ramenant | réduit | réduite | grimpant | montant | descend | descendu | alourdi | alourdit | s ' alourdit",
    from: "de | d '",
    earlier:
      "un bilan provisoire de | un précédent bilan de | un bilan précédent de | bilan précédent | précédent bilan | bilan provisoire | premier bilan | un premier bilan de | bilan initial | faisait état de | faisait auparavant état de | contre | avait fait état de | était auparavant de | s ' établissait à",
    earlierAfter:
      "la veille | auparavant | précédemment | selon un précédent bilan | dans un premier bilan | un jour plus tôt",
    against: "contre | au lieu de | et non | à | comparé à | par rapport à",
  },
  kinds: {
    killed: {
      either:
        "sont morts | sont mortes | ont péri | meurent | périssent | a tué | ont tué | tue | tuent | tué | tuant | trouvé la mort",
      counted:
        "mort | morts | morte | mortes | décès | tués | victimes | cadavres | corps sans vie | victime | défunts | personnes décédées | noyés | dépouilles | homicides | meurtres | féminicides",
      leads:
        "tué | tuant | tue | tuent | la mort de | la vie à | coûté la vie à | coûtant la vie à | décès de | mort de | assassinat de | exécution de | bilan de | bilan à | bilan humain | causé la mort de | provoqué la mort de | entraîné la mort de | abattu",
      follows:
        "tué | tuée | tués | tuées | ont péri | a péri | péri | sont morts | est mort | est morte | sont mortes | morts | mort | décédé | décédée | décédés | décédées | ont perdu la vie | a perdu la vie | perdu la vie | ont trouvé la mort | trouvé la mort | ont succombé | a succombé | se sont noyés | noyés | abattus | assassinés | exécutés | ont été tués | ont été tuées | a été tué | a été tuée | retrouvés morts | sans vie",
    },
    wounded: {
      either: "a blessé | ont blessé | blessant",
      counted: "blessé | blessés | blessée | blessées | blessures | intoxiqués | grands brûlés | brûlés",
      leads: "blessant | blessé | blesse | hospitalisation de | intoxication de",
      follows:
        "blessé | blessée | blessés | blessées | ont été blessés | ont été blessées | a été blessé | hospitalisés | hospitalisées | hospitalisé | hospitalisée | grièvement | grièvement blessés | légèrement | légèrement blessés | intoxiqués | intoxiquées | à l ' hôpital | dans un état grave | en urgence absolue | en urgence relative | en état grave | pronostic vital engagé | transportés à l ' hôpital | soignés | brûlés",
    },
    missing: {
      counted: "disparu | disparus | disparue | disparues",
      leads: "disparition de | recherche de | à la recherche de | rechercher | sans nouvelles de",
      follows:
        "disparu | disparue | disparus | disparues | portés disparus | portées disparues | porté disparu | sont portés disparus | introuvables | manquent à l ' appel | manque à l ' appel | recherchés | ensevelis | piégés | coincés",
    },
    displaced: {
      counted: "déplacés | déplacées | réfugiés | réfugiées | évacués | sinistrés | sans-abri | exilés",
      leads:
        "évacuation de | évacué | évacuer | l ' évacuation de | déplacement de | exode de | relogement de | relogé | accueilli | hébergé | abrité | chassé | expulsion de",
      follows:
        "évacué | évacuée | évacués | évacuées | ont été évacués | ont été évacuées | ont fui | ont dû fuir | ont quitté | ont dû quitter | déplacés | relogés | relogées | sans abri | sans-abri | hébergés | mis en sécurité | mises en sécurité | expulsés | réfugiés | ont trouvé refuge",
    },
    detained: {
      counted:
        "arrestations | arrestation | interpellations | interpellation | gardes à vue | détenus | prisonniers | otages | captifs",
      leads:
        "arrestation de | interpellation de | interpellé | arrêté | arrêtant | détention de | capture de | libération de | libéré | condamné",
      follows:
        "arrêté | arrêtée | arrêtés | arrêtées | interpellé | interpellée | interpellés | interpellées | placé en garde à vue | placés en garde à vue | placées en garde à vue | en garde à vue | en détention | écroués | écroué | incarcérés | emprisonnés | capturés | pris en otage | retenus en otage | mis en examen | condamnés",
    },
    people: {
      counted: "rescapés | survivants | participants | manifestants",
      leads:
        "ils étaient | elles étaient | secouru | sauvé | rassemblé | réuni | mobilisé | foule de | accueille | compte | équipage de | embauche de | licenciement de | suppression de",
      follows:
        "ont défilé | défiler | ont manifesté | secourus | secourues | sauvés | rassemblés | étaient à bord | à bord | ont participé | ont voté | selon les organisateurs | selon la police | se sont rassemblés | mobilisés | licenciés | indemnes | sains et saufs",
    },
    other: {
      leads:
        "détruit | détruisant | endommagé | endommageant | ravagé | ravageant | brûlé | remporté | remporte | obtenu | obtient | saisi | tiré",
      follows:
        "détruits | détruites | endommagés | endommagées | ravagés | privés de courant | privés d ' électricité | privées d ' électricité",
    },
  },
  lookalikes:
    "arrête | arrêtes | tire | chasse | recherches | retraite | retraites | élevé | élevés | attaqué | armé | armés | dépassé | accuse | jugé | sauve | ramène | relève | brûle",
  persons:
    "personne | personnes | habitant | habitants | habitante | habitantes | civil | civils | soldat | soldats | militaire | militaires | combattant | combattants | policier | policiers | policière | policières | gendarme | gendarmes | pompier | pompiers | sapeurs-pompiers | secouriste | secouristes | agent | agents | homme | hommes | femme | femmes | enfant | enfants | garçon | garçons | fille | filles | bébé | bébés | adolescent | adolescents | adolescente | adolescentes | jeune | jeunes | mineur | mineurs | majeurs | touriste | touristes | passager | passagers | voyageur | voyageurs | usager | usagers | conducteur | conducteurs | chauffeur | chauffeurs | ouvrier | ouvriers | ouvrière | employé | employés | salarié | salariés | salariées | travailleur | travailleurs | fonctionnaire | fonctionnaires | migrant | migrants | manifestant | manifestants | manifestante | gréviste | grévistes | étudiant | étudiants | étudiante | élève | élèves | lycéen | lycéens | enseignant | enseignants | professeur | professeurs | médecin | médecins | infirmier | infirmière | infirmières | patient | patients | malade | malades | résident | résidents | riverain | riverains | citoyen | citoyens | électeur | électeurs | votant | votants | candidat | candidats | candidates | député | députés | sénateur | sénateurs | élu | élus | maire | maires | ministre | ministres | juge | juges | juré | jurés | avocat | avocats | témoin | témoins | suspect | suspects | prévenu | prévenus | accusé | accusés | détenu | détenus | otage | otages | terroriste | terroristes | jihadiste | jihadistes | djihadistes | assaillant | assaillants | rebelle | rebelles | insurgés | marin | marins | pêcheur | pêcheurs | pilote | pilotes | membre | membres | bénévole | bénévoles | volontaire | volontaires | journaliste | journalistes | joueur | joueurs | joueuse | supporter | supporters | spectateur | spectateurs | visiteur | visiteurs | client | clients | foyer fiscal | famille | familles | couple | couples | frère | frères | sœur | sœurs | parent | parents | fils | invités | participants | participant | randonneur | randonneurs | skieur | skieurs | alpinistes | cycliste | cyclistes | piéton | piétons | automobilistes | motards | agriculteurs | éleveurs | commerçant | commerçants | retraité | retraités | chômeur | chômeurs | Français | Française | Américains | Allemands | Russes | Ukrainiens | Syriens | Palestiniens | Israéliens | âmes | autres personnes | emplois | postes",
  things:
    "maison | maisons | logement | logements | foyer | foyers | appartement | appartements | bâtiment | bâtiments | immeuble | immeubles | boutique | boutiques | magasin | magasins | commerce | commerces | usine | usines | école | écoles | hôpital | hôpitaux | église | églises | mosquée | mosquées | véhicule | véhicules | voiture | voitures | camion | camions | bus | autobus | car | cars | train | trains | rame | rames | tramway | tramways | ligne | lignes | avion | avions | hélicoptère | hélicoptères | drone | drones | missile | missiles | roquette | roquettes | bombe | bombes | obus | engin | engins | bateau | bateaux | navire | navires | embarcation | embarcations | bouteille | bouteilles | arme | armes | frappe | frappes | attaque | attaques | explosion | explosions | incendie | incendies | séisme | séismes | réplique | répliques | tempête | tempêtes | siège | sièges | voix | vote | votes | bulletin | bulletins | liste | listes | parti | partis | bureau | bureaux | commune | communes | ville | villes | village | villages | pays | région | régions | département | départements | quartier | quartiers | rue | rues | route | routes | pont | ponts | étage | étages | plainte | plaintes | dossier | dossiers | cas | but | buts | match | matchs | point | points | médaille | médailles | tour | tours | jeu | set | sets | fois | titre | titres | article | articles | amendement | amendements | mesure | mesures | page | pages | animaux | vache | vaches | mouton | moutons | arbre | arbres | entreprise | entreprises | société | sociétés | banque | banques | action | actions | contrat | contrats | client foyer | abonnés | groupe | groupes | équipe | équipes | nation | nations | État | États | camp | camps | centre | centres | gymnase | gymnases | pompe | lances",
  table: unitTable(packed),
  units: {
    percent: "pourcent",
    "percentage-point": "points de pourcentage | point de pourcentage | points de % | point de %",
    "nautical-mile": "milles nautiques | mille nautique | nautiques",
    acre: "acres | acre",
    day: "journées",
    year: "ans | an | années | année",
    "kilometer-per-hour": "kilomètres à l ' heure | kilomètres - heure | kilomètre-heure",
    kilogram: "kilos | kilo",
    magnitude: "sur l ' échelle de richter | sur l ' échelle ouverte de richter",
    USD: "dollars américains",
    CHF: "francs suisses",
    CAD: "dollars canadiens",
    XOF: "francs cfa | fcfa | F CFA | franc CFA",
    TND: "dinars tunisiens",
    DZD: "dinars algériens",
    minute: "min",
    cent: "centimes | centime | cents | pence | penny | kopecks",
    terabyte: "To",
    gigabyte: "Go",
  },
  quakes: "séisme | séismes | tremblement de terre | secousse | secousses | réplique",
  money: {
    countryPlace: "behind",
    nouns: [{ words: "dollars | dollar", codes: "USD", usual: "USD" }],
    countries: {
      USD: "américain | américains | américaine | américaines | états-unien | US | USA | Etats-Unis | Washington",
      GBP: "sterling | britannique | britanniques | anglaises | Royaume-Uni | Londres",
      XOF: "CFA",
      EGP: "égyptien | égyptiens | Le Caire",
      CAD: "Québec",
    },
    adjectives: {
      endings: "iens | ien | ais | ois | ains",
      except: "mais | jamais | désormais | bien | rien | moins | mois | trois | fois",
    },
  },
  unitsBefore: { magnitude: "magnitude | d ' une magnitude de | de magnitude | magnitude de" },
  zero: {
    negators: "aucun | aucune | sans | pas de | ni | pas d ' | pas eu de | pas eu d ' | pas fait de",
    nobody: "personne n ' | personne ne | nul n '",
    any: "",
    save: "sauf | excepté | hormis",
    except:
      "sans doute | sans cesse | sans-abri | sans abri | pas de quoi | sans nouvelles | aucun doute | sans précédent | sans électricité | sans eau",
  },
  notFigures: {
    before: {
      name: "centre | porte | ligne | route | nationale | départementale | autoroute | rue | gare | article | articles | loi | numéro | n° | chambre | salle | quai | terminal | vol | canal | chaîne | catégorie | niveau | division | groupe | chapitre | page | étage | bâtiment | secteur | zone | arrondissement | le M | airbus | boeing | covid | boulevard | résolution | décret | épisode | saison | tome | type | classe | phase | acte | ligue | D | A | N | RN",
      age: "homme de | femme de | jeune de | garçon de | fille de | enfant de | adolescent de | adolescente de | bébé de | retraité de | âgé de | âgée de | âgés de | âgées de | âge de | l ' âge de | à l ' âge de | de moins de | aura | agé de",
      phone: "appeler le | composer le | au numéro | numéro vert | tél | téléphone",
      date: "en | de | depuis | l ' an | année | avant | après | jusqu ' en",
    },
    after: {
      age: "ans révolus | ans d ' âge",
      time: "h | heures du matin | heures précises",
      idiom: "fois plus",
      address: "rue | avenue | boulevard | place",
    },
    alone: {},
    idioms:
      "un par un | une par une | un à un | l ' un | l ' une | un des | une des | un certain | d ' une part | pas un | un jour | une fois | à la une | un peu | un autre | une autre | un tel | une telle | les uns | 24 heures sur 24 | mille fois | cent fois | mille et une",
    ones: "un seul | une seule",
    articles: "un | une",
    votes: "voix",
    namedDuals: "",
  },
  partitives:
    "des | de | d ' | d ' entre eux | d ' entre elles | de ces | de ses | autres | d ' autres | de leurs | nouveaux | nouvelles | personnes | du | de la | de l ' | sur les",
  wholes: "sur | sur les | parmi",
  anaphors:
    "d ' entre eux | d ' entre elles | dont | parmi lesquels | parmi eux | parmi elles | autres | d ' autres | parmi lesquelles",
  stops:
    "à | au | aux | du | des | de | dans | en | sur | sous | par | pour | avec | sans | contre | vers | chez | depuis | pendant | avant | après | jusqu | entre | selon | d'après | qui | que | dont | où | et | ou | mais | ni | car | est | sont | était | étaient | a | ont | avait | avaient | été | être | sera | seront | ne | n | pas | se | s | ce | cette | ces | son | sa | ses | leur | leurs | il | elle | ils | elles | on | nous | lors | près | hier | jeudi | vendredi | samedi | dimanche | lundi | mardi | mercredi | aujourd | toujours | encore | également | aussi | dimanche dernier",
  breaks: "tandis que | alors que | mais | pendant que | cependant | toutefois | après que",
  joins: "et | ainsi que",
});
