import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

function figuresOf(text: string): string[] {
  const { figures } = extract({ id: 'courier', text, published: '2031-05-16' });
  for (const figure of figures) expect(text.slice(figure.start, figure.end)).toBe(figure.text);
  return figures.map(({ value, low, high, unit, change }) =>
    [value ?? `${low}..${high}`, unit, change && `(${change})`].filter((part) => part !== '' && part !== undefined).join(' '),
  );
}

test.each([
  // Money by its sign, code or name
  ['The bridge cost $5 million.', ['5000000 USD']],
  ['The bridge cost US $5.4m.', ['5400000 USD']],
  ['The bridge cost $US12,500.', ['12500 USD']],
  ['The bridge cost A$3bn.', ['3000000000 AUD']],
  ['The bridge cost C$7.', ['7 CAD']],
  ['The bridge cost NZ$1,200.', ['1200 NZD']],
  ['The bridge cost HK$40.', ['40 HKD']],
  ['The bridge cost €2.5 billion.', ['2500000000 EUR']],
  ['The bridge cost £800,000.', ['800000 GBP']],
  ['They signed a $5 million contract.', ['5000000 USD']],
  ['A $7 note lay on the bridge.', ['7 USD']],
  ['The bridge cost ¥120.', ['120 JPY']],
  ['The bridge cost ₹90.', ['90 INR']],
  ['The bridge cost Rs. 500.', ['500 INR']],
  ['The bridge cost RM79.', ['79 MYR']],
  ['The bridge cost USD 240.1 billion.', ['240100000000 USD']],
  ['The bridge cost 12 CHF.', ['12 CHF']],
  ['The bridge cost 7.5 million Danish crowns.', ['7500000 DKK']],
  ['The bridge cost 30 Swiss francs.', ['30 CHF']],
  ['The bridge cost nine New Zealand dollars.', ['9 NZD']],
  ['The bridge cost 20 euros.', ['20 EUR']],
  ['A ticket costs 80 cents.', ['80 cent']],
  ['Oil was at $58.24 per barrel.', ['58.24 USD per barrel']],
  ['The flat costs €900 a month.', ['900 EUR per month']],
  ['The offer was C$6 (US$4.46) per share.', ['6 CAD per share', '4.46 USD']],
  // Magnitudes and words
  ['Some 3.2 million people fled.', ['3200000 person (~)']],
  ['Two dozen villages flooded.', ['24 village']],
  ['Three-and-a-half million people fled.', ['3500000 person']],
  ['A million and a half people fled.', ['1500000 person']],
  ['Half a million people fled.', ['500000 person']],
  ['One hundred and twenty people fled.', ['120 person']],
  ['Twenty-five ships sank.', ['25 ship']],
  ['Thousands of people fled.', ['1000..10000 person']],
  ['A third of the fleet sank.', [`${1 / 3} fleet`]],
  ['One in five ships sank.', ['0.2 ship']],
  // Percent and the like
  ['Prices rose 3 %.', ['3 percent (up)']],
  ['Prices rose by 3 per cent.', ['3 percent (up)']],
  ['Prices fell 2.5 percent.', ['2.5 percent (down)']],
  ['Prices rose .5 percent.', ['0.5 percent (up)']],
  ['Support fell by four percentage points.', ['4 percentage point (down)']],
  ['The bank cut its rate by 25 basis points.', ['25 basis point (down)']],
  // Measures
  ['It fell to minus five degrees.', ['-5 degree']],
  ['One-in-ten ships sank.', ['0.1 ship']],
  ['The road is 12 km long.', ['12 kilometre']],
  ['The road is five kilometres long.', ['5 kilometre']],
  ['The ship made 40 km/h.', ['40 kilometre per hour']],
  ['The wind reached 74 mph.', ['74 mile per hour']],
  ['The wind reached 80 miles per hour.', ['80 mile per hour']],
  ['The yard has 500 square metres.', ['500 square metre']],
  ['The yard has 32 m².', ['32 square metre']],
  ['The yard has 900 sq ft.', ['900 square foot']],
  ['It was minus 12 degrees Celsius.', ['-12 degree Celsius']],
  ['It was 70°F.', ['70 degree Fahrenheit']],
  ['The tank holds 40 litres.', ['40 litre']],
  ['The bag weighs 12kg.', ['12 kilogram']],
  ['The plant makes 300 MW.', ['300 megawatt']],
  ['The line carries 10 kV.', ['10 kilovolt']],
  ['The disk holds 2 TB.', ['2 terabyte']],
  ['The link gives 30 Mbps.', ['30 megabit per second']],
  ['The field gives 325,000 barrels per day.', ['325000 barrel per day']],
  ['The car does 24 mpg.', ['24 mile per gallon']],
  ['The cake needs 1/2 pound of butter.', ['0.5 pound-mass']],
  ['The coil drew 1.3 A/cm2.', ['1.3 ampere per square centimetre']],
  ['Sugar was 3 mg/dL.', ['3 milligram per decilitre']],
  ['It fell at 9.8 m/s2.', ['9.8 metre per second squared']],
  ['The board is 12 in. wide.', ['12 inch']],
  ['A magnitude 6.1 quake struck.', ['6.1 magnitude']],
  ['The site has 2B views.', ['2000000000 view']],
  // What is counted: with its adjectives, a measure alone
  ['They sell 50 different products.', ['50 different product']],
  ['Some 96 Karsholm fans sang.', ['96 karsholm fan (~)']],
  ['They built 20 coal-fired power plants.', ['20 coal-fired power plant']],
  ['He wrote 300 recorded songs.', ['300 song']],
  ['She wrote a 12-page letter.', ['12 page']],
  ['She made 517 rushing yards.', ['517 yard']],
  ['They counted 26 saves.', ['26 save']],
  ['The talks lasted six hours.', ['6 hour']],
  ['He spent the last 200 days at sea.', ['200 day']],
  // Ranges
  ['It is 5 to 10 metres deep.', ['5..10 metre']],
  ['It is 5-10 metres deep.', ['5..10 metre']],
  ['Between 20 and 30 people came.', ['20..30 person']],
  ['It will cost between $160 million and $171 million.', ['160000000..171000000 USD']],
  ['It will cost $3bn-$4bn.', ['3000000000..4000000000 USD']],
  ['It will cost $3 to 4 billion.', ['3000000000..4000000000 USD']],
  ['The fee is between 5% and 6%.', ['5..6 percent']],
  ['The fee ranges from 1 per cent to 1.5 per cent.', ['1..1.5 percent']],
  ['The crew grew from 240 to 273.', ['240..273 (up)']],
  ['It takes three or four hours.', ['3..4 hour']],
  ['Some 50-60 people came.', ['50..60 person (~)']],
  // Bounds and changes
  ['The yard has 5,000-plus staff.', ['5000 staff']],
  ['It earned as much as $3m.', ['3000000 USD (<)']],
  ['More than 40 people came.', ['40 person (>)']],
  ['At least 40 people came.', ['40 person (>)']],
  ['Fewer than 40 people came.', ['40 person (<)']],
  ['Up to 40 people came.', ['40 person (<)']],
  ['About 40 people came.', ['40 person (~)']],
  ['Prices have fallen by a third.', ['0.3333333333333333 (down)']],
  ['It grew by half.', ['0.5 (up)']],
  ['The rate rose by half a percentage point.', ['0.5 percentage point (up)']],
  ['This is not about one man.', ['1 man']],
  ['One more quarter-point rise is due.', []],
  ['Nearly 40 people came.', ['40 person (~)']],
  ['Taxes were cut by $4 million.', ['4000000 USD (down)']],
  ['Sales rose by 3 million tonnes.', ['3000000 tonne (up)']],
  ['It holds 40 people or more.', ['40 person (>)']],
  // A unit said once
  ['The index lost 64 points to 4,577.', ['64 point (down)', '4577 point']],
  ['The screen is 7- or 8-inch.', ['7 inch', '8 inch']],
] as [string, string[]][])('%s', (sentence, figures) => {
  expect(figuresOf(sentence)).toEqual(figures);
});

