// SPDX-License-Identifier: Apache-2.0
#include "tables/tables.hpp"

#include <array>

namespace dateline::events {
namespace {

constexpr auto k_classes = std::to_array<ClassRow>({
    {k_determiner | k_article, "the a an"},
    {k_determiner, "this these those each every no some any all both another either "
                   "neither such several many few much most more less half"},
    {k_subject_pronoun, "he she it they who"},
    {k_subject_pronoun | k_first_person,
     "i we you i'm we're we'll i'll we've i've i'd we'd you're"},
    {k_object_pronoun, "him her them himself herself itself themselves one someone anyone "
                       "everyone nobody anything everything something anybody everybody "
                       "somebody"},
    {k_object_pronoun | k_first_person, "me us myself ourselves"},
    {k_possessive, "his her its their whose"},
    {k_possessive | k_first_person, "my our your"},
    {k_preposition, "of in on at by for with from into onto over under about against between "
                    "among amid amidst during through throughout across around near off out "
                    "toward towards upon within without despite including like unlike "
                    "behind beyond beside besides above below along per via up down than "
                    "regarding concerning alongside inside outside atop aboard versus vs "
                    "worth except minus plus till"},
    {k_preposition | k_subordinator, "after before until as"},
    {k_preposition | k_subordinator | k_background, "since"},
    {k_preposition | k_background, "following"},
    {k_coordinator, "and or but nor yet"},
    {k_subordinator, "that because while when whereas although though whether once how why what "
                     "lest so whilst according"},
    {k_subordinator | k_conditional, "if unless"},
    {k_relative, "which where whom"},
    {k_modal, "will shall can may must should might could ought 'll"},
    {k_modal, "won't can't cannot shan't mustn't wo"},
    {k_modal | k_past_form, "would wouldn't couldn't shouldn't"},
    {k_be, "be is are am been being isn't aren't 's 're 'm"},
    {k_be | k_past_form, "was were wasn't weren't"},
    {k_have, "have has having haven't hasn't 've"},
    {k_have | k_past_form, "had hadn't 'd"},
    {k_do, "do does don't doesn't"},
    {k_do | k_past_form, "did didn't"},
    {k_to, "to"},
    {k_negation, "not never n't"},
    {k_adverb,
     "also now then here there just only even still already soon later earlier ago again once "
     "ever often always sometime very too almost nearly quite pretty rather well far back away "
     "together "
     "ahead forward abroad home instead therefore thus hence otherwise perhaps maybe "
     "sometimes twice yesterday today tomorrow tonight about least most more "
     "further jointly overnight online effectively previously currently recently "
     "reportedly allegedly apparently initially finally eventually officially formally "
     "publicly originally formerly historically immediately unanimously narrowly largely mostly "
     "mainly partly fully overall"},
    {k_frame | k_adverb, "however meanwhile moreover furthermore nevertheless nonetheless "
                         "additionally separately similarly likewise consequently accordingly"},
    {k_number_word,
     "one two three four five six seven eight nine ten eleven twelve thirteen "
     "fourteen fifteen twenty thirty forty fifty sixty seventy eighty ninety "
     "hundred thousand million billion trillion dozen dozens hundreds thousands "
     "millions first second third fourth fifth sixth seventh eighth ninth tenth last"},
    {k_adjective,
     "inexperienced talented gifted skilled crowded overcrowded sophisticated ashamed uninjured "
     "unharmed unexpected intoxicated unmoved unimpressed undecided unfinished unfounded "
     "unjustified outdated underfunded understaffed aggrieved"},
    {k_adjective,
     "new old big small large great high low good bad worst major minor key main top "
     "former current present previous recent next last late early own other same "
     "different public private national international federal local regional global "
     "foreign domestic military civil political economic financial social legal "
     "senior junior chief deputy acting interim joint annual final initial total full "
     "free fair open special general central northern southern eastern western "
     "northeastern northwestern southeastern southwestern "
     "warm cold hot mild wet dry cool busy quiet slow rough thorough bleak harsh "
     "powerful deadly bloody fatal massive huge serious severe strong weak long short young "
     "dead alive human natural nuclear digital official unofficial presidential "
     "parliamentary ministerial municipal coastal rural urban common popular famous "
     "infrared available possible likely unlikely certain clear due ready able unable bound sure "
     "eager "
     "willing responsible wary guilty innocent missing undersea heavy light rich poor "
     "higher lower worldwide based independent nonprofit record individual collective "
     "advanced commercial operating planning training housing banking shipping fishing "
     "policing parking polling neighbouring neighboring "
     "managing founding presiding commanding outgoing incoming offshore onshore exploratory "
     "mandatory regulatory statutory preparatory compulsory preliminary supplementary "
     "budgetary voluntary precautionary respiratory "
     "industrial medical clinical "
     "criminal temporary permanent bilateral trilateral multilateral historic "
     "north south east west north-east north-west south-east south-west northeast northwest "
     "southeast southwest "
     "ample awful bare bizarre blind blunt bold bright brief brisk broad brutal cheap "
     "crude cruel damp dark deaf decent deep dense dirty dull elderly empty enormous "
     "entire exact excess expensive extra extreme false fast fierce foul fragile "
     "frail fresh gentle genuine grim hard hardline healthy hefty hidden "
     "holy honest hostile humane humid hungry immense inner intense keen leftist "
     "lethal liable lone lonely loose loud loyal lucky makeshift male female mere "
     "moderate modern modest mutual naked narrow nearby necessary neutral newborn normal "
     "obvious odd opposite outer overdue overseas painful pale plain pregnant "
     "pro-government prone proud pure quick rapid rare raw real remote rightist robust "
     "rogue single sacred sad safe scarce sharp sheer shallow sick similar simple sizable "
     "sizeable smart smooth sole stable stark steady steep stiff strange "
     "strict stubborn sudden suitable swift tall tense thick thin tight "
     "tiny tough toxic tragic true ugly unarmed unclear unique unpaid "
     "unchanged unharmed unhurt unscathed unsolved unusual upper urgent usual vacant vague valid "
     "vast violent vital vivid vulnerable "
     "wealthy weird whole wide wild wooden wrong "
     "alarming amazing annoying astounding boring breathtaking caring chilling damning depressing "
     "disappointing distressing disturbing embarrassing exciting exhausting fascinating "
     "frightening glaring gratifying gruelling grueling horrifying humiliating "
     "interesting intriguing lasting misleading outstanding overwhelming puzzling refreshing "
     "satisfying scathing shocking staggering startling stunning sweeping troubling"},
    {k_stale | k_adjective, "upcoming forthcoming latest ongoing coming"},
    {k_name_joiner, "de da do der van von bin ibn al el la du di del della dos das den ter"},
    {k_caption_mark | k_adjective, "right left center centre"},
    {k_title,
     "mr mrs ms miss dr prof sir dame lord lady president vice premier chancellor king "
     "queen prince princess emperor pope cardinal archbishop bishop rev reverend imam "
     "ayatollah sheikh senator sen representative rep congressman congresswoman governor "
     "gov mayor minister prime secretary secretary-general "
     "director-general general gen lieutenant lt colonel col major maj captain capt "
     "sergeant sgt admiral adm commander corporal officer detective inspector judge justice "
     "attorney lawyer prosecutor ambassador envoy spokesman spokeswoman spokesperson "
     "chairman chairwoman chair ceo cfo coo cto professor doctor coach manager striker "
     "midfielder defender goalkeeper captain singer actor actress author director "
     "producer analyst economist commissioner councillor councilor speaker leader chief "
     "executive deputy assistant former undersecretary treasurer sheriff "
     "superintendent principal dean rabbi sultan emir crown mp mep head founder"},
    {k_organization_word,
     "inc corp corporation co company ltd plc llc gmbh ag sa nv group holdings bank university "
     "college institute ministry department agency office commission committee council parliament "
     "congress senate assembly court tribunal party union association federation foundation "
     "society organization organisation alliance guild league club fc police army navy force "
     "forces "
     "guard service administration authority bureau board center centers centre centres hospital "
     "school church museum priory abbey cathedral minster basilica convent "
     "team airlines airways motors technologies systems industries energy media press times post "
     "herald journal news agency fund trust network academy laboratory laboratories lab museum "
     "program programme initiative project consortium cabinet command treasury exchange reserve "
     "secretariat brigade battalion regiment corps division democrats republicans conservatives "
     "lender maker carrier retailer airline carmaker automaker broadcaster operator publisher "
     "manufacturer brewer insurer startup firm drugmaker chipmaker planemaker shipbuilder "
     "steelmaker automotive chemical pharma mining metals aviation healthcare biotech devices "
     "sachs rovers wanderers rangers athletic villa brothers sons "
     "lines line cruises foods stores brands hotels railways railroad shipping logistics steel "
     "petroleum electric power chemicals electronics semiconductor robotics aerospace dynamics "
     "defence defense insurance financial finance investments properties estates telecom "
     "telecommunications mobile communications networks interactive games pictures books "
     "publishing productions theatre theater gallery orchestra symphony ballet opera festival "
     "panel infirmary clinic bowl observatory mission legion congregation parish "
     "platforms sports organisation tribune gazette observer chronicle "
     "unit partners capital ventures studios records entertainment pharmaceuticals software "
     "medical a/s ab asa oyj s.a. n.v. b.v. s.p.a. p.l.c. l.p. l.l.c."},
    {k_place_word,
     "island islands sea ocean river lake mountain mountains mount mont mt mt. valley strait "
     "bay gulf peninsula desert canal province prefecture county district state "
     "region city town village airport square street avenue harbor harbour coast "
     "border bridge stadium park port suburb neighbourhood neighborhood borough hamlet "
     "resort territory enclave lane road beach creek campus"},
    {k_group_noun | k_plural | k_noun,
     "officials people police leaders ministers lawmakers rebels militants protesters workers "
     "residents investigators prosecutors scientists researchers doctors authorities troops "
     "soldiers voters families victims survivors witnesses experts analysts economists students "
     "teachers nurses firefighters rescuers diplomats envoys delegates negotiators executives "
     "shareholders investors customers employees members sources crews engineers astronauts "
     "players fans farmers drivers pilots judges jurors lawyers migrants refugees civilians "
     "gunmen suspects hackers senators deputies countries nations governments companies banks "
     "passengers patients children women men crew guards forces firms unions"},
    {k_group_noun | k_plural | k_noun,
     "fishermen policemen firemen servicemen businessmen congressmen militiamen councilmen "
     "tribesmen horsemen swordsmen crewmen"},
    {k_plural | k_noun, "chairmen spokesmen"},
    {k_noun,
     "signs family families monopoly anomaly butterfly bully homily set sets store stores ground "
     "torch imports exports copies links effects experiences files bombs guns tracks bars films "
     "accounts features yields updates titles tips rewards highlights edges designs ruins shells "
     "prints labels hints blocks lapses seals locks loads packs caps reserves stalls surprises "
     "lives arms drinks circles dreams grounds rolls balances exhibits partners tables "
     "rockets quotes jokes impacts ties associates analyses spikes slides wounds sheds remedies "
     "minds finances authors tears speeds shelves senses rings ranges pioneers mortars licenses "
     "licences influences downloads commands balloons advances shelters objects guarantees "
     "approaches replies recruits lifts screens scraps rents punches plots permits outlines "
     "offsets leaps jams interns guides grants fixes docks disciplines crowns convicts contrasts "
     "clones chats caves brokers alerts abuses voices traces spies shields acts "
     "experience file film copy link research heat screen circle exhibit table voice finance "
     "speed progress title cap license licence joke tip rocket plot command "
     "average bomb partner permit shelter grant trap alert abuse track wave account "
     "design sense exchange approach "
     "scale scales spike leap percent cent pound pounds year years month "
     "months week "
     "weeks day "
     "days "
     "time times government state states "
     "country world city president minister company group part area areas system program "
     "programme policy issue issues problem problems number rate rates price prices market "
     "markets force power plan plans report reports cooperation framework security measure "
     "measures risk risks use space technology guideline guidelines content detail support "
     "relationship region involvement effort efforts interest interests position program "
     "order orders rule rules fund funds bill bills budget trade aid offer offers visit "
     "visits move moves study studies view views share shares stock stocks profit loss "
     "step steps work works play role cause causes result results claim claims call calls "
     "face faces fall falls rise rises gain gains increase increases cut cuts decline drop "
     "drops demand demands threat pledge pledges promise promises bid bids contract contracts "
     "charge charges fire fires fight fights hit hits shot shots attack attacks strike "
     "strikes protest protests vote votes talk talks march marches tour tours test tests "
     "launch launches release releases return returns record records run runs race races "
     "draw draws win wins score scores goal goals match matches drive drives start starts "
     "end ends stop stops hold holds stay stays raid raids murder murders search searches "
     "hope hopes fear fears wish need needs want desire concern concerns doubt doubts "
     "delay delays schedule schedules project projects process host hosts stage stages "
     "board boards address addresses question questions answer answers comment comments "
     "note notes statement statements list lists form forms post posts tweet tweets sanction "
     "sanctions exercise exercises drill drills sale sales deal deals transfer transfers "
     "review reviews check checks train trains ship ships plane planes storm storms flood floods "
     "quake crash crashes blast blasts ban bans limit limits border borders land lands "
     "house houses home homes place places name names head heads hand hands lead leads "
     "show shows display displays star stars stand stands point points order focus stake stakes "
     "interest benefit benefits balance value values damage damages cost costs pay wage wages "
     "tax taxes fine fines loan loans debt debts lease leases purchase purchases supply "
     "supplies ease access contact contacts control controls guard dispute disputes "
     "campaign campaigns debate debates forecast forecasts estimate estimates fraud "
     "escape escapes function functions influence impact signal signals appeal appeals "
     "challenge challenges change changes chance chances aim aims attempt attempts "
     "battle battles surge slump jump slide plunge rally rallies boost hike hikes level levels "
     "station stations figure figures target targets team teams light lights water fuel gas oil "
     "field fields "
     "mark marks patient mine mines mission missions base bases camp camps range hurt burn "
     "rival rivals neighbour neighbours neighbor neighbors ally allies count counts official "
     "individual criminal native opponent crisis decision "
     "draft drafts picture pictures award awards honor honour honors trial trials ruling promise "
     "judge judges evening evenings pricing ticketing manufacturing peak peaks chair chairs exit "
     "exits contest contests headline headlines crude try tries "
     "hospital journal clinic tribunal republic subsidiary festival terminal cathedral canal "
     "signal library secretary archive initiative directive detective carnival rehearsal portal "
     "medal mechanic critic fabric traffic mosaic sanctuary boundary documentary motive "
     "incentive arsenal interval"},
});

}  // namespace

std::span<const ClassRow> class_rows() noexcept { return k_classes; }

std::string_view known_organizations() noexcept {
  return "nato|un|united nations|european union|eu|opec|opec+|who|world health organization|imf|"
         "international monetary fund|world bank|wto|asean|african union|g7|g20|g8|brics|kremlin|"
         "white house|pentagon|downing street|capitol hill|bundestag|knesset|duma|federal "
         "reserve|fed|"
         "nasa|esa|spacex|boeing|airbus|google|apple|microsoft|amazon|meta|facebook|twitter|tesla|"
         "netflix|intel|nvidia|samsung|sony|toyota|honda|nissan|volkswagen|bmw|ford|siemens|shell|"
         "bp|"
         "exxon|chevron|pfizer|moderna|astrazeneca|novartis|roche|bayer|ibm|oracle|openai|huawei|"
         "alibaba|tencent|bytedance|tiktok|uber|airbnb|disney|walmart|nike|adidas|reuters|"
         "associated press|bbc|cnn|hamas|hezbollah|taliban|islamic state|isis|al-qaeda|boko haram|"
         "hbo|fifa|uefa|ioc|nba|nfl|fbi|cia|nsa|interpol|europol|unicef|unesco|unhcr|iaea|"
         "red cross|medecins sans frontieres|amnesty international|greenpeace|opcw|oecd|ecb|"
         "european central bank|bank of england|bank of japan|house of representatives|"
         "house of commons|supreme court|security council|general assembly|european commission|"
         "european parliament|real madrid|barcelona|manchester united|chelsea|arsenal|liverpool";
}

std::string_view firm_words() noexcept {
  return "company firm group drugmaker chipmaker planemaker shipbuilder steelmaker lender maker "
         "carrier retailer airline carmaker automaker broadcaster "
         "operator publisher manufacturer brewer insurer startup club giant conglomerate "
         "bank utility chain supermarket brewery studio label museum";
}

WordList public_bodies() noexcept {
  static constexpr auto k_bodies = std::to_array<std::string_view>(
      {"union", "party", "ministry", "court", "tribunal", "council", "parliament", "congress",
       "senate", "assembly", "police", "army", "navy", "commission", "committee", "department",
       "university", "guild"});
  return k_bodies;
}

WordList overseers() noexcept {
  static constexpr auto k_overseers = std::to_array<std::string_view>(
      {"agency", "authority", "regulator", "watchdog", "bureau", "administration", "office",
       "inspectorate", "directorate", "ombudsman"});
  return k_overseers;
}

std::string_view product_words() noexcept {
  return "aircraft plane jet airliner jetliner superjumbo airplane aeroplane helicopter drone ship "
         "vessel ferry tanker freighter barge yacht boat submarine warship frigate trawler rocket "
         "spacecraft satellite probe lander rover telescope car vehicle phone smartphone tablet "
         "laptop console device model";
}

std::string_view thing_words() noexcept {
  return "asteroid comet liner destroyer missile rig well wellhead pipeline reactor act bill "
         "treaty "
         "constitution code charter prize award cup trophy medal film movie documentary novel book "
         "memoir album "
         "song single painting portrait sculpture play musical opera series game app browser "
         "chatbot software vaccine drug hurricane typhoon cyclone storm war";
}

WordList royal_titles() noexcept {
  static constexpr auto k_titles = std::to_array<std::string_view>(
      {"king", "queen", "prince", "princess", "emperor", "empress", "pope", "sultan", "emir",
       "imam", "sheikh", "ayatollah", "patriarch"});
  return k_titles;
}

WordList acting_places() noexcept {
  static constexpr auto k_places = std::to_array<std::string_view>(
      {"city", "town", "county", "village", "borough", "district", "province", "united"});
  return k_places;
}

WordList holding_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"share", "shares", "stake", "stakes", "interest", "invest", "invests", "invested",
       "investing", "investment", "investments", "confidence", "trust", "believe", "faith",
       "holding", "holdings", "investor", "investors"});
  return k_words;
}

