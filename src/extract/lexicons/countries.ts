// Name | demonym forms | capital | other names. Countries of the world and a few territories that speak in the news; the
// demonym only where it cannot be told from the name by its form (see demonyms.ts).
const TABLE = `Afghanistan|Afghan|Kabul;Albania||Tirana;Algeria||Algiers;Andorra||;Angola||Luanda;Argentina|Argentine|Buenos Aires;Armenia||Yerevan
Australia||Canberra;Austria||Vienna;Azerbaijan||Baku;Bahamas|Bahamian|Nassau;Bahrain||Manama;Bangladesh||Dhaka;Barbados|Barbadian|Bridgetown
Belarus|Belarusian|Minsk;Belgium|Belgian|Brussels;Belize||Belmopan;Benin|Beninese|;Bhutan||Thimphu;Bolivia||La Paz;Bosnia|Bosnian|Sarajevo|Bosnia and Herzegovina
Botswana||Gaborone;Brazil||Brasilia,Brasília;Brunei||;Bulgaria||Sofia;Burkina Faso|Burkinabe|Ouagadougou;Burundi||Bujumbura;Cambodia||Phnom Penh
Cameroon||Yaoundé,Yaounde;Canada|Canadian|Ottawa;Cape Verde||Praia;Chad||N'Djamena;Chile||Santiago;China|Chinese|Beijing|People's Republic of China;Colombia||Bogotá,Bogota
Congo|Congolese|Kinshasa,Brazzaville|Democratic Republic of the Congo,Democratic Republic of Congo,DRC;Costa Rica||San José;Croatia|Croat|Zagreb;Cuba||Havana;Cyprus|Cypriot|Nicosia
Czech Republic|Czech|Prague|Czechia;Denmark|Danish,Dane|Copenhagen;Djibouti||;Dominican Republic|Dominican|Santo Domingo;Ecuador|Ecuadorian,Ecuadorean|Quito;Egypt||Cairo
El Salvador|Salvadoran|San Salvador;Eritrea||Asmara;Estonia||Tallinn;Eswatini||;Ethiopia||Addis Ababa;Fiji||Suva;Finland|Finnish,Finn|Helsinki;France|French|Paris
Gabon||Libreville;Gambia||Banjul;Georgia||Tbilisi;Germany|German|Berlin;Ghana|Ghanaian|Accra;Greece|Greek|Athens;Greenland||Nuuk;Guatemala||;Guinea||Conakry;Guyana||;Haiti||Port-au-Prince
Honduras|Honduran|Tegucigalpa;Hong Kong||;Hungary||Budapest;Iceland|Icelandic|Reykjavik;India||New Delhi,Delhi;Indonesia||Jakarta;Iran||Tehran;Iraq||Baghdad;Ireland|Irish|Dublin
Israel||Jerusalem,Tel Aviv;Italy|Italian|Rome;Ivory Coast|Ivorian|Abidjan|Côte d'Ivoire;Jamaica||;Japan||Tokyo;Jordan||Amman;Kazakhstan|Kazakh|Astana;Kenya||Nairobi;Kosovo|Kosovar|Pristina
Kuwait||;Kyrgyzstan|Kyrgyz|Bishkek;Laos|Laotian|Vientiane;Latvia||Riga;Lebanon|Lebanese|Beirut;Lesotho||;Liberia||Monrovia;Libya||Tripoli;Liechtenstein||Vaduz;Lithuania||Vilnius
Luxembourg||;Madagascar|Malagasy|Antananarivo;Malawi||Lilongwe;Malaysia||Kuala Lumpur;Maldives|Maldivian|Malé;Mali||Bamako;Malta|Maltese|Valletta;Mauritania||Nouakchott;Mauritius||
Mexico|Mexican|Mexico City;Moldova||Chisinau,Chișinău;Monaco||;Mongolia||Ulaanbaatar;Montenegro||Podgorica;Morocco|Moroccan|Rabat;Mozambique|Mozambican|Maputo;Myanmar|Burmese|Naypyidaw,Yangon|Burma
Namibia||Windhoek;Nepal||Kathmandu;Netherlands|Dutch|Amsterdam|Holland;New Zealand||Wellington;Nicaragua||Managua;Niger|Nigerien|Niamey;Nigeria||Abuja;North Korea||Pyongyang;North Macedonia|Macedonian|Skopje
Norway|Norwegian|Oslo;Oman||Muscat;Pakistan||Islamabad;Palestine|Palestinian|Ramallah;Panama|Panamanian|;Papua New Guinea||Port Moresby;Paraguay||;Peru|Peruvian|Lima;Philippines|Philippine,Filipino|Manila
Poland|Polish,Pole|Warsaw;Portugal|Portuguese|Lisbon;Qatar||Doha;Romania||Bucharest;Russia||Moscow|Russian Federation;Rwanda||Kigali;Saudi Arabia|Saudi|Riyadh;Scotland|Scottish,Scot|Edinburgh
Senegal||Dakar;Serbia|Serb|Belgrade;Sierra Leone||Freetown;Singapore||;Slovakia|Slovak|Bratislava;Slovenia|Slovene|Ljubljana;Somalia|Somali|Mogadishu;South Africa||Pretoria;South Korea||Seoul;South Sudan||Juba
Spain|Spanish,Spaniard|Madrid;Sri Lanka||Colombo;Sudan||Khartoum;Suriname||;Sweden|Swedish,Swede|Stockholm;Switzerland|Swiss|Bern;Syria||Damascus;Taiwan||Taipei;Tajikistan|Tajik|Dushanbe;Tanzania||Dodoma
Thailand|Thai|Bangkok;Tibet||Lhasa;Togo||Lomé;Tonga||;Tunisia||Tunis;Turkey|Turkish,Turk|Ankara|Türkiye;Turkmenistan|Turkmen|Ashgabat;Uganda||Kampala;Ukraine||Kyiv,Kiev
United Arab Emirates|Emirati|Abu Dhabi|UAE,U.A.E.;United Kingdom|British,Briton,UK,U.K.|London|UK,U.K.,Britain,Great Britain;England|English|;Wales|Welsh|Cardiff;Northern Ireland||Belfast
United States|American,US,U.S.|Washington|US,U.S.,USA,U.S.A.,America,United States of America;Uruguay||Montevideo;Uzbekistan|Uzbek|Tashkent;Venezuela||Caracas;Vietnam|Vietnamese|Hanoi;Yemen||Sanaa;Zambia||Lusaka
Zimbabwe||Harare;Soviet Union|Soviet||USSR;Vatican City||;Crimea||;Gaza||;West Bank||;Catalonia|Catalan|Barcelona;Kurdistan|Kurdish,Kurd|Erbil;Chechnya|Chechen|Grozny;Yugoslavia|Yugoslav|;Prussia||`;

export interface Country {
  name: string;
  demonyms: string[];
  capitals: string[];
  aliases: string[];
}

const list = (cell: string | undefined) => (cell ? cell.split(',') : []);

export const COUNTRIES: readonly Country[] = TABLE.split(/[;\n]/).map((row) => {
  const [name = '', demonyms, capitals, aliases] = row.split('|');
  return { name, demonyms: list(demonyms), capitals: list(capitals), aliases: list(aliases) };
});

/** Country names and other names, as written -> the country's name. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, aliases }) => [name, ...aliases].map((form) => [form, name] as const)),
);

/** Demonyms that do not follow from the name by form -> the country's name. */
export const IRREGULAR_DEMONYMS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, demonyms }) => demonyms.map((form) => [form, name] as const)),
);

/** Capitals -> the country's name. A capital that speaks stands for its government. */
export const CAPITALS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, capitals }) => capitals.map((form) => [form, name] as const)),
);
