import { FIRST_NAMES } from './first-names.ts';
import { wordList } from './word-list.ts';

// Beyond the names that help to recognise people: those that tell a gender, of the languages news speaks of.
const FEMALE =
  wordList(`Agnes Agnieszka Aino Aisha Alba Alina Amina Amira Anastasia Anika Anja Annika Antonia Asta Astrid Ayşe Beata Birgit Birgitta Bodil
  Brigitte Britta Camilla Carina Carla Carmen Cecilia Chiara Chiyo Clara Claudia Concetta Cristina Dagmar Dagny Daniela Daria Dorota
  Edda Edith Elena Eleni Elif Elin Elisa Elke Elsa Emine Erika Esperanza Eva Ewa Farah Fatima Fatma Federica Francesca Freja Frida Friederike
  Gabriela Gerda Giorgia Giulia Greta Grethe Gro Gudrun Guadalupe Gunilla Hanna Hanne Hedda Hedvig Heidi Heike Helga Helena Henrike
  Hilda Hilde Hye-jin Ida Ilse Ines Inês Inga Inge Ingeborg Ingrid Irene Irina Iris Isabel Isabella Iwona Jana Jelena Joanna Johanna
  Jolanta Jorunn Josefa Joana Kaja Karin Karina Katarina Katarzyna Katja Kerstin Khadija Kirsten Kirsti Kristin Kristina Layla Leila Lena
  Liisa Lise Liv Lotte Lucia Lucía Ludmila Luisa Magdalena Mahnaz Maja Malin Malgorzata Małgorzata Mara Mariam Marianne Marie Marija Marika
  Marina Marit Marta Mathilde Matilda Mette Mei Milena Minna Mirjam Monika Nadia Nadezhda Natalia Natasha Nina Noor Olga Oksana Paola
  Petra Pilar Ragnhild Renata Rhea Rosa Rosalia Ruta Sabine Saskia Sayaka Selma Sigrid Signe Silje Silvia Siri Sofia Solveig Sonja Stella
  Sunniva Svetlana Swantje Tatiana Tatyana Teodora Thea Tove Trine Tuva Ulla Ulrike Ursula Valentina Valeria Vera Vigdis Vilma Viola
  Wanjiru Wilhelmina Xiomara Yasmin Yoko Yolanda Yuki Yuliya Yulia Zainab Zeynep Zofia Zuzana Åsa`);
const MALE =
  wordList(`Aage Abdoulaye Adriaan Adrian Aleksander Aleksandr Alejandro Alessandro Alfonso Alfredo Amadou Ambrose Andreas Anselm Antonio Anton Antoni
  Arild Arne Arvid Asger Aurelio Axel Baptiste Bartosz Bastian Bernd Bertil Birger Bjarne Bogdan Bram Branko Carsten Cem Chidi Christoph
  Claus Corin Cornelis Danilo Dario Detlef Diederik Dieter Dimitri Dirk Dragan Eduardo Egil Einar Eirik Emil Emilio Emre Endre Enrique
  Ernst Ernesto Espen Esteban Faisal Farid Filip Finn Florian Francesco Francisco Franz Fredrik Friedhelm Gerd Gerhard Gilles Giorgos Giovanni
  Goran Guillaume Guido Gunnar Gustav Guus Haakon Håkon Halvor Harald Hamid Hannes Hans-Peter Haruki Helge Hendrik Henrik Henning Henrique
  Holger Horst Huseyin Ignacio Ingmar Isak Ismail Ivar Jaime Jakob Jakub Jan-Erik Janne Janos Jaroslav Jesper Joachim Joakim João Joaquin Jochen
  Johan Johann Johannes Jonas Jorma Josef Jukka Juha Jörg Kaare Kacper Karel Karsten Kasper Kazuo Keijo Kjell Klaas Knud Knut Kofi Konrad
  Konstantin Krzysztof Kurt Kwame Lasse Laszlo Leif Lennart Leonardo Lorenzo Lothar Ludwig Lukas Maciej Makoto Manfred Marcin Marek Marius
  Martin Massimo Mateo Mateusz Mathias Matti Mauricio Maxim Michal Michał Mihai Milan Milos Mirko Miroslav Morten Naoki Nikos Njål Oddvar Odd Oluf
  Ola Olav Ole Orhan Oskar Ottar Oystein Øystein Paavo Pascal Pasquale Pekka Per Pekka Peder Petr Pieter Radek Ragnar Rajesh Ramon Rashid
  Reinhard Reza Rodrigo Rolf Ruben Rune Ruud Salvatore Santiago Santos Satoshi Sebastian Selim Sigurd Silvester Simen Slobodan Stanislav
  Stellan Stig Svein Szymon Tadeusz Takashi Tarik Terje Thierry Thorsten Thomas Timo Tobias Tomas Tomás Tomasz Tomás Tor Torben Torsten
  Trygve Ulf Ulrich Ulrik Umberto Uwe Vaclav Valentin Vasily Vegard Veli Vidar Ville Vincenzo Vytautas Walid Werner Wilhelm Willem Wojciech
  Xavier Yannick Yannis Yves Zoltan Zoran`);

/** First names with the gender they mostly tell, for who "she" may be; evidence, never proof. */
export const GIVEN_NAMES: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...FEMALE.map((name) => [name, 'f'] as const),
  ...MALE.map((name) => [name, 'm'] as const),
  ...FIRST_NAMES,
]);