WordList way_words() noexcept {
  static constexpr auto k_ways = std::to_array<std::string_view>(
      {"road",  "roads",  "route",  "highway", "motorway", "street", "way",    "path",    "track",
       "line",  "bridge", "tunnel", "train",   "bus",      "ferry",  "flight", "flights", "trip",
       "trips", "tour",   "visit",  "visits",  "journey",  "voyage", "border", "access"});
  return k_ways;
}

WordList quantity_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"at", "least", "most", "up", "to", "about", "around", "nearly", "almost", "some", "roughly",
       "approximately", "over", "under", "only"});
  return k_words;
}

WordList credit_labels() noexcept {
  static constexpr auto k_labels = std::to_array<std::string_view>(
      {"photo", "photos", "photograph", "photography", "image", "images", "picture", "pictures",
       "credit", "illustration", "graphic"});
  return k_labels;
}

WordList news_agencies() noexcept {
  static constexpr auto k_agencies = std::to_array<std::string_view>({"AFP",
                                                                      "AP",
                                                                      "ANSA",
                                                                      "Agence France-Presse",
                                                                      "Associated Press",
                                                                      "Axios",
                                                                      "Bloomberg",
                                                                      "Bloomberg News",
                                                                      "Financial Times",
                                                                      "Handelsblatt",
                                                                      "Interfax",
                                                                      "Kyodo",
                                                                      "New York Times",
                                                                      "Nikkei",
                                                                      "Politico",
                                                                      "RIA",
                                                                      "Reuters",
                                                                      "TASS",
                                                                      "Wall Street Journal",
                                                                      "Washington Post",
                                                                      "Xinhua"});
  return k_agencies;
}

