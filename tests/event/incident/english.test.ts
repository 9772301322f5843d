import { expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';

/** Ways English tells an incident, each with what is to be found: type and place, or nothing. */
const TOLD: readonly (readonly [text: string, expected: string])[] = [
  [
    'A rocket-propelled grenade was fired at the town hall in Zvecan in the early hours and damaged its front.',
    'grenade zvecan',
  ],
  [
    'Three cars with RKS plates went up in flames in North Mitrovica overnight.',
    'property-destruction north-mitrovica',
  ],
  [
    'About twenty people were hurt as Serbs and Albanians hurled rocks at each other across the river in Mitrovica.',
    'riot mitrovica',
  ],
  [
    'Serb women held a vigil in Gracanica and asked that detained policemen be set free.',
    'protest gracanica',
  ],
  ['Schools in Pristina were evacuated after e-mails warned of bombs; nothing was found.', 'threat pristina'],
  ['Saboteurs blew a hole in the Ibar-Lepenac canal on Friday evening.', 'explosion ibar-lepenac-canal'],
  [
    'A memorial to fallen KLA fighters in Mitrovica was smeared with red paint overnight.',
    'property-destruction mitrovica',
  ],
  ['Some 10,000 people rallied in central Pristina on Saturday against the pact.', 'protest pristina'],
  [
    'Thousands of Serbs turned out in North Mitrovica on Friday to voice opposition to the new rules.',
    'protest north-mitrovica',
  ],
  [
    'Displaced Serbs who came to their graveyard were met with a volley of stones in Klina on Saturday.',
    'assault klina',
  ],
  [
    'Security services took three Kosovo policemen captive close to Leposavic, Pristina claims.',
    'abduction leposavic',
  ],
  ['KFOR practised riot control with local police at Camp Novo Selo.', ''],
  ['The EU urged both sides to refrain from steps that might lead to new barricades in northern Kosovo.', ''],
  ['About 300 Serbs protested in Gracanica on Friday against the verdict of the court.', 'protest gracanica'],
  ['Two Serbs were jailed by a court in Pristina on Friday for taking part in a protest.', ''],
  [
    'A patrol came under fire from the Kosovo side of the administrative line near Merdare, Belgrade said.',
    'border-incident merdare-crossing',
  ],
  ['Customs officers at the Merdare crossing seized 20 kilograms of heroin hidden in a lorry.', ''],
];

it.each(TOLD)('%s', (text, expected) => {
  const found = eventsOf(null, 'en', text, { published: '2012-05-12' });
  expect(found.map(({ type, place }) => `${type} ${place.id}`).join(', ')).toBe(expected);
});
