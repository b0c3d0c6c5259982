// SPDX-License-Identifier: Apache-2.0
// Nouns that make the same of a verb of many uses.
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
    {"fighter", "troop troops soldier rebel militant gunman gunmen insurgent army military fighter "
                "militia junta commando commandos separatist paramilitary paramilitaries navy "
                "guerrilla jihadist jihadi extremist warplane jet airstrike artillery force forces "
                "tank marines mercenary mercenaries terrorist islamist mutineer general officer "
                "settler regiment battalion pirate gang clan tribe side"},
    {"weapon", "gun pistol rifle missile drone bomb shell rocket grenade torpedo mine landmine "
               "mortar explosive projectile warhead shrapnel"},
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
    {"bourse", "market bourse"},
    {"index", "nikkei ftse dow nasdaq dax cac sensex nifty kospi footsie"},
    {"nature", "lava flame mud floodwater snow water wave ash wind wildfire"},
    {"player", "striker midfielder forward defender goalkeeper winger quarterback pitcher player "
               "batsman bowler captain shortstop fullback halfback guard"},
    // what
    {"vehicle", "car bus truck lorry lorries van tanker train tram boat ferry ship vessel plane "
                "helicopter tractor trailer coach minibus minivan ambulance motorcycle motorbike "
                "canoe dinghy jet aircraft yacht warship frigate submarine freighter trawler suv "
                "taxi barge carriage balloon airliner bulldozer crane bicycle scooter"},
    {"verdict",
     "ruling verdict conviction decision sentence judgment judgement acquittal lawsuit suit case "
     "appeal charge indictment injunction award ban law order petition motion complaint"},
    {"case",
     "lawsuit suit case charge appeal indictment petition motion complaint counts injunction"},
    {"claim", "claim allegation accusation criticism report rumour rumor suggestion call idea "
              "offer warning concern fear"},
    {"remains", "body corpse remain remains skeleton"},
    {"wreck", "wreckage wreck debris"},
    {"survivor", "survivor"},
    {"rate", "percent pct cent point pence penny half third quarter fifth"},
    {"contraband",
     "cocaine heroin drug cannabis fentanyl methamphetamine ivory cigarette pill marijuana opium "
     "ketamine gun pistol firearm rifle ammunition explosives weapon cache stash contraband"},
    {"works", "plant factory mill store branch mine refinery smelter outlet shop newspaper "
              "magazine supermarket brewery shipyard steelworks foundry business restaurant pub "
              "daily tabloid weekly retailer warehouse dealership"},
    {"find", "gene planet species fossil water exoplanet galaxy asteroid virus molecule protein "
             "tomb skull dinosaur comet particle star mutation strain microbe bacterium bacteria "
             "enzyme microplastic artefact artifact crater"},
    {"tournament", "tournament championship open event final match cup olympics games game race "
                   "squad tour marathon team"},
    {"race", "race election contest primary runoff run-off presidency ballot candidacy mayoralty"},
    {"seats", "seat seats majority election nomination primary re-election presidency referendum "
              "runoff run-off candidacy"},
    {"prize", "prize award oscar emmy grammy nobel booker pulitzer bafta tony"},
    {"medal", "gold silver bronze medal title cup championship trophy pennant jersey crown"},
    {"office", "office post job role board cabinet company firm bank position club government "
               "party newspaper network team broadcaster coalition"},
    {"market", "market markets segment"},
    {"home", "home house village town city"},
    {"road", "road highway motorway street railway rail track bridge border crossing entrance "
             "airport port runway traffic motorways"},
    {"place", "town city village airport base base territory area island district province region "
              "hill outpost capital port border settlement stronghold crossing garrison barracks "
              "palace building suburb neighborhood neighbourhood"},
    {"power", "power control"},
    {"rule", "power authority presidency premiership command leadership"},
    {"debt", "debt bond share stock note"},
    {"hostage", "hostage captive prisoner detainee crew sailor fisherman fishermen passenger "
                "vessel ship policeman policemen tanker"},
    {"envoy", "ambassador envoy diplomat consul"},
    {"ties", "tie ties relation relations link"},
    {"curb", "curfew emergency lockdown blackout quarantine restriction blockade censorship ban "
             "moratorium embargo sanction limit control requirement advisory siege state"},
    {"penalty", "penalty fine sentence damages"},
    {"tax", "tax levy wage pension duty tariff"},
    {"mark", "high low record peak level"},
    {"figure",
     "price cost sale export import inflation unemployment growth gdp wage salary pay rent stock "
     "index indices number rate total tally count amount volume value level average estimate "
     "forecast demand supply deficit surplus debt spending investment capitalization "
     "capitalisation valuation population turnout attendance traffic employment economy "
     "expenditure temperature consumption emission fare premium fee loss reserve inventory share "
     "odds rating margin shipment visitor passenger mortality expectancy"},
    {"quote", "price share stock index indices bond"},
    {"takings", "profit revenue income earnings turnover"},
    {"output", "output production capacity"},
    {"holding", "holding stake"},
    {"money", "money cash fund capital"},
    {"record", "record"},
    {"barrier", "dam levee levees pipeline dyke dike embankment bank pipe"},
    {"life", "life lives"},
    {"aid", "aid food medicine relief convoy supplies"},
    {"soldiery", "troop troops soldier warship tank marines reinforcement fighter army navy "
                 "battalion brigade carrier destroyer frigate police peacekeeper"},
    {"flights", "flight service production operation trading route deliveries delivery output"},
    {"goods", "jet plane aircraft ship helicopter turbine vehicle engine chip vaccine dose "
              "locomotive train bus share mask facemask kit"},
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
    {"hurt", "injured wounded hurt hospitalised hospitalized burned unconscious paralysed "
             "paralyzed disabled maimed shaken ill sick"},
    {"ruined", "homeless stranded ruin ruins tatters trapped damaged destroyed devastated "
               "flattened powerless displaced shattered wrecked isolated impassable blocked "
               "unusable uninhabitable submerged marooned"},
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
    {"sum", "euro euros dollar buck pound yen yuan rupee"},
    {"assets", "asset account fund"},
    {"defeat", "defeat"},
    {"warrant", "warrant subpoena injunction summons"},
    {"gang", "gang ring cell network cartel syndicate"},
    {"structure", "roof panel ceiling wall concrete crane beam balcony mast pylon pole scaffolding "
                  "rock boulder masonry chimney"},
    {"weather", "snow rain hail ash"},
    {"bad_weather", "weather fog frost heat cold heatwave ice"},
    {"war", "war battle"},
    {"outcry", "outrage anger criticism opposition protest skepticism scepticism resistance "
               "hostility fury derision"},
    {"fame", "fame stardom prominence"},
    {"raids", "strike airstrike raid"},
    {"job", "job post role position"},
    {"scheme", "plan proposal strategy roadmap blueprint"},
    {"reputation", "reputation image standing credibility career confidence"},
    {"traveller", "visitor passenger traveller traveler arrival"},
    {"flame", "fire blaze flame inferno wildfire"},
    {"toll", "toll"},
    {"gauge", "inflation growth unemployment demand output"},
    {"talk", "talk talks negotiation"},
    {"alive", "alive unharmed unhurt"},
    {"draw", "draw stalemate"},
    {"people", "people person worker employee staff nurse pilot driver teacher man men woman women "
               "boy girl child children toddler teenager pensioner climber hiker skier"},
    {"ballot", "ballot vote"},
    {"fan", "fan spectator"},
    {"migrant", "migrant refugee asylum-seeker"},
    {"spacefarer", "nasa esa spacex isro roscosmos jaxa astronaut cosmonaut"},
    {"craft", "probe satellite rocket lander rover orbiter spacecraft telescope capsule shuttle"},
    {"heaven", "mars moon venus jupiter saturn mercury orbit space sun asteroid comet"},
    {"test", "test"},
    {"checkup", "checkup medical"},
    {"lifeboat", "lifeboat"},
    {"budget", "budget"},
    {"custody", "prison jail custody cell detention"},
    {"treatment", "operation surgery transplant procedure"},
    {"document",
     "report document statement letter memo email paper list study poll number name photo "
     "photograph picture video footage tape transcript finding estimate detail map survey "
     "guideline advice guidance warning alert notice summary chapter research file cable tally "
     "schedule draft text assessment review audit forecast communique pamphlet leaflet"},
    {"letter", "letter message email e-mail telegram note memo tweet questionnaire"},
    {"fuel", "oil crude gas petroleum gasoline diesel petrol slick"},
    {"illness", "case infection virus flu influenza cholera measles cancer symptom disease fever "
                "malaria ebola tuberculosis polio dengue variant covid outbreak"},
    {"song", "song album single track concert music hymn anthem symphony film movie novel play"},
    {"gadget",
     "phone smartphone console tablet app game model version update upgrade patch software car"},
    {"firm", "company firm business bank store shop factory venture start-up startup subsidiary "
             "charity foundation brewery bakery restaurant school college university studio "
             "airline newspaper magazine website club league agency institute division"},
    {"cabinet", "government cabinet coalition team administration"},
    {"panel", "commission committee panel inquiry task-force force council"},
    {"storm", "storm hurricane cyclone typhoon tornado depression wave"},
    {"volcano", "volcano geyser"},
    {"offspring", "son daughter child baby twins"},
    {"invention", "vaccine drug technique method technology system engine chip tool device "
                  "treatment weapon software machine battery material test"},
    {"patient", "patient baby victim"},
    {"site", "rig platform plant well refinery pipeline manifold tank depot boiler factory"},
    {"regulation", "regulation rule policy ban limit measure"},
    {"tenure", "office post"},
    {"credit", "loan credit"},
    {"overture", "request invitation offer demand proposal appeal plea"},
    {"forecasts", "forecast expectation estimate target"},
    {"clinic", "hospital clinic rehab ward"},
    {"dose", "dose vaccine jab drug medicine antiviral"},
    {"bill", "bill law amendment draft legislation act"},
    {"decree", "order decree directive edict"},
    {"permit", "permit licence license permission exemption patent concession visa asylum waiver"},
    {"plea", "appeal"},
    {"venture", "career effort push drive attempt"},
    {"alert", "alert"},
    {"promise", "claim pledge promise commitment treaty agreement contract deal arrangement "
                "bargain term obligation"},
    {"shot", "shot bullet round gas"},
    {"board", "board shareholder investor creditor member union"},
    {"leader", "pope pontiff president minister king queen premier chancellor secretary prince"},
    {"period", "period phase stage era fray recession"},
    {"artist", "band singer orchestra musician pianist actor actress guitarist rapper choir"},
    {"medic", "doctor surgeon"},
    {"tape", "video footage tape clip recording interview"},
    {"sanctions", "sanction embargo"},
    {"projectile", "cocktail stone rock brick firebomb"},
    {"phone", "phone telephone video"},
    {"team", "team"},
    {"chooser", "party conservative democrat republican tory tories delegate member"},
    {"building",
     "building prison school church mosque house tower bridge tunnel stadium stand stage "
     "roof hotel hospital"},
    // what nouns are of
    {"motion", "motion resolution treaty deal pact plan proposal reform measure nomination "
               "impeachment confirmation amendment law"},
    {"trust", "confidence no-confidence censure"},
    {"candidate", "candidate governor mayor presidential mayoral gubernatorial senatorial "
                  "congressional leadership nominee president senator"},
    {"target",
     "base depot port airport hospital school refinery camp convoy building market tanker "
     "plant target targets facility headquarters compound vessel ship boat apartment "
     "house militant rebel position positions stronghold warehouse"},
    {"town", "city town village"},
    {"territory", "territory area district province region island airport base"},
    {"frontier", "border crossing airspace checkpoint frontier"},
    {"admission", "plea"},
    {"trial", "trial inquest hearing inquiry court"},
    {"calm", "calm help information restraint unity peace volunteer donor blood"},
    {"witness", "witness"},
    {"purchase", "takeover buyout acquisition merger"},
    {"buying", "buy acquire purchase sell"},
    {"facility", "school hospital library park museum bridge tunnel station airport pool runway "
                 "line terminal centre center clinic stadium campsite beach lane highway track"},
    {"show", "festival exhibition fair show gallery season exposition expo games biennale"},
    {"statistics", "figure data statistic number statistics"},
    {"staff", "job jobs staff post workforce worker employee"},
});

}  // namespace

std::span<const FieldRow> field_rows() noexcept { return k_fields; }

}  // namespace dateline::events