WordList picture_agencies() noexcept {
  static constexpr auto k_agencies = std::to_array<std::string_view>(
      {"getty", "ap",           "afp",       "reuters",  "epa",     "pa",   "upi",
       "alamy", "shutterstock", "bloomberg", "xinhua",   "anadolu", "zuma", "nurphoto",
       "imago", "dpa",          "ansa",      "efe",      "kyodo",   "tass", "press",
       "rex",   "corbis",       "istock",    "unsplash", "handout"});
  return k_agencies;
}

WordList agency_endings() noexcept {
  static constexpr auto k_endings = std::to_array<std::string_view>(
      {"images", "image", "photo", "photos", "agency", "media", "wire", "association", "news",
       "via", "features", "pictures"});
  return k_endings;
}

WordList holiday_names() noexcept {
  static constexpr auto k_names = std::to_array<std::string_view>(
      {"Christmas", "Diwali", "Easter", "Halloween", "Hanukkah", "Kwanzaa", "Lent", "Nowruz",
       "Passover", "Pentecost", "Purim", "Ramadan", "Thanksgiving", "Xmas"});
  return k_names;
}

WordList calendar_names() noexcept {
  static constexpr auto k_names = std::to_array<std::string_view>(
      {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
       "february", "march", "april", "may", "june", "july", "august", "september", "october",
       "november", "december"});
  return k_names;
}

