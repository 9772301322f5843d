import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';

const told = (text: string) =>
  eventsOf('incident', 'en', text, { title: null, published: '2023-11-14' }).map(
    ({ type, time, place }) => `${type} ${time.start} ${place.id}`,
  );

describe('English words for what happened', () => {
  it.each([
    ['armed-clash', 'Yugoslav troops clashed with rebels near Gracanica on Monday.'],
    ['armed-clash', 'Two gunmen were killed in a clash with police in Gracanica on Monday.'],
    ['explosion', 'Serb forces shelled the village of Gracanica on Monday.'],
    ['shooting', 'Gunmen raked a car with automatic fire in Gracanica on Monday.'],
    ['assault', 'Youths drove a van into Serb villagers in Gracanica on Monday.'],
    ['assault', 'Protesters hit a photographer in Gracanica on Monday.'],
    ['property-destruction', 'Activists turned over a truck with Serbian beer in Gracanica on Monday.'],
    ['riot', 'Serbs fought with the police in Gracanica on Monday.'],
    ['riot', 'A crowd pushed through a police cordon in Gracanica on Monday.'],
    ['protest', 'Serbs assembled before the police station in Gracanica on Monday.'],
    ['protest', 'Residents turned out in Gracanica on Monday against the power cuts.'],
    ['barricade', 'Trucks stood across the road at Gracanica on Monday.'],
    ['barricade', 'Serbs kept the road at Gracanica shut with tractors on Monday.'],
    ['arrest', 'A Serb was led off by police in Gracanica on Monday.'],
    ['arrest', 'A Serb singer was brought to the police station in Gracanica on Monday.'],
    ['arrest', 'A Serb was taken in for questioning in Gracanica on Monday.'],
    ['raid', 'KFOR soldiers combed two villages near Gracanica on Monday.'],
    ['raid', 'Police went into the branch of a Serbian bank in Gracanica on Monday.'],
    ['weapons-seizure', 'Police came across twelve rifles in Gracanica on Monday.'],
    ['assault', 'Stones were thrown at a KFOR patrol in Gracanica on Monday. A soldier was cut on the hand.'],
    ['shooting', 'Bullets pierced the door of a Serb baker in Gracanica on Monday.'],
    ['grenade', 'A projectile was fired at the church in Gracanica on Monday.'],
    ['riot', 'Hundreds broke through the gate of the police station in Gracanica on Monday.'],
    ['protest', 'Women walked in silence through Gracanica on Monday with photographs of the missing.'],
    ['barricade', 'Serbs placed logs on the road in Gracanica on Monday.'],
    ['arrest', 'Soldiers of KFOR took a Serb from his flat in Gracanica on Monday.'],
    ['property-destruction', 'A car of the police was splattered with red paint in Gracanica on Monday.'],
    ['threat', 'Leaflets that told Serbs to leave were handed out in Gracanica on Monday.'],
    ['shooting', 'A man not yet identified shot at a police patrol in Gracanica on Monday.'],
    ['shooting', 'It is not known who fired at a police patrol in Gracanica on Monday.'],
    ['explosion', 'A remote-controlled bomb exploded beside a police patrol in Gracanica on Monday.'],
  ])('%s: %s', (type, text) => {
    expect(told(text)).toEqual([`${type} 2023-11-13 gracanica`]);
  });

  it.each([
    'Police have not confirmed that shots were fired in Gracanica on Monday.',
    'Snow kept the road at Gracanica shut on Monday.',
    'Fans gathered before the town hall in Gracanica on Monday to watch the match.',
    'The minister fought against corruption with the police in Gracanica on Monday.',
    'A bus drove into a ditch near Gracanica on Monday and two men were hurt.',
  ])('nothing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['2023-11-12', 'the day before yesterday'],
    ['2023-11-13', 'last evening'],
  ])('%s: %s', (day, words) => {
    expect(told(`Shots were fired at a police patrol in Gracanica ${words}.`)).toEqual([
      `shooting ${day} gracanica`,
    ]);
  });

  it('counts the days of a roadblock back from the day that the sentence names', () => {
    expect(told('Serbs manned barricades in Gracanica for a third day on Monday.')).toEqual([
      'barricade 2023-11-11 gracanica',
    ]);
  });

  it('counts no man over whose arrest people gather', () => {
    const texts = [
      'Serbs blocked the road at Gracanica on Monday. They are angry that a policeman was arrested.',
      'Serbs protested in Gracanica on Monday. They want Milan Savic freed, who was arrested.',
    ];
    for (const text of texts)
      expect(
        eventsOf('incident', 'en', text, { title: null, published: '2023-11-14' })[0]?.incident?.detained,
      ).toBeNull();
  });

  it('leaves a gathering a protest where bangs are only heard', () => {
    expect(
      told(
        'Serbs gathered before the town hall in Gracanica on Monday. Shock bombs were heard towards evening.',
      ),
    ).toEqual(['protest 2023-11-13 gracanica']);
  });

  it('takes no river for the village that bears its name', () => {
    expect(told('Serbs who bathed in the Bistrica river near Gorazdevac were shot at on Monday.')).toEqual([
      'shooting 2023-11-13 gorazdevac',
    ]);
  });

  it('calls a grenade that only lay there a threat', () => {
    expect(told('Soldiers made a hand grenade harmless near a church in Gracanica on Monday.')).toEqual([
      'threat 2023-11-13 gracanica',
    ]);
  });

  it('takes police in the war for those of Serbia', () => {
    const [event] = eventsOf('incident', 'en', 'Gunmen killed three Serb policemen in Decani on Friday.', {
      title: null,
      published: '1999-01-09',
    });
    expect(event?.incident?.byParty.map(({ party }) => party)).toEqual(['serbian-police']);
  });
});
