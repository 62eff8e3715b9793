/**
 * The states of the world as news names them: ISO 3166-1 code, adjective, seats of government and other names that
 * stand for the state. Their English names are the runtime's own (CLDR).
 */
const table = `
AF Afghan Kabul;AL Albanian Tirana;DZ Algerian Algiers;AD Andorran;AO Angolan Luanda;AR Argentine Buenos_Aires;AM Armenian Yerevan;AU Australian Canberra;AT Austrian Vienna;AZ Azerbaijani,Azeri Baku;
BH Bahraini Manama;BD Bangladeshi Dhaka;BY Belarusian Minsk;BE Belgian Brussels;BJ Beninese;BT Bhutanese Thimphu;BO Bolivian La_Paz;BA Bosnian Sarajevo =Bosnia;BW Botswanan Gaborone;BR Brazilian Brasilia;BN Bruneian;BG Bulgarian Sofia;BF Burkinabe Ouagadougou;BI Burundian Gitega;
KH Cambodian Phnom_Penh;CM Cameroonian Yaounde;CA Canadian Ottawa;CF Central_African Bangui;TD Chadian N'Djamena;CL Chilean Santiago;CN Chinese Beijing;CO Colombian Bogota;CG Congolese Brazzaville;CD Congolese Kinshasa =Congo;CR Costa_Rican San_Jose;HR Croatian Zagreb;CU Cuban Havana;CY Cypriot Nicosia;CZ Czech Prague =Czech_Republic;
DK Danish Copenhagen;DJ Djiboutian;DO Dominican Santo_Domingo;EC Ecuadorean,Ecuadorian Quito;EG Egyptian Cairo;SV Salvadoran San_Salvador;ER Eritrean Asmara;EE Estonian Tallinn;ET Ethiopian Addis_Ababa;FJ Fijian Suva;FI Finnish Helsinki;FR French Paris,Elysee,Élysée;
GA Gabonese Libreville;GM Gambian Banjul =Gambia;GE Georgian Tbilisi;DE German Berlin;GH Ghanaian Accra;GR Greek Athens;GT Guatemalan;GN Guinean Conakry;GY Guyanese Georgetown;HT Haitian Port-au-Prince;HN Honduran Tegucigalpa;HU Hungarian Budapest;
IS Icelandic Reykjavik;IN Indian New_Delhi,Delhi;ID Indonesian Jakarta;IR Iranian Tehran,Teheran;IQ Iraqi Baghdad;IE Irish Dublin;IL Israeli Jerusalem,Tel_Aviv;IT Italian Rome;CI Ivorian Abidjan =Ivory_Coast;JM Jamaican Kingston;JP Japanese Tokyo;JO Jordanian Amman;
KZ Kazakh,Kazakhstani Astana;KE Kenyan Nairobi;KP North_Korean Pyongyang;KR South_Korean Seoul;XK Kosovar Pristina =Kosovo;KW Kuwaiti;KG Kyrgyz Bishkek;LA Lao,Laotian Vientiane;LV Latvian Riga;LB Lebanese Beirut;LR Liberian Monrovia;LY Libyan Tripoli;LT Lithuanian Vilnius;LU Luxembourgish;
MG Malagasy Antananarivo;MW Malawian Lilongwe;MY Malaysian Kuala_Lumpur;MV Maldivian;ML Malian Bamako;MT Maltese Valletta;MR Mauritanian Nouakchott;MX Mexican Mexico_City;MD Moldovan Chisinau;MN Mongolian Ulaanbaatar;ME Montenegrin Podgorica;MA Moroccan Rabat;MZ Mozambican Maputo;MM Burmese Naypyidaw,Yangon =Myanmar,Burma;
NA Namibian Windhoek;NP Nepali,Nepalese Kathmandu;NL Dutch The_Hague =Netherlands;NZ New_Zealand Wellington;NI Nicaraguan Managua;NE Nigerien Niamey;NG Nigerian Abuja;MK Macedonian Skopje =North_Macedonia;NO Norwegian Oslo;OM Omani Muscat;PK Pakistani Islamabad;PS Palestinian Ramallah =Palestine;PA Panamanian;PG Papuan;PY Paraguayan Asuncion;PE Peruvian Lima;PH Philippine,Filipino Manila =Philippines;PL Polish Warsaw;PT Portuguese Lisbon;
QA Qatari Doha;RO Romanian Bucharest;RU Russian Moscow,Kremlin;RW Rwandan Kigali;SA Saudi,Saudi_Arabian Riyadh;SN Senegalese Dakar;RS Serbian,Serb Belgrade;SL Sierra_Leonean Freetown;SG Singaporean;SK Slovak Bratislava;SI Slovenian,Slovene Ljubljana;SO Somali Mogadishu;ZA South_African Pretoria;SS South_Sudanese Juba;ES Spanish Madrid;LK Sri_Lankan Colombo;SD Sudanese Khartoum;SR Surinamese;SE Swedish Stockholm;CH Swiss Bern;SY Syrian Damascus;
TW Taiwanese Taipei;TJ Tajik Dushanbe;TZ Tanzanian Dodoma;TH Thai Bangkok;TL Timorese Dili;TG Togolese Lome;TN Tunisian Tunis;TR Turkish Ankara =Turkey,Turkiye,Türkiye;TM Turkmen Ashgabat;UG Ugandan Kampala;UA Ukrainian Kyiv,Kiev;AE Emirati Abu_Dhabi,Dubai =UAE,Emirates;GB British London,Downing_Street,Whitehall =Britain,UK,U.K.;US American,U.S.,US Washington,White_House,Pentagon =America,U.S.A.,USA;UY Uruguayan Montevideo;UZ Uzbek Tashkent;VA Vatican Holy_See;VE Venezuelan Caracas;VN Vietnamese Hanoi;YE Yemeni Sanaa,Aden;ZM Zambian Lusaka;ZW Zimbabwean Harare;AG Antiguan;BS Bahamian Nassau =Bahamas;BB Barbadian Bridgetown;BZ Belizean Belmopan;CV Cape_Verdean Praia =Cape_Verde;KM Comorian,Comoran Moroni;DM Dominiquais Roseau;GQ Equatorial_Guinean Malabo;SZ Swazi Mbabane =Eswatini;GD Grenadian;GW Bissau-Guinean Bissau;KI I-Kiribati Tarawa;LS Basotho Maseru;LI Liechtensteiner Vaduz;MH Marshallese Majuro;MU Mauritian Port_Louis;FM Micronesian Palikir =Micronesia;MC Monegasque;NR Nauruan;PW Palauan Ngerulmud;WS Samoan Apia;SM Sammarinese;ST Sao_Tomean;SC Seychellois;SB Solomon Honiara;KN Kittitian Basseterre;LC Saint_Lucian Castries;VC Vincentian Kingstown;TO Tongan Nuku'alofa;TT Trinidadian Port_of_Spain =Trinidad;TV Tuvaluan Funafuti;VU Vanuatuan Port_Vila;HK Hong_Konger =Hong_Kong;GL Greenlandic Nuuk;FO Faroese Torshavn`;