WordList name_suffixes() noexcept {
  static constexpr auto k_suffixes =
      std::to_array<std::string_view>({"Jr", "Jr.", "Sr", "Sr.", "II", "III"});
  return k_suffixes;
}

WordList post_titles() noexcept {
  static constexpr auto k_titles =
      std::to_array<std::string_view>({"secretary", "minister", "chancellor", "commissioner"});
  return k_titles;
}

WordList firm_titles() noexcept {
  static constexpr auto k_titles = std::to_array<std::string_view>(
      {"ceo", "cfo", "coo", "cto", "executive", "chairman", "chairwoman", "chair", "founder",
       "president", "spokesman", "spokeswoman", "spokesperson", "analyst", "economist", "coach"});
  return k_titles;
}

WordList trade_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"building", "dealing",   "drilling", "dumping", "farming", "fishing",     "fracking",
       "gambling", "hunting",   "lending",  "logging", "mining",  "poaching",    "recycling",
       "shipping", "smuggling", "spending", "testing", "trading", "trafficking", "whaling"});
  return k_words;
}

WordList pursuits() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"boarding", "bowling", "boxing",  "camping", "climbing", "cycling", "dancing",
       "dining",   "diving",  "jogging", "riding",  "rowing",   "running", "sailing",
       "shooting", "skating", "skiing",  "surfing", "swimming", "waiting", "walking"});
  return k_words;
}

