import { wordList } from './word-list.ts';

/** Names of places beyond countries and capitals: continents and regions, states and large cities. */
export const PLACES: ReadonlySet<string> = new Set(
  wordList(`Africa;Asia;Europe;North America;South America;Latin America;Central America;Antarctica;Oceania;Middle East;Asia-Pacific;Indo-Pacific;
    Balkans;Caucasus;Scandinavia;Caribbean;Baltic;Siberia;Sahel;Maghreb;Levant;Gulf;Arctic;Central Asia;Southeast Asia;South Asia;East Asia;
    Eastern Europe;Western Europe;West Africa;East Africa;Sub-Saharan Africa;Far East;Persian Gulf;South China Sea;Black Sea;Red Sea;Baltic Sea;
    Mediterranean;Atlantic;Pacific;West;Donbas;Donetsk;Luhansk;Kashmir;Punjab;Xinjiang;Bavaria;Saxony;Flanders;Quebec;Ontario;
    Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;
    Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;
    New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;
    Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming;Puerto Rico;New England;Queensland;New South Wales;Tasmania;Alberta;
    New York City;Los Angeles;Chicago;Houston;Philadelphia;Phoenix;San Diego;Dallas;San Francisco;Boston;Seattle;Denver;Detroit;
    Miami;Atlanta;Baltimore;Cleveland;New Orleans;Las Vegas;Pittsburgh;St. Louis;Orlando;Brooklyn;Manhattan;Washington D.C.;Washington DC;Hollywood;
    Toronto;Montreal;Vancouver;Sydney;Melbourne;Brisbane;Perth;Auckland;Birmingham;Manchester;Liverpool;Glasgow;Leeds;Oxford;Cambridge;
    Hamburg;Munich;Frankfurt;Cologne;Milan;Naples;Venice;Turin;Florence;Marseille;Lyon;Strasbourg;Geneva;Zurich;Barcelona;Seville;Rotterdam;
    Hague;Antwerp;St. Petersburg;Saint Petersburg;Odesa;Odessa;Kharkiv;Mariupol;Lviv;Kherson;Istanbul;Aleppo;Mosul;Mecca;Dubai;Mumbai;Calcutta;Kolkata;
    Bangalore;Chennai;Karachi;Lahore;Shanghai;Shenzhen;Guangzhou;Wuhan;Macau;Osaka;Kyoto;Hiroshima;Nagasaki;Fukushima;Busan;Saigon;
    Ho Chi Minh City;Rio de Janeiro;São Paulo;Sao Paulo;Johannesburg;Cape Town;Durban;Lagos;Casablanca;Alexandria;Davos;Benghazi;Guantanamo Bay;Normandy;
    Silicon Valley;Gaza Strip;West Bank;Golan Heights;Berlin Wall;Sinai;Suez;Hamburg;Bethlehem;Chernobyl`).map((name) => name.trim()),
);
