// SPDX-License-Identifier: Apache-2.0
#include "tables/tables.hpp"

#include <array>

namespace dateline::events {
namespace {

// Codes after ISO 3166-1; the capital stands first among the cities.
constexpr auto k_countries = std::to_array<CountryRow>({
    {"AF", "Afghanistan", "Afghan|Afghans", "Kabul|Kandahar|Herat"},
    {"AL", "Albania", "Albanian|Albanians", "Tirana"},
    {"DZ", "Algeria", "Algerian|Algerians", "Algiers|Oran"},
    {"AD", "Andorra", "Andorran", "Andorra la Vella"},
    {"AO", "Angola", "Angolan|Angolans", "Luanda"},
    {"AR", "Argentina", "Argentine|Argentinian|Argentines",
     "Buenos Aires|Rosario|Mendoza|La Plata|Bariloche|Patagonia|Tucuman|Ushuaia"},
    {"AM", "Armenia", "Armenian|Armenians", "Yerevan"},
    {"AU", "Australia", "Australian|Australians",
     "Canberra|Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart|Darwin|Queensland|New South "
     "Wales|Tasmania|Western Australia|South Australia|Northern Territory|Gold "
     "Coast|Cairns|Townsville|Alice Springs|Geelong|Wollongong"},
    {"AT", "Austria", "Austrian|Austrians", "Vienna|Salzburg|Graz|Innsbruck"},
    {"AZ", "Azerbaijan", "Azerbaijani|Azerbaijanis|Azeri", "Baku"},
    {"BS", "Bahamas", "Bahamian", "Nassau"},
    {"BH", "Bahrain", "Bahraini|Bahrainis", "Manama"},
    {"BD", "Bangladesh", "Bangladeshi|Bangladeshis", "Dhaka|Chittagong"},
    {"BB", "Barbados", "Barbadian", "Bridgetown"},
    {"BY", "Belarus", "Belarusian|Belarusians", "Minsk"},
    {"BE", "Belgium", "Belgian|Belgians",
     "Brussels|Antwerp|Ghent|Liege|Bruges|Charleroi|Leuven|Flanders|Wallonia|Molenbeek"},
    {"BZ", "Belize", "Belizean", "Belmopan"},
    {"BJ", "Benin", "Beninese", "Porto-Novo|Cotonou"},
    {"BT", "Bhutan", "Bhutanese", "Thimphu"},
    {"BO", "Bolivia", "Bolivian|Bolivians", "La Paz|Sucre"},
    {"BA", "Bosnia and Herzegovina|Bosnia", "Bosnian|Bosnians", "Sarajevo"},
    {"BW", "Botswana", "Botswanan", "Gaborone"},
    {"BR", "Brazil", "Brazilian|Brazilians",
     "Brasilia|Sao Paulo|Rio de Janeiro|Salvador|Recife|Manaus|Brasília|São Paulo|Fortaleza|Belo "
     "Horizonte|Curitiba|Porto Alegre|Belem|Belém|Amazonas|Rio Grande do Sul|Bahia|Minas "
     "Gerais"},
    {"BN", "Brunei", "Bruneian", "Bandar Seri Begawan"},
    {"BG", "Bulgaria", "Bulgarian|Bulgarians", "Sofia|Varna|Plovdiv"},
    {"BF", "Burkina Faso", "Burkinabe", "Ouagadougou"},
    {"BI", "Burundi", "Burundian", "Bujumbura|Gitega"},
    {"KH", "Cambodia", "Cambodian|Cambodians", "Phnom Penh"},
    {"CM", "Cameroon", "Cameroonian|Cameroonians", "Yaounde|Douala"},
    {"CA", "Canada", "Canadian|Canadians",
     "Ottawa|Toronto|Montreal|Vancouver|Calgary|Edmonton|Quebec|Winnipeg|Ontario|Alberta|"
     "British Columbia|Halifax|Manitoba|Saskatchewan|Nova Scotia|New "
     "Brunswick|Newfoundland|Yukon|Nunavut|Saskatoon|St. John's|Quebec "
     "City|Kelowna"},
    {"CV", "Cape Verde|Cabo Verde", "Cape Verdean", "Praia"},
    {"CF", "Central African Republic", "Central African", "Bangui"},
    {"TD", "Chad", "Chadian|Chadians", "N'Djamena"},
    {"CL", "Chile", "Chilean|Chileans",
     "Santiago|Valparaiso|Concepcion|Valparaíso|Iquique|Antofagasta|Calama|Temuco|Punta "
     "Arenas|Atacama"},
    {"CN", "China|People's Republic of China", "Chinese",
     "Beijing|Shanghai|Guangzhou|Shenzhen|Wuhan|Chengdu|Tianjin|Chongqing|Nanjing|Xi'an|Hangzhou|"
     "Sichuan|Guangdong|Hubei|Hunan|Henan|Hebei|Yunnan|Zhejiang|Jiangsu|Fujian|Shandong|Liaoning|"
     "Qingdao|Xiamen|Harbin|Shenyang|Dalian|Kunming|Changsha|Zhengzhou|Urumqi|Lhasa|Hainan|Inner "
     "Mongolia"},
    {"HK", "Hong Kong", "Hong Konger|Hong Kongers", ""},
    {"CO", "Colombia", "Colombian|Colombians",
     "Bogota|Medellin|Cali|Cartagena|Bogotá|Medellín|Barranquilla|Antioquia|Cauca|Cucuta|Santa "
     "Marta|Mocoa"},
    {"KM", "Comoros", "Comorian", "Moroni"},
    {"CG", "Republic of Congo|Republic of the Congo", "", "Brazzaville"},
    {"CD", "Democratic Republic of Congo|Democratic Republic of the Congo|DR Congo|Congo",
     "Congolese",
     "Kinshasa|Goma|Bukavu|North Kivu|South "
     "Kivu|Kivu|Ituri|Lubumbashi|Katanga|Kisangani|Bunia"},
    {"CR", "Costa Rica", "Costa Rican|Costa Ricans", "San Jose"},
    {"CI", "Ivory Coast|Cote d'Ivoire", "Ivorian|Ivorians", "Abidjan|Yamoussoukro"},
    {"HR", "Croatia", "Croatian|Croatians|Croat|Croats", "Zagreb|Split|Dubrovnik"},
    {"CU", "Cuba", "Cuban|Cubans", "Havana|Guantanamo"},
    {"CY", "Cyprus", "Cypriot|Cypriots", "Nicosia|Limassol"},
    {"CZ", "Czech Republic|Czechia", "Czech|Czechs", "Prague|Brno|Ostrava"},
    {"DK", "Denmark", "Danish|Dane|Danes",
     "Copenhagen|Aarhus|Odense|Aalborg|Greenland|Faroe Islands|Nuuk|Bornholm"},
    {"DJ", "Djibouti", "Djiboutian", ""},
    {"DO", "Dominican Republic", "Dominican|Dominicans", "Santo Domingo"},
    {"EC", "Ecuador", "Ecuadorian|Ecuadorean|Ecuadorians", "Quito|Guayaquil"},
    {"EG", "Egypt", "Egyptian|Egyptians",
     "Cairo|Alexandria|Sharm el-Sheikh|Giza|Luxor|Aswan|Port "
     "Said|Ismailia|Hurghada|Mansoura|Tahrir Square|Rafah crossing"},
    {"SV", "El Salvador", "Salvadoran|Salvadorans", "San Salvador"},
    {"GQ", "Equatorial Guinea", "", "Malabo"},
    {"ER", "Eritrea", "Eritrean|Eritreans", "Asmara"},
    {"EE", "Estonia", "Estonian|Estonians", "Tallinn|Tartu"},
    {"SZ", "Eswatini|Swaziland", "Swazi", "Mbabane"},
    {"ET", "Ethiopia", "Ethiopian|Ethiopians",
     "Addis Ababa|Tigray|Mekelle|Amhara|Oromia|Gondar|Dire Dawa"},
    {"FJ", "Fiji", "Fijian|Fijians", "Suva"},
    {"FI", "Finland", "Finnish|Finn|Finns", "Helsinki|Espoo|Tampere|Turku"},
    {"FR", "France", "French|Frenchman",
     "Paris|Marseille|Lyon|Toulouse|Nice|Strasbourg|Bordeaux|Nantes|Lille|Cannes|Grenoble|Rennes|"
     "Reims|Le "
     "Havre|Dijon|Montpellier|Avignon|Rouen|Metz|Calais|Corsica|Normandy|Brittany|Provence|"
     "Versailles|Annecy|Chamonix|Guadeloupe|Martinique|Mayotte|French Guiana|Kourou"},
    {"GF", "French Guiana", "", "Cayenne|Kourou"},
    {"GA", "Gabon", "Gabonese", "Libreville"},
    {"GM", "Gambia", "Gambian|Gambians", "Banjul"},
    {"GE", "Georgia", "Georgian|Georgians", "Tbilisi|Batumi"},
    {"DE", "Germany", "German|Germans",
     "Berlin|Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Dresden|Leipzig|Bonn|Dusseldorf|Bavaria|"
     "Hanover|Bremen|Nuremberg|Duisburg|Bochum|Mannheim|Karlsruhe|Wiesbaden|Kiel|Potsdam|Magdeburg|"
     "Mainz|Rostock|Saxony|Lower Saxony|Brandenburg|Thuringia|Baden-Württemberg|North "
     "Rhine-Westphalia|Darmstadt|Solingen"},
    {"GH", "Ghana", "Ghanaian|Ghanaians", "Accra|Kumasi"},
    {"GR", "Greece", "Greek|Greeks",
     "Athens|Thessaloniki|Crete|Patras|Rhodes|Lesbos|Santorini|Piraeus|Corfu|Evia"},
    {"GL", "Greenland", "Greenlandic|Greenlander|Greenlanders", "Nuuk"},
    {"GT", "Guatemala", "Guatemalan|Guatemalans", "Guatemala City"},
    {"GN", "Guinea", "Guinean|Guineans", "Conakry"},
    {"GW", "Guinea-Bissau", "", "Bissau"},
    {"GY", "Guyana", "Guyanese", "Georgetown"},
    {"HT", "Haiti", "Haitian|Haitians", "Port-au-Prince|Cap-Haitien|Les Cayes|Jacmel|Gonaives"},
    {"HN", "Honduras", "Honduran|Hondurans", "Tegucigalpa"},
    {"HU", "Hungary", "Hungarian|Hungarians", "Budapest|Debrecen"},
    {"IS", "Iceland", "Icelandic|Icelander|Icelanders", "Reykjavik|Grindavik|Akureyri|Keflavik"},
    {"IN", "India", "Indian|Indians",
     "New Delhi|Delhi|Mumbai|Bangalore|Kolkata|Chennai|Hyderabad|Bengaluru|Pune|Kerala|Gujarat|"
     "Odisha|Punjab|Uttar "
     "Pradesh|Ahmedabad|Jaipur|Lucknow|Kanpur|Nagpur|Indore|Bhopal|Patna|Srinagar|Amritsar|"
     "Chandigarh|Goa|Maharashtra|Rajasthan|Bihar|West Bengal|Tamil "
     "Nadu|Karnataka|Assam|Manipur|Telangana|Haryana|Uttarakhand|Varanasi|Wayanad"},
    {"ID", "Indonesia", "Indonesian|Indonesians",
     "Jakarta|Bali|Java|Sumatra|Sulawesi|Surabaya|Bandung|Aceh|Medan|Makassar|Semarang|Palembang|"
     "Kendari|Yogyakarta|Lombok|Borneo|Kalimantan|Papua|Lake Toba|Nusantara"},
    {"IR", "Iran", "Iranian|Iranians",
     "Tehran|Isfahan|Mashhad|Shiraz|Tabriz|Qom|Natanz|Fordow|Bandar Abbas|Bushehr|Kerman"},
    {"IQ", "Iraq", "Iraqi|Iraqis",
     "Baghdad|Mosul|Basra|Erbil|Kirkuk|Fallujah|Najaf|Karbala|Tikrit|Ramadi|Samarra"},
    {"IE", "Ireland", "Irish|Irishman", "Dublin|Cork|Galway|Limerick|Waterford"},
    {"IL", "Israel", "Israeli|Israelis",
     "Jerusalem|Tel Aviv|Haifa|Beersheba|Ashdod|Ashkelon|Eilat|Sderot|Nazareth|Netanya"},
    {"IT", "Italy", "Italian|Italians",
     "Rome|Milan|Naples|Turin|Venice|Florence|Bologna|Genoa|Palermo|Sicily|Sardinia|Verona|Trieste|"
     "Catania|Messina|Padua|Lombardy|Tuscany|Lampedusa|Siena|Pisa|Calabria|Veneto"},
    {"JM", "Jamaica", "Jamaican|Jamaicans", "Kingston"},
    {"JP", "Japan", "Japanese",
     "Tokyo|Osaka|Kyoto|Hiroshima|Nagasaki|Yokohama|Sapporo|Fukushima|Nagoya|Kobe|Okinawa|"
     "Fukuoka|Hokkaido|Sendai|Yokosuka|Kawasaki|Kyushu|Kumamoto|Niigata|Ishikawa|Ehime|"
     "Honshu"},
    {"JO", "Jordan", "Jordanian|Jordanians", "Amman"},
    {"KZ", "Kazakhstan", "Kazakh|Kazakhs", "Astana|Almaty|Baikonur"},
    {"KE", "Kenya", "Kenyan|Kenyans", "Nairobi|Mombasa|Kisumu|Eldoret|Nakuru|Garissa|Moyale|Lamu"},
    {"KP", "North Korea", "North Korean|North Koreans", "Pyongyang"},
    {"KR", "South Korea", "South Korean|South Koreans",
     "Seoul|Busan|Incheon|Pyeongchang|Daegu|Daejeon|Gwangju|Ulsan|Jeju|Muan|Itaewon"},
    {"XK", "Kosovo", "Kosovar|Kosovars", "Pristina"},
    {"KW", "Kuwait", "Kuwaiti|Kuwaitis", "Kuwait City"},
    {"KG", "Kyrgyzstan", "Kyrgyz", "Bishkek"},
    {"LA", "Laos", "Laotian|Laotians", "Vientiane"},
    {"LV", "Latvia", "Latvian|Latvians", "Riga"},
    {"LB", "Lebanon", "Lebanese", "Beirut"},
    {"LS", "Lesotho", "Basotho", "Maseru"},
    {"LR", "Liberia", "Liberian|Liberians", "Monrovia"},
    {"LY", "Libya", "Libyan|Libyans", "Tripoli|Benghazi|Derna"},
    {"LI", "Liechtenstein", "", "Vaduz"},
    {"LT", "Lithuania", "Lithuanian|Lithuanians", "Vilnius|Kaunas"},
    {"LU", "Luxembourg", "Luxembourgish", ""},
    {"MG", "Madagascar", "Malagasy", "Antananarivo"},
    {"MW", "Malawi", "Malawian|Malawians", "Lilongwe|Blantyre"},
    {"MY", "Malaysia", "Malaysian|Malaysians", "Kuala Lumpur|Penang|Putrajaya"},
    {"MV", "Maldives", "Maldivian", "Male"},
    {"ML", "Mali", "Malian|Malians", "Bamako|Timbuktu|Kidal|Mopti"},
    {"MT", "Malta", "Maltese", "Valletta"},
    {"MR", "Mauritania", "Mauritanian", "Nouakchott"},
    {"MU", "Mauritius", "Mauritian", "Port Louis"},
    {"MX", "Mexico", "Mexican|Mexicans",
     "Mexico "
     "City|Guadalajara|Monterrey|Tijuana|Cancun|Oaxaca|Acapulco|Puebla|Cancún|Chiapas|Sinaloa|"
     "Culiacan|Ciudad Juarez|Ciudad Juárez|Veracruz|Michoacan|Jalisco|Yucatan"},
    {"MD", "Moldova", "Moldovan|Moldovans", "Chisinau"},
    {"MC", "Monaco", "Monegasque", "Monte Carlo"},
    {"MN", "Mongolia", "Mongolian|Mongolians", "Ulaanbaatar"},
    {"ME", "Montenegro", "Montenegrin|Montenegrins", "Podgorica"},
    {"MA", "Morocco", "Moroccan|Moroccans", "Rabat|Casablanca|Marrakesh|Marrakech|Tangier|Agadir"},
    {"MZ", "Mozambique", "Mozambican|Mozambicans", "Maputo|Beira"},
    {"MM", "Myanmar|Burma", "Burmese",
     "Naypyidaw|Yangon|Rangoon|Mandalay|Naypyitaw|Rakhine|Sagaing|Shan State|Myawaddy"},
    {"NA", "Namibia", "Namibian|Namibians", "Windhoek"},
    {"NP", "Nepal", "Nepali|Nepalese", "Kathmandu|Everest"},
    {"NL", "Netherlands|The Netherlands|Holland", "Dutch|Dutchman",
     "Amsterdam|The Hague|Rotterdam|Utrecht|Eindhoven|Maastricht"},
    {"NZ", "New Zealand", "New Zealander|New Zealanders",
     "Wellington|Auckland|Christchurch|Dunedin|Queenstown|Rotorua|South Island|North "
     "Island|White Island"},
    {"NI", "Nicaragua", "Nicaraguan|Nicaraguans", "Managua"},
    {"NE", "Niger", "Nigerien", "Niamey"},
    {"NG", "Nigeria", "Nigerian|Nigerians",
     "Abuja|Lagos|Kano|Maiduguri|Ibadan|Port Harcourt|Kaduna|Benin City|Borno|Zamfara"},
    {"MK", "North Macedonia|Macedonia", "Macedonian", "Skopje"},
    {"NO", "Norway", "Norwegian|Norwegians",
     "Oslo|Bergen|Trondheim|Stavanger|Svalbard|Tromso|Tromsø|Drammen|Utoya|Utøya"},
    {"OM", "Oman", "Omani|Omanis", "Muscat"},
    {"PK", "Pakistan", "Pakistani|Pakistanis",
     "Islamabad|Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Multan|Faisalabad|Balochistan|Sindh|"
     "Khyber Pakhtunkhwa|Waziristan"},
    {"PS", "Palestine", "Palestinian|Palestinians", "Ramallah|Rafah|Khan Younis|Hebron|Gaza City"},
    {"PA", "Panama", "Panamanian|Panamanians", "Panama City"},
    {"PG", "Papua New Guinea", "Papuan", "Port Moresby"},
    {"PY", "Paraguay", "Paraguayan|Paraguayans", "Asuncion"},
    {"PE", "Peru", "Peruvian|Peruvians", "Lima|Cusco|Arequipa|Machu Picchu|Piura|Iquitos"},
    {"PH", "Philippines", "Filipino|Filipinos|Philippine",
     "Manila|Cebu|Davao|Mindanao|Luzon|Quezon City|Marawi|Tacloban|Leyte|Zamboanga|Palawan"},
    {"PL", "Poland", "Polish|Pole|Poles",
     "Warsaw|Krakow|Gdansk|Lodz|Wroclaw|Poznan|Szczecin|Lublin|Katowice|Bialystok|Gdynia|Łódź|"
     "Poznań|Rzeszow|Gdańsk|Auschwitz"},
    {"PT", "Portugal", "Portuguese", "Lisbon|Porto|Madeira|Azores|Coimbra|Algarve"},
    {"PR", "Puerto Rico", "Puerto Rican|Puerto Ricans", "San Juan"},
    {"QA", "Qatar", "Qatari|Qataris", "Doha"},
    {"RO", "Romania", "Romanian|Romanians", "Bucharest|Cluj"},
    {"RU", "Russia|Russian Federation", "Russian|Russians",
     "Moscow|St. Petersburg|Saint Petersburg|Sochi|Vladivostok|Kazan|Novosibirsk|Chechnya|Grozny|"
     "Kursk|Belgorod|Kamchatka|Yekaterinburg|Nizhny "
     "Novgorod|Rostov-on-Don|Volgograd|Murmansk|Kaliningrad|Dagestan|Tatarstan|Irkutsk|Omsk|"
     "Bryansk|Voronezh|Beslan"},
    {"RW", "Rwanda", "Rwandan|Rwandans", "Kigali"},
    {"SA", "Saudi Arabia", "Saudi|Saudis|Saudi Arabian",
     "Riyadh|Jeddah|Mecca|Dammam|Dhahran|Neom|Abqaiq"},
    {"SN", "Senegal", "Senegalese", "Dakar"},
    {"RS", "Serbia", "Serbian|Serb|Serbs|Serbians", "Belgrade|Novi Sad"},
    {"SL", "Sierra Leone", "Sierra Leonean", "Freetown"},
    {"SG", "Singapore", "Singaporean|Singaporeans", ""},
    {"SK", "Slovakia", "Slovak|Slovaks|Slovakian", "Bratislava|Kosice"},
    {"SI", "Slovenia", "Slovenian|Slovenians|Slovene", "Ljubljana"},
    {"SB", "Solomon Islands", "", "Honiara"},
    {"SO", "Somalia", "Somali|Somalis", "Mogadishu"},
    {"ZA", "South Africa", "South African|South Africans",
     "Pretoria|Johannesburg|Cape Town|Durban|Soweto|Port "
     "Elizabeth|Bloemfontein|KwaZulu-Natal|Gauteng|Western Cape|Eastern Cape|Stellenbosch"},
    {"SS", "South Sudan", "South Sudanese", "Juba"},
    {"ES", "Spain", "Spanish|Spaniard|Spaniards",
     "Madrid|Seville|Valencia|Bilbao|Malaga|Catalonia|Granada|Canary "
     "Islands|Barcelona|Zaragoza|Murcia|Mallorca|Ibiza|Tenerife|Pamplona|San "
     "Sebastian|Andalusia|Basque Country"},
    {"LK", "Sri Lanka", "Sri Lankan|Sri Lankans", "Colombo|Kandy"},
    {"SD", "Sudan", "Sudanese",
     "Khartoum|Darfur|Omdurman|Port Sudan|El Fasher|Kassala|Nyala|Wad Madani"},
    {"SR", "Suriname", "Surinamese", "Paramaribo"},
    {"SE", "Sweden", "Swedish|Swede|Swedes",
     "Stockholm|Gothenburg|Malmo|Uppsala|Malmö|Gotland|Kiruna|Linkoping|Orebro|Örebro"},
    {"CH", "Switzerland", "Swiss",
     "Bern|Geneva|Zurich|Basel|Davos|Lausanne|Lucerne|St. Gallen|Lugano|Valais|Crans-Montana"},
    {"SY", "Syria", "Syrian|Syrians",
     "Damascus|Aleppo|Homs|Idlib|Raqqa|Palmyra|Latakia|Daraa|Deir al-Zor|Deir ez-Zor"},
    {"TW", "Taiwan", "Taiwanese", "Taipei|Kaohsiung|Hualien"},
    {"TJ", "Tajikistan", "Tajik|Tajiks", "Dushanbe"},
    {"TZ", "Tanzania", "Tanzanian|Tanzanians", "Dodoma|Dar es Salaam|Zanzibar"},
    {"TH", "Thailand", "Thai|Thais", "Bangkok|Phuket|Chiang Mai|Pattaya"},
    {"TL", "East Timor|Timor-Leste", "Timorese", "Dili"},
    {"TG", "Togo", "Togolese", "Lome"},
    {"TO", "Tonga", "Tongan|Tongans", ""},
    {"TT", "Trinidad and Tobago", "Trinidadian", "Port of Spain"},
    {"TN", "Tunisia", "Tunisian|Tunisians", "Tunis|Sousse"},
    {"TR", "Turkey|Türkiye|Turkiye", "Turkish|Turk|Turks",
     "Ankara|Istanbul|Izmir|Antalya|Gaziantep|Bursa|Adana|Diyarbakir|Konya|Kahramanmaras|Antakya|"
     "Hatay|Incirlik"},
    {"TM", "Turkmenistan", "Turkmen", "Ashgabat"},
    {"UG", "Uganda", "Ugandan|Ugandans", "Kampala|Entebbe"},
    {"UA", "Ukraine", "Ukrainian|Ukrainians",
     "Kyiv|Kiev|Kharkiv|Odesa|Odessa|Lviv|Mariupol|Donetsk|Luhansk|Kherson|Zaporizhzhia|Bakhmut|"
     "Dnipro|Chernobyl|Chernihiv|Sumy|Poltava|Mykolaiv|Avdiivka|Bucha|Kramatorsk|Pokrovsk"},
    {"AE", "United Arab Emirates|UAE", "Emirati|Emiratis",
     "Abu Dhabi|Dubai|Sharjah|Fujairah|Ras al-Khaimah|Ras Al Khaimah|Al Ain"},
    {"GB", "United Kingdom|UK|U.K.|Britain|Great Britain",
     "British|Briton|Britons|English|Scottish|Welsh",
     "London|Manchester|Liverpool|Birmingham|Glasgow|Edinburgh|Belfast|Cardiff|Leeds|Bristol|"
     "Sheffield|Newcastle|Oxford|Cambridge|Wembley|Westminster|Nottingham|Leicester|Coventry|"
     "Bradford|Plymouth|Southampton|Portsmouth|Brighton|Norwich|Aberdeen|Dundee|Swansea|"
     "Sunderland|Middlesbrough|Blackpool|Exeter|Luton|Stoke-on-Trent|Wolverhampton|Essex|"
     "Surrey|Yorkshire|Lancashire|Cornwall|Norfolk|Suffolk|Heathrow|Gatwick"},
    {"US", "United States|US|U.S.|USA|U.S.A.|United States of America|America",
     "American|Americans",
     "Washington|New York|Los Angeles|Chicago|Houston|Philadelphia|Phoenix|San Francisco|Seattle|"
     "Boston|Miami|Dallas|Denver|Atlanta|Detroit|Las Vegas|New Orleans|San Diego|Texas|California|"
     "Florida|Alaska|Hawaii|Ohio|Virginia|Michigan|Pennsylvania|Illinois|Arizona|Nevada|Colorado|"
     "Oregon|Massachusetts|Minnesota|Wisconsin|North Carolina|South Carolina|Louisiana|Alabama|"
     "Kentucky|Tennessee|Oklahoma|Kansas|Missouri|Iowa|Nebraska|Utah|Maryland|New Jersey|"
     "New York City|Manhattan|Brooklyn|Silicon Valley|Cape Canaveral|Pittsburgh|Cleveland|"
     "Minneapolis|Baltimore|Orlando|Salt Lake City|Washington, D.C.|Connecticut|New Mexico|Idaho|"
     "Montana|Wyoming|Maine|Vermont|Arkansas|Mississippi|Delaware|New Hampshire|New England|San "
     "Antonio|San Jose|Fort "
     "Worth|Jacksonville|Indianapolis|Indiana|Memphis|Nashville|Milwaukee|"
     "Albuquerque|Tucson|Sacramento|Kansas "
     "City|Oakland|Tulsa|Tampa|Honolulu|Anchorage|Cincinnati|St. Louis|Omaha|Long "
     "Beach|Santa Fe|Rhode Island|West Virginia|North Dakota|South "
     "Dakota|Hollywood|Harlem|Pearl Harbor|Puerto Rico|Guam|Uvalde|Parkland"},
    {"UY", "Uruguay", "Uruguayan|Uruguayans", "Montevideo"},
    {"UZ", "Uzbekistan", "Uzbek|Uzbeks", "Tashkent|Samarkand"},
    {"VU", "Vanuatu", "", "Port Vila"},
    {"VA", "Vatican City|Vatican|Holy See", "", ""},
    {"VE", "Venezuela", "Venezuelan|Venezuelans", "Caracas|Maracaibo"},
    {"VN", "Vietnam", "Vietnamese",
     "Hanoi|Ho Chi Minh City|Da Nang|Haiphong|Can Tho|Nha Trang|Ha Long Bay"},
    {"YE", "Yemen", "Yemeni|Yemenis", "Sanaa|Aden|Hodeidah"},
    {"ZM", "Zambia", "Zambian|Zambians", "Lusaka"},
    {"ZW", "Zimbabwe", "Zimbabwean|Zimbabweans", "Harare|Bulawayo"},
});

constexpr auto k_homes = std::to_array<HomeRow>({
    {"GB", "England"},
    {"GB", "Scotland"},
    {"GB", "Wales"},
    {"GB", "Northern Ireland"},
});

}  // namespace

std::span<const CountryRow> country_rows() noexcept { return k_countries; }
std::span<const HomeRow> home_rows() noexcept { return k_homes; }

}  // namespace dateline::events