WordList pursuits_of_things() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"boarding", "climbing", "riding", "running", "sailing", "shooting"});
  return k_words;
}

WordList particles() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"away", "down", "up", "out", "off", "back", "apart", "aside", "over", "around", "together"});
  return k_words;
}

WordList count_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"number", "numbers", "amount", "share", "proportion", "percentage", "total", "tally"});
  return k_words;
}

WordList plural_pronouns() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"both", "few", "many", "others", "several", "these", "they", "those"});
  return k_words;
}

WordList bearer_words() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"families", "family", "friends", "identities", "identity",
                                       "lives", "memory", "name", "names", "relatives", "rights"});
  return k_words;
}

WordList circumstance_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"day",     "days",   "night", "morning", "afternoon", "evening", "week",
       "weekend", "month",  "year",  "years",   "hour",      "minute",  "moment",
       "instant", "time",   "times", "season",  "way",       "reason",  "reasons",
       "place",   "extent", "point", "minutes", "hours",     "weeks",   "months"});
  return k_words;
}

WordList question_words() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"how", "what", "when", "where", "whether", "who", "why"});
  return k_words;
}

WordList content_words() noexcept {
  static constexpr auto k_words = std::to_array<std::string_view>(
      {"accusation", "accusations", "allegation", "allegations", "announcement", "argument",
       "assurance",  "assurances",  "assumption", "belief",      "chance",       "chances",
       "claim",      "claims",      "concern",    "concerns",    "condition",    "confidence",
       "conclusion", "doubt",       "doubts",     "evidence",    "expectation",  "expectations",
       "fact",       "fear",        "fears",      "finding",     "guarantee",    "hope",
       "hopes",      "idea",        "indication", "indications", "likelihood",   "news",
       "notion",     "possibility", "prospect",   "proof",       "report",       "reports",
       "risk",       "rumour",      "rumours",    "rumor",       "rumors",       "sign",
       "signs",      "speculation", "statement",  "suggestion",  "suggestions",  "theory",
       "threat",     "view",        "warning",    "warnings",    "word",         "worries",
       "worry"});
  return k_words;
}

