// SPDX-License-Identifier: Apache-2.0
// Verbs of many uses by who does it to what: a court overturns a ruling, a bus overturns; police
// find a body, researchers a gene.
#include "tables/uses.hpp"

#include <array>

namespace dateline::events {
namespace {

constexpr auto k_fields = std::to_array<FieldRow>({
    // who
    {"person", "he she who man woman boy girl teenager student driver minister president chief "
               "executive chairman chairwoman director coach manager mayor senator worker employee "
               "resident patient lawyer doctor official"},
    {"crowd", "protester demonstrator activist farmer crowd mob rioter trucker student marcher "
              "campaigner looter supporter"},
    {"fighter",
     "troop troops soldier rebel militant gunman gunmen insurgent army military fighter militia "
     "junta commando commandos separatist paramilitary paramilitaries navy guerrilla jihadist "
     "jihadi extremist warplane jet airstrike artillery force forces tank marines mercenary "
     "mercenaries terrorist islamist mutineer general officer settler regiment battalion"},
    {"weapon", "missile drone bomb shell rocket grenade torpedo mine landmine mortar explosive "
               "projectile warhead shrapnel"},
    {"police", "police policeman policemen officer detective investigator prosecutor customs "
               "inspector agent guard authority authorities trooper deputy deputies sheriff fbi"},
    {"culprit", "suspect inmate prisoner gunman gunmen attacker robber thief thieves assailant "
                "convict killer fugitive hacker burglar raider murderer smuggler shooter culprit "
                "kidnapper defendant offender detainee driver"},
    {"scholar", "scientist researcher astronomer archaeologist biologist physicist geologist "
                "historian paleontologist palaeontologist telescope"},
    {"court", "court judge jury juries tribunal justice magistrate panel jurist"},
    {"lawmaker", "parliament senate lawmaker congress assembly council house deputies senator "
                 "legislature legislator committee voter mps"},
    {"voter", "voter electorate voters"},
    {"ruler", "government regime president dictator junta leader ruler king coalition cabinet "
              "minister premier chancellor emperor administration"},
    {"airline", "airline carrier airway airways ryanair lufthansa"},
    {"hacker", "hacker"},
    {"labour", "worker miner nurse pilot teacher docker staff crew union doctor driver employee"},
    {"security", "gold oil bitcoin brent price share stock index dollar euro yen peso rupee ruble "
                 "rouble yuan currency currencies pound lira rial bond yield franc krona zloty"},
    {"nature", "lava flame mud floodwater snow water wave ash wind wildfire"},
    {"player", "striker midfielder forward defender goalkeeper winger quarterback pitcher player "
               "batsman bowler captain shortstop fullback halfback guard"},
    // what
    {"vehicle", "car bus truck lorry lorries van tanker train tram boat ferry ship vessel plane "
                "helicopter tractor trailer coach minibus minivan ambulance motorcycle motorbike "
                "canoe dinghy jet aircraft yacht warship frigate submarine freighter trawler suv "
                "taxi barge carriage balloon airliner bulldozer crane bicycle scooter"},
    {"verdict", "ruling verdict conviction decision sentence judgment judgement acquittal lawsuit "
                "suit case appeal charge indictment injunction award ban law order petition "
                "motion complaint"},
    {"case", "lawsuit suit case charge appeal indictment petition motion complaint counts "
             "injunction"},
    {"claim", "claim allegation accusation criticism report rumour rumor suggestion call idea "
              "offer warning concern fear"},
    {"remains", "body corpse remain remains skeleton"},
    {"wreck", "wreckage wreck debris"},
    {"survivor", "survivor"},
    {"rate", "percent pct cent"},
    {"contraband", "cocaine heroin drug cannabis fentanyl methamphetamine ivory cigarette pill "
                   "marijuana opium ketamine gun pistol firearm rifle ammunition explosives "
                   "weapon cache stash contraband"},
    {"works", "plant factory mill store branch mine refinery smelter outlet shop newspaper "
              "magazine supermarket brewery shipyard steelworks foundry business restaurant pub "
              "daily tabloid weekly retailer warehouse dealership"},
    {"find", "gene planet species fossil water exoplanet galaxy asteroid virus molecule protein "
             "tomb skull dinosaur comet particle star mutation strain microbe bacterium "
             "bacteria enzyme microplastic artefact artifact crater"},
    {"tournament", "tournament championship open event final match cup olympics games game race "
                   "squad tour marathon team"},
    {"race", "race election contest primary runoff presidency ballot candidacy mayoralty"},
    {"seats", "seat seats majority election nomination primary re-election presidency referendum "
              "runoff candidacy"},
    {"prize", "prize award oscar emmy grammy nobel booker pulitzer bafta tony"},
    {"medal", "gold silver bronze medal title cup championship trophy pennant jersey crown"},
    {"office", "office post job role board cabinet company firm bank position club government "
               "party newspaper network team broadcaster coalition"},
    {"market", "market markets segment"},
    {"home", "home house village town city"},
    {"road", "road highway motorway street railway rail track bridge border crossing entrance "
             "airport port runway traffic motorways"},
    {"place", "town city village airport base base territory area island district province "
              "region hill outpost capital port border settlement stronghold crossing "
              "garrison barracks palace building"},
    {"power", "power control"},
    {"hostage", "hostage captive prisoner detainee"},
    {"envoy", "ambassador envoy diplomat consul"},
    {"ties", "tie ties relation relations"},
    {"curb", "curfew emergency lockdown blackout quarantine restriction blockade censorship"},
    {"penalty", "penalty fine sentence damages"},
    {"tax", "tax levy wage pension"},
    {"mark", "high low record peak"},
    {"record", "record"},
    {"barrier", "dam levee levees pipeline dyke dike embankment bank pipe"},
    {"life", "life lives"},
    {"aid", "aid food medicine relief convoy supplies"},
    {"soldiery", "troop troops soldier warship tank marines reinforcement fighter army navy "
                 "battalion brigade carrier destroyer frigate police peacekeeper"},
    {"flights", "flight service production operation trading route deliveries delivery output"},
    {"goods",
     "jet plane aircraft ship helicopter turbine vehicle engine chip vaccine dose locomotive "
     "train bus share"},
    {"bid", "bid offer"},
    {"scene", "scene prison jail custody police court camp hospital detention officer"},
    {"height", "roof window building balcony cliff bridge ladder horse bicycle tower scaffolding "
               "mountain boat train bike bed"},
    {"rubble", "rubble wreckage wreck debris river sea water lake ruin"},
    {"pact",
     "treaty accord agreement pact deal union bloc organisation organization alliance talk"},
    {"statue", "statue monument bust"},
    {"trees", "tree pole wall house roof building pylon tower mast home"},
    {"dead", "dead"},
    {"hurt",
     "injured wounded hurt hospitalised hospitalized burned unconscious paralysed paralyzed "
     "disabled maimed shaken ill sick"},
    {"ruined",
     "homeless stranded ruin ruins tatters trapped damaged destroyed devastated flattened "
     "powerless displaced shattered wrecked isolated impassable blocked unusable uninhabitable "
     "submerged "
     "marooned"},
    {"supply", "power electricity water heating food shelter gas internet light drinking"},
    {"liable", "liable negligent guilty contempt innocent"},
    {"callable", "election vote referendum by-election poll"},
    {"strikes", "strike walkout stoppage"},
    {"meetings", "meeting summit conference"},
    {"flags", "flag effigy effigies tyre tire"},
    {"nominee", "nominee nomination appointment candidate"},
    {"toil", "work tool"},
    {"contract", "contract pay offer deal"},
    {"outcome", "loss profit surplus deficit recession"},
    {"earth", "earth"},
    {"sum", "euro euros dollar pound yen yuan rupee"},
    {"assets", "asset account fund"},
    {"defeat", "defeat"},
    {"warrant", "warrant subpoena injunction summons"},
    {"gang", "gang ring cell network cartel syndicate"},
    {"structure",
     "roof panel ceiling wall concrete crane beam balcony mast pylon pole scaffolding rock "
     "boulder masonry chimney"},
    {"weather", "snow rain hail ash"},
    {"flame", "fire blaze flame inferno wildfire"},
    {"toll", "toll"},
    {"gauge", "inflation growth unemployment demand output"},
    {"talk", "talk talks negotiation"},
    {"alive", "alive unharmed unhurt"},
    {"draw", "draw stalemate"},
    {"people", "people person worker employee staff nurse pilot driver teacher"},
    {"ballot", "ballot vote"},
    {"fan", "fan spectator"},
    {"migrant", "migrant refugee asylum-seeker"},
    {"spacefarer", "nasa esa spacex isro roscosmos jaxa astronaut cosmonaut"},
    {"craft", "probe satellite rocket lander rover orbiter spacecraft telescope capsule shuttle"},
    {"heaven", "mars moon venus jupiter saturn mercury orbit space sun asteroid comet"},
    {"test", "test"},
    {"lifeboat", "lifeboat"},
    {"budget", "budget"},
    {"custody", "prison jail custody cell detention"},
    {"treatment", "operation surgery transplant procedure"},
    {"staff", "job jobs staff post workforce worker employee"},
});

constexpr auto k_uses = std::to_array<UseRow>({
    // what blows do: of their kind
    {"",
     "destroy damage demolish flatten wreck raze devastate displace strand trap bury engulf "
     "cripple disrupt topple down kill injure wound hurt",
     "", "", ""},
    {"attack", "destroy damage demolish flatten wreck raze sink topple pound hit strike", "weapon",
     "", ""},
    {"attack", "destroy damage flatten raze sink pound hit strike", "fighter", "", ""},
    {"accident", "kill injure wound hurt", "vehicle", "", ""},
    {"accident", "hit strike ram plow plough smash slam", "vehicle", "", ""},
    {"disaster", "bury engulf destroy damage kill", "nature", "", ""},
    {"", "slam_into sweep_away cut_off", "", "", ""},
    {"crime", "attack", "hacker", "", ""},
    {"death", "leave", "", "then", "dead"},
    {"", "leave", "", "then", "hurt ruined"},
    {"", "leave", "", "without", "supply"},
    {"accident", "leave", "", "then", "hurt"},
    {"accident", "leave", "", "without", "supply"},
    {"disaster", "leave", "", "then", "ruined"},
    {"", "erupt break_out", "", "", ""},
    {"", "force", "", "from", "home"},
    {"", "force drive", "", "out of", "home"},
    // on the way
    {"retreat", "leave quit exit", "country", "", "body pact court"},
    {"retreat", "leave", "fighter", "", "place country"},
    {"appointment", "leave quit", "person", "", "office body"},
    {"movement", "force", "", "from", "home"},
    {"crime", "flee escape", "culprit", "", ""},
    {"crime", "flee escape", "", "", "scene"},
    {"crime", "flee escape", "", "from", "scene"},
    {"business", "enter exit leave", "", "", "market"},
    {"business", "withdraw exit pull_out", "", "from", "market"},
    {"election", "enter join exit leave", "", "", "race"},
    {"election", "withdraw drop_out pull_out", "", "from", "race"},
    {"sport", "withdraw drop_out pull_out", "", "from", "tournament"},
    {"deal", "withdraw", "", "", "bid"},
    {"appointment", "join", "person", "", "office body name"},
    {"accident", "fall plunge", "", "from", "height"},
    {"accident", "fall", "structure", "", ""},
    {"disaster", "fall", "weather", "", ""},
    {"accident", "blow_up", "craft vehicle", "", ""},
    {"attack", "fall", "", "to", "fighter"},
    {"appointment", "fall collapse", "", "", "ruler"},
    {"mobilization", "send dispatch move", "", "", "soldiery weapon"},
    {"aid", "send dispatch deliver ship fly drop hand_out", "", "", "aid"},
    {"sanction", "recall", "", "", "envoy"},
    {"sanction", "break_off cut sever suspend cut_off", "", "", "ties"},
    {"movement", "land", "vehicle flights", "", ""},
    {"science", "return", "", "to", "earth"},
    {"science", "launch send", "", "to", "heaven"},
    {"science", "launch send", "", "into", "heaven"},
    {"science", "launch", "spacefarer", "", "craft"},
    {"aid", "launch", "", "", "lifeboat"},
    {"concession", "walk_out walk", "", "of", "custody"},
    {"movement", "storm rush breach", "migrant", "", ""},
    {"protest", "storm invade", "fan", "", ""},
    {"protest", "damage destroy smash", "crowd", "", ""},
    {"business", "ground cancel", "airline", "", ""},
    {"accident", "overturn roll plunge topple", "", "", "vehicle"},
    // power
    {"law", "overturn", "lawmaker", "", ""},
    {"law", "present unveil table deliver pass approve adopt", "", "", "budget"},
    {"appointment", "reshuffle", "", "", "ruler"},
    {"appointment", "confirm approve", "lawmaker", "", "nominee"},
    {"election", "dissolve", "", "", "lawmaker"},
    {"meeting", "receive host", "person", "", "person"},
    {"protest", "topple tear_down pull_down", "", "", "statue"},
    {"disaster", "topple down", "", "", "trees"},
    {"attack", "down", "", "", "vehicle weapon"},
    {"attack", "topple overthrow depose oust", "fighter", "", ""},
    {"attack", "seize capture take", "fighter", "", "place power"},
    {"attack", "seize", "", "", "power"},
    {"attack", "take_power", "fighter", "", ""},
    {"crime", "foil thwart", "police", "", ""},
    {"crime", "seize find discover confiscate intercept", "police", "", "contraband"},
    {"crime", "raid search", "police", "", ""},
    {"attack", "raid", "fighter", "", ""},
    {"coercion", "seal_off", "police fighter ruler", "", ""},
    {"coercion", "take", "", "", "hostage"},
    {"coercion", "impose declare", "", "", "curb"},
    {"court", "impose", "court", "", ""},
    {"court", "impose", "", "", "penalty"},
    {"law", "raise lift increase cut", "ruler lawmaker", "", "tax"},
    {"concession", "swap exchange", "", "", "hostage"},
    // streets
    {"protest",
     "storm clash fight gather rally converge burn torch occupy dump throw hurl "
     "spray",
     "crowd", "", ""},
    {"protest", "burn", "", "", "flags"},
    {"protest", "block blockade barricade", "crowd", "", "road"},
    {"coercion", "block blockade barricade", "", "", "road"},
    {"attack", "drop", "", "", "weapon"},
    {"attack", "explode", "", "", "weapon"},
    {"strike", "halt stop", "labour", "", "toil"},
    {"strike", "reject", "labour", "", "contract"},
    // courts
    {"court", "dismiss reject block order uphold reverse throw_out grant award suspend halt",
     "court", "", ""},
    {"court", "find", "court", "", ""},
    {"court", "clear adjourn freeze cut", "court", "", ""},
    {"court", "adjourn", "", "", "case"},
    {"court", "walk", "", "from", "court"},
    {"sanction", "freeze", "country body", "", "assets"},
    {"crime", "break_up", "", "", "gang"},
    {"court", "find hold", "", "then", "liable"},
    {"court", "dismiss settle drop throw_out reject", "", "", "case"},
    {"court", "overturn", "", "", "verdict"},
    {"court", "issue", "", "", "warrant"},
    {"rejection", "dismiss", "", "", "claim"},
    {"election", "reject", "voter", "", ""},
    // finds
    {"health", "undergo", "", "", "treatment"},
    {"business", "shed", "", "", "staff"},
    {"death", "find discover recover recover_from retrieve", "", "", "remains"},
    {"accident", "find discover recover recover_from locate", "", "", "wreck"},
    {"aid", "find pull", "", "", "survivor"},
    {"aid", "find", "", "then", "alive"},
    {"aid", "put_out extinguish douse", "", "", "flame"},
    {"aid", "pull", "", "from", "rubble"},
    {"science", "find", "scholar", "", ""},
    {"science", "find", "", "", "find"},
    // firms
    {"business", "shut close shut_down close_down", "", "", "works"},
    {"business", "suspend halt resume cancel", "", "", "flights"},
    {"deal", "order", "", "", "goods"},
    {"deal", "raise secure", "", "", "sum"},
    {"results", "swing slip return sink", "", "to", "outcome"},
    {"market", "top surpass exceed pass cross weaken strengthen", "security", "", ""},
    {"work", "restore", "", "", "supply"},
    {"market", "hit reach touch", "", "", "mark"},
    {"market", "close open end finish trade settle", "", "at", "sum"},
    {"market", "close open end finish", "", "up", "rate"},
    {"market", "close open end finish", "", "down", "rate"},
    {"market", "close end finish", "security", "", ""},
    {"market", "slow accelerate", "gauge", "", ""},
    {"business", "hire recruit", "", "", "people"},
    {"market", "rise climb increase", "toll", "to", "sum"},
    {"market", "rise climb increase", "toll", "by", "rate"},
    {"death", "rise climb increase reach pass", "toll", "", ""},
    {"meeting", "break_down break_up collapse fail", "talk", "", ""},
    {"concession", "let_go", "police court", "", ""},
    {"concession", "let_go", "", "", "hostage culprit"},
    // won and lost
    {"culture", "win receive take collect", "", "", "prize"},
    {"sport", "win lose draw play", "", "", "test"},
    {"sport", "win take", "", "", "medal"},
    {"election", "win lose", "", "", "seats"},
    {"election", "concede", "", "", "defeat seats race"},
    {"death", "lose claim", "", "", "life"},
    {"sport", "sign", "", "", "player"},
    {"sport", "hold", "", "to", "draw"},
    {"election", "cast", "", "", "ballot"},
    {"sport", "break set smash", "", "", "record"},
    {"accident", "break burst breach", "", "", "barrier"},
    // called
    {"election", "call", "", "", "callable"},
    {"strike", "call", "", "", "strikes"},
    {"meeting", "call", "", "", "meetings"},
});

}  // namespace

std::span<const FieldRow> field_rows() noexcept { return k_fields; }
std::span<const UseRow> use_rows() noexcept { return k_uses; }

}  // namespace dateline::events