test.each([
  'The harbour shut at 6pm.',
  'The harbour shut at 11:30.',
  'The harbour shut on 3 May 2031.',
  'The harbour shut in 2029.',
  'She finished 22nd.',
  'Karsholm won 3-1.',
  'The bill passed 52-48.',
  'Ada Brandt, 44, spoke.',
  'Call 555-0123.',
  'She read article 5.',
  'She flew on flight 23.',
  'The F-16 crashed.',
  'The Stoxx 600 rose.',
  'The two sides met.',
  'The last two years were hard.',
  'No one came.',
  'It happened after 9/11.',
  'She is in her 20s.',
  'He is 6\'3".',
  'She lives at 131 West Street.',
])('no figure: %s', (sentence) => {
  expect(figuresOf(sentence)).toEqual([]);
});

test('a figure says what it measures and for when', () => {
  const text = 'The trade between the two towns rose to $3 million in 2029. The toll of the flood stood at 12 on Thursday.';
  const { figures } = extract({ id: 'courier', text, published: '2031-05-16' });
  expect(figures).toMatchObject([
    { value: 3_000_000, unit: 'USD', about: 'The trade between the two towns', period: '2029' },
    { value: 12, about: 'The toll of the flood', period: '2031-05-15' },
  ]);
});

test('two shares of two parties are no range', () => {
  const { figures } = extract({ id: 'courier', text: 'Brandt led Lindqvist 47 percent to 39 percent among fishermen.' });
  expect(figures.map(({ value, unit }) => [value, unit])).toEqual([
    [47, 'percent'],
    [39, 'percent'],
  ]);
});

test.each([
  ['a hyphen before points', 'She led by a three-percentage-point margin.', [[3, 'percentage point']]],
  ['seconds before a noun', 'The crew ran a 30-second film.', [[30, 'second']]],
  [
    'an age is not counted in what was counted before',
    'She won by one percentage point, as 61 percent of voters were 45 or older.',
    [
      [1, 'percentage point'],
      [61, 'percent'],
      [45, ''],
    ],
  ],
  ['a preposition that looks like a verb', 'There are 16 involving the harbour.', [[16, '']]],
  ['a noun behind an article is not counted', 'Of the letters 19 the inspector named were lost.', [[19, '']]],
  ['an identifier', 'See message 669350861383049216 of the crew.', []],
])('%s', (_name, text, expected) => {
  expect(extract({ id: 'courier', text }).figures.map(({ value, unit }) => [value, unit])).toEqual(expected);
});