WordList content_verbs() noexcept {
  static constexpr auto k_verbs = std::to_array<std::string_view>(
      {"bring",   "carry",   "cite",    "commission", "compile", "confirm", "deny",
       "dismiss", "dispute", "express", "file",       "give",    "hear",    "investigate",
       "issue",   "lodge",   "make",    "offer",      "pose",    "present", "print",
       "publish", "raise",   "read",    "receive",    "reject",  "release", "repeat",
       "retract", "send",    "submit",  "voice",      "write"});
  return k_verbs;
}

WordList habit_words() noexcept {
  static constexpr auto k_habits = std::to_array<std::string_view>(
      {"typically", "usually", "often", "always", "generally", "normally", "regularly"});
  return k_habits;
}

WordList picture_verbs() noexcept {
  static constexpr auto k_verbs = std::to_array<std::string_view>(
      {"display", "gesture", "glance", "hang", "lie", "line", "look", "pose", "queue", "rest",
       "ride", "show", "sit", "smile", "stand", "stroll", "walk", "watch", "wave"});
  return k_verbs;
}

std::string_view region_adjectives() noexcept {
  return "european|europeans|asian|asians|african|africans|arab|arabs|western|latin american|"
         "scandinavian|caribbean|balkan|baltic|nordic|muslim|muslims|christian|jewish|islamic|"
         "roman|"
         "catholic|protestant|orthodox|hindu|hindus|buddhist|sikh|kurdish|jews|christians|latino|"
         "hispanic|north american|north americans|south american|south americans|latin americans|"
         "central american|central asian|east asian|eastern european|western "
         "european|victorian|byzantine|ottoman|republican|democrat|democratic|tory";
}

