import { wordList } from './word-list.ts';

const FEMALE =
  wordList(`Mary Anna Ann Anne Emma Olivia Sarah Sara Laura Julia Julie Elizabeth Kate Katherine Catherine Kathryn Katie Jennifer Jessica Emily
  Susan Karen Nancy Lisa Margaret Sandra Ashley Kimberly Donna Michelle Dorothy Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Cynthia
  Kathleen Amy Angela Shirley Brenda Pamela Nicole Helen Samantha Christine Christina Debra Rachel Carolyn Janet Maria Heather Diane Ruth
  Virginia Victoria Kelly Lauren Joan Evelyn Judith Megan Andrea Cheryl Hannah Jacqueline Martha Gloria Teresa Theresa Ava Sophia Sophie Isabella
  Isabel Mia Charlotte Amelia Grace Chloe Zoe Zoë Lily Alice Eva Eve Lucy Ellen Elena Irina Natalia Natasha Olga Svetlana Tatiana Ekaterina
  Anastasia Ksenia Yulia Marina Vera Nina Ingrid Astrid Greta Freya Sigrid Liv Ida Elsa Hilda Clara Klara Petra Ursula Angela Annalena Ursula
  Marie Claire Camille Chantal Brigitte Simone Francoise Françoise Monique Sylvie Nathalie Valerie Giulia Chiara Francesca Giorgia Paola
  Lucia Carmen Pilar Rosa Ines Inés Beatriz Ana Dolores Consuelo Fatima Aisha Ayesha Khadija Layla Leila Mariam Maryam Noor Yasmin Zainab Amina
  Priya Indira Sonia Anjali Deepa Lakshmi Mei Ling Yuki Sakura Keiko Hillary Chelsea Melania Ivanka Kamala Nikki Elise Jill Carly Tulsi Theresa Nicola
  Jacinda Priti Caroline Harriet Fiona Siobhan Aoife Niamh Gwen Joyce Phyllis Betty Barbara Patricia Linda Beverly Denise Tina Wendy Robin Leah
  Miriam Naomi Esther Abigail Molly Peggy Rosemary Sally Sylvia Tamara Tara Tracy Vanessa Veronica Vivian Yvonne Kellyanne Huma Donna Cheryl Loretta`);
const MALE =
  wordList(`James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Stephen Paul
  Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Larry Justin Scott
  Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron Jose José Adam Nathan Henry Douglas Zachary
  Peter Kyle Walter Ethan Jeremy Harold Keith Christian Roger Noah Gerald Carl Terry Sean Austin Arthur Lawrence Jesse Dylan Bryan Joe Jordan
  Billy Bruce Albert Willie Gabriel Logan Alan Juan Wayne Roy Ralph Randy Eugene Vincent Russell Elijah Louis Bobby Philip Phillip Johnny Mike
  Bill Bob Jim Tim Tom Tony Dan Dave Steve Greg Jeff Ken Ron Don Ted Ed Ben Sam Matt Chris Nick Rick Rob Ray Fred Harry Hugh Ian Neil Nigel
  Simon Stuart Graham Gordon Colin Derek Duncan Malcolm Alistair Rory Liam Conor Declan Owen Rhys Boris Vladimir Dmitry Dmitri Sergei Sergey Yuri
  Ivan Igor Oleg Alexei Alexey Mikhail Nikolai Viktor Victor Pavel Andrei Andrey Volodymyr Petro Oleksandr Lech Donald Jaroslaw Andrzej Piotr Jan
  Hans Fritz Karl Heinz Helmut Olaf Jürgen Klaus Wolfgang Stefan Markus Matthias Friedrich Lars Sven Erik Olof Anders Magnus Nils Bjorn Björn
  Jens Mikael Jean Pierre Jacques François Francois Emmanuel Nicolas Philippe Michel Alain Bernard Henri Antoine Marcel Luc Giuseppe Marco Matteo
  Luigi Mario Silvio Paolo Roberto Carlos Luis Miguel Pedro Pablo Diego Fernando Javier Jorge Manuel Alberto Ricardo Rafael Hugo Nicolás Evo
  Mohammed Muhammad Mohamed Mohammad Ahmed Ahmad Ali Hassan Hussein Omar Osama Ibrahim Khalid Abdul Abdullah Mustafa Mahmoud Yusuf Youssef Tariq Bashar
  Recep Mehmet Benjamin Ehud Ariel Shimon Yitzhak Moshe Narendra Rajiv Sanjay Amit Rahul Arvind Imran Nawaz Shinzo Fumio Kenji Hiroshi Takeshi Kim
  Wang Zhang Chen Liu Barack Joe Mitt Newt Marco Rand Jeb Chuck Mitch Bernie Lindsey Rudy Reince Corey Sheldon Dean Craig Brad Todd Troy
  Curtis Glenn Leonard Lewis Max Oscar Oliver Leo Felix Lucas Luke Theo Toby Wesley Warren Wade Trevor Travis Stanley Spencer Shane Rodney Ross Barry Jamal
  Pat Lee Lou Marty Marvin Maurice Melvin Milton Morris Murray Norman Otto Perry Preston Randall Reginald Rex Roland Rupert Seth Sidney Solomon`);

/** Common first names with the gender they mostly tell; evidence, never proof. */
export const FIRST_NAMES: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...FEMALE.map((name) => [name, 'f'] as const),
  ...MALE.map((name) => [name, 'm'] as const),
]);