/** A state with the words that stand for it. */
export interface Country {
  readonly code: string;
  readonly name: string;
  readonly adjectives: readonly string[];
  /** Its names and its seats of government. */
  readonly forms: readonly string[];
}

/** A house that speaks for the government and not for the state as a whole. */
export const governmentSeats: ReadonlySet<string> = new Set([
  'Kremlin',
  'White House',
  'Pentagon',
  'Downing Street',
  'Whitehall',
  'Elysee',
  'Élysée',
  'Holy See',
]);

let loaded: { byForm: Map<string, Country>; byAdjective: Map<string, Country> } | undefined;

/** The countries by their names and seats, and by their adjectives. Built on first use. */
export function countries(): {
  readonly byForm: ReadonlyMap<string, Country>;
  readonly byAdjective: ReadonlyMap<string, Country>;
} {
  loaded ??= build();
  return loaded;
}

function build() {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const byForm = new Map<string, Country>();
  const byAdjective = new Map<string, Country>();
  for (const entry of table.split(';')) {
    const [code = '', adjectives, ...rest] = entry.trim().split(' ');
    if (code === '') continue;
    const own = rest.find((part) => part.startsWith('='))?.slice(1);
    const seats = rest.find((part) => !part.startsWith('='));
    const cldr = names.of(code) ?? code;
    const name = spaced(own)[0] ?? cldr;
    const country = {
      code,
      name,
      adjectives: spaced(adjectives),
      forms: [...new Set([name, cldr, ...spaced(own), ...spaced(seats)])],
    };
    for (const form of country.forms) if (!byForm.has(form)) byForm.set(form, country);
    for (const adjective of country.adjectives)
      if (!byAdjective.has(adjective)) byAdjective.set(adjective, country);
  }
  return { byForm, byAdjective };
}

function spaced(list = ''): string[] {
  return list
    .split(',')
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '));
}