std::string_view known_places() noexcept {
  return "europe|asia|africa|north america|south america|latin america|central america|antarctica|"
         "oceania|middle east|caribbean|balkans|scandinavia|caucasus|crimea|donbas|kashmir|tibet|"
         "xinjiang|gaza|gaza strip|west bank|golan heights|siberia|sahara|sahel|indo-pacific|"
         "asia-pacific|pacific|atlantic|indian ocean|pacific ocean|atlantic ocean|arctic|"
         "mediterranean|mediterranean sea|black sea|baltic sea|north sea|red sea|persian gulf|"
         "south china sea|east china sea|sea of japan|himalayas|alps|andes|amazon rainforest|"
         "moon|mars|earth|venus|jupiter|saturn|silicon valley|wall street|horn of africa|southeast "
         "asia|west africa|east "
         "africa|"
         "north africa|eastern europe|western europe|central asia|south asia|east asia|suez canal|"
         "d.c.|ala|ariz|calif|colo|conn|fla|ga|kan|ky|md|mich|minn|mont|neb|nev|okla|ore|pa|tenn|"
         "tex|va|vt|"
         "wis|wyo|n.c.|n.d.|n.h.|n.j.|n.m.|n.y.|r.i.|s.c.|s.d.|w.va.|panama canal|strait of "
         "hormuz|taiwan strait|english channel|gulf of mexico|sunda "
         "strait";
}

}  // namespace dateline::events
